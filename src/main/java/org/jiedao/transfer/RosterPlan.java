package org.jiedao.transfer;

import java.util.ArrayList;
import java.util.List;

/// What a roster would change, before anything is changed. `notices` concern the whole file.
public record RosterPlan(
        String file,
        List<TablePreview> tables,
        List<PlannedRow> rows,
        List<NameDoubt> nameDoubts,
        List<String> notices) {
    public RosterPlan {
        tables = List.copyOf(tables);
        rows = List.copyOf(rows);
        nameDoubts = List.copyOf(nameDoubts);
        notices = List.copyOf(notices);
    }

    public List<PlannedRow> of(PlannedRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /// 新增72人、变更3人……
    public String summary() {
        List<String> counts = new ArrayList<>();
        for (PlannedRow.Kind kind : PlannedRow.Kind.values()) {
            counts.add(kind.label() + of(kind).size() + "行");
        }
        return "“" + file + "”找到" + tables.size() + "张表，" + rows.size() + "行人员：" + String.join("，", counts);
    }

    /// The preview in sentences: for the command line and for a file the user keeps.
    public List<String> report() {
        List<String> lines = new ArrayList<>(List.of(summary()));
        lines.addAll(notices);
        for (TablePreview table : tables) {
            lines.add(table.header() + "是表头：" + table.title() + "（" + table.origin().label() + "）");
            table.leftColumns().forEach(column -> lines.add("　" + column));
        }
        rows.stream()
                .filter(row -> row.kind() != PlannedRow.Kind.UNCHANGED
                        || !row.account().notices().isEmpty())
                .forEach(row -> lines.add(row.sentence()));
        nameDoubts.stream().filter(doubt -> !doubt.certain()).forEach(doubt -> lines.add(doubt.sentence()));
        return lines;
    }
}
