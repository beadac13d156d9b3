package org.jiedao.meeting.signin;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.signin.SheetWords.Column;
import org.jiedao.meeting.signin.SheetWords.Said;
import org.jiedao.people.PersonName;
import org.jiedao.sheet.SheetGrid;
import org.jiedao.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/// Reads the cells of one person. What 状态 says goes before what 备注 says; anything under 签到 that is no such word is a
/// signature. An empty signature says nothing: nobody is taken to have been absent.
record CellReader(SheetWords words) {
    Optional<SheetLine> line(SheetGrid grid, SheetRow row, Map<Column, Integer> block) {
        String name = name(text(row, block.get(Column.NAME)));
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(read(
                        place(grid, row),
                        name,
                        text(row, block.get(Column.UNIT)),
                        new Told(
                                text(row, block.get(Column.STATUS)),
                                text(row, block.get(Column.SIGNATURE)),
                                text(row, block.get(Column.REMARK)))));
    }

    /// Every other cell may say how it was.
    Optional<SheetLine> headless(SheetGrid grid, SheetRow row, int names) {
        String name = name(row.cell(names).text());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String rest = IntStream.range(0, row.width())
                .filter(column -> column != names)
                .mapToObj(column -> row.cell(column).text().strip())
                .filter(text -> words.said(text).isPresent())
                .collect(Collectors.joining("，"));
        return Optional.of(read(place(grid, row), name, "", new Told(rest, "", "")));
    }

    private record Told(String status, String signature, String remark) {}

    private SheetLine read(String place, String name, String unit, Told told) {
        Optional<Said> status = words.said(told.status());
        Optional<Said> remark = words.said(told.remark());
        Optional<Said> signature = told.signature().isEmpty()
                ? Optional.empty()
                : words.said(told.signature()).or(() -> Optional.of(new Said(AttendanceStatus.PRESENT, "")));
        Optional<Said> said = status.or(() -> remark).or(() -> signature);
        if (said.isEmpty()) {
            return silent(place, name, unit, told);
        }
        Said chosen = said.get();
        String reason = chosen.reason().isEmpty() && chosen.status().mayHaveReason()
                ? remark.map(Said::reason).orElse(told.remark())
                : chosen.reason();
        boolean contradicted = signature.isPresent() && signature.get().status() != chosen.status();
        return new SheetLine(
                place,
                name,
                unit,
                chosen.status(),
                reason,
                contradicted ? "既有签名，又写着“" + chosen.status().label() + "”，请核对" : "");
    }

    /// Our own sheet asks for the reason of an excuse under 备注.
    private static SheetLine silent(String place, String name, String unit, Told told) {
        return told.remark().isEmpty()
                ? new SheetLine(place, name, unit, null, "", "")
                : new SheetLine(
                        place,
                        name,
                        unit,
                        AttendanceStatus.EXCUSED,
                        told.remark(),
                        "没有签名，备注只写着“" + told.remark() + "”，可能是请假");
    }

    private static String text(SheetRow row, @Nullable Integer column) {
        return column == null ? "" : row.cell(column).text().strip();
    }

    private static String place(SheetGrid grid, SheetRow row) {
        return grid.name() + " 第" + row.number() + "行";
    }

    /// As names are recorded; empty where it is none.
    static String name(String text) {
        try {
            return new PersonName(text).value();
        } catch (IllegalArgumentException none) {
            return "";
        }
    }
}
