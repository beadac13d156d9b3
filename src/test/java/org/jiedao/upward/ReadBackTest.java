package org.jiedao.upward;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiedao.organization.StreetProfile;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.sheet.ReportWriter;
import org.jiedao.upward.ReportTable.Cell;
import org.jiedao.upward.ReportTable.Column;
import org.jiedao.upward.ReportTable.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workbook in which one thing is not what the table says is not let out.
class ReadBackTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final ReportTable TABLE = new ReportTable(
            "统计",
            Period.of(2025),
            "",
            List.of(
                    new Column("组织", Kind.TEXT, true),
                    new Column("会议", Kind.COUNT, true),
                    new Column("成立", Kind.DATE, false)),
            List.of(new ReportTable.Row(
                    List.of(new Cell.Text("甲"), new Cell.Count(2), new Cell.Day(DAY)),
                    List.of(new Source(new RecordKey(RecordKey.Sort.BODY, 1), "甲", 1, DAY, Map.of("会议", 2))))));

    @TempDir
    Path folder;

    private Optional<String> objection(Consumer<XSSFSheet> tampering) throws IOException {
        var written = new ByteArrayOutputStream();
        new ReportWriter().write(new ReportSheet(TABLE, StreetProfile.empty(), DAY.atStartOfDay()).book(), written, (_, _) -> {});
        Path file = Files.write(folder.resolve("表.xlsx"), written.toByteArray());
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            tampering.accept(workbook.getSheetAt(0));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return new ReadBack(TABLE).objection(file);
    }

    @Test
    void whatIsAsWrittenIsRight() throws IOException {
        assertEquals(Optional.empty(), objection(_ -> {}));
    }

    @Test
    void anotherFigureAnotherDayAnotherTotalAreFound() throws IOException {
        assertEquals(
                Optional.of("第1行“会议”写成了“3”"), objection(sheet -> sheet.getRow(3).getCell(2).setCellValue(3)));
        assertEquals(
                Optional.of("第1行“成立”写成了“2026年1月1日”"),
                objection(sheet -> sheet.getRow(3).getCell(3).setCellValue(DAY.plusDays(1))));
        assertEquals(
                Optional.of("合计“会议”写成了“7”"), objection(sheet -> sheet.getRow(4).getCell(2).setCellValue(7)));
        assertEquals(
                Optional.of("第1行“组织”写成了“”"), objection(sheet -> sheet.getRow(3).getCell(1).setCellValue("")));
    }
}
