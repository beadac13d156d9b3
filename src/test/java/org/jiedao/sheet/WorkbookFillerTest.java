package org.jiedao.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiedao.sheet.FilledCell.Value;
import org.jiedao.sheet.WorkbookFiller.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody else's workbook comes back with the values in their cells and nothing else changed.
class WorkbookFillerTest {
    private static final ReportWriter.Progress QUIET = (_, _) -> {};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(SuperiorForm.class)
    void onlyTheMappedCellsDiffer(SuperiorForm form) throws IOException {
        Path blank = form.write(folder.resolve("表样.xlsx"));
        byte[] before = Files.readAllBytes(blank);
        Path filled = folder.resolve("填好.xlsx");
        try (OutputStream out = Files.newOutputStream(filled)) {
            assertInstanceOf(Outcome.Filled.class, new WorkbookFiller().fill(blank, form.cells(), out, QUIET));
        }
        assertArrayEquals(before, Files.readAllBytes(blank));
        try (XSSFWorkbook one = open(blank);
                XSSFWorkbook other = open(filled)) {
            assertEquals(
                    form.cells().stream().map(FilledCell::address).sorted().toList(),
                    new WorkbookComparison(one, other).differences().stream().sorted().toList());
            form.cells().forEach(cell -> assertEquals(
                    form.shown(cell), SuperiorForm.shown(other, cell), cell.address()));
            form.totals().forEach((address, total) -> assertEquals(
                    total, SuperiorForm.number(other, address), form + " " + address));
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    @Test
    void whatCannotTakeAValueRefusesTheWholeAndSaysWhere() throws IOException {
        Path blank = SuperiorForm.TOTALS.write(folder.resolve("表样.xlsx"));
        FilledCell sound = cell("统计", 3, 1);
        refused(blank, sound, cell("没有的表", 0, 0), "工作簿里没有“没有的表”表，没有填写。");
        refused(blank, sound, cell("统计", 5, 1), "统计!B6 是公式，不能填数；请改选公式引用的单元格，没有填写。");
        refused(blank, sound, cell("统计", 0, 2), "统计!C1 在合并单元格 A1:D1 里，请改选它左上角的一格，没有填写。");
        refused(
                SuperiorForm.PROTECTED.write(folder.resolve("保护.xlsx")),
                cell("统计", 1, 1),
                cell("统计", 0, 0),
                "统计!A1 在受保护的表里，而且是锁定的，没有填写。");
        refused(
                SuperiorForm.VALIDATED.write(folder.resolve("有效性.xlsx")),
                cell("统计", 1, 2),
                new FilledCell("统计", 1, 1, new Value.Text("随便")),
                "统计!B2 只许填表样规定的值，“随便”不在其中，没有填写。");
    }

    private static FilledCell cell(String sheet, int row, int column) {
        return new FilledCell(sheet, row, column, new Value.Number(1));
    }

    private static void refused(Path blank, FilledCell sound, FilledCell cell, String sentence) throws IOException {
        var out = new ByteArrayOutputStream();
        assertEquals(
                new Outcome.Refused(List.of(sentence)),
                new WorkbookFiller().fill(blank, List.of(sound, cell), out, QUIET));
        assertEquals(0, out.size());
    }

    @Test
    void twoValuesForOneCellAreRefused() throws IOException {
        Path blank = SuperiorForm.TOTALS.write(folder.resolve("表样.xlsx"));
        FilledCell one = cell("统计", 3, 1);
        Outcome.Refused refused = assertInstanceOf(
                Outcome.Refused.class,
                new WorkbookFiller().fill(blank, List.of(one, one), OutputStream.nullOutputStream(), QUIET));
        assertEquals(List.of("统计!B4 对应了两个数，只能留一个，没有填写。"), refused.sentences());
    }

    @Test
    void macrosPasswordsAndOldFormatsAreRefused() throws IOException {
        assertTrue(only(macros()).contains("带有宏"));
        assertTrue(only(locked()).contains("设了打开密码"));
        Path old = folder.resolve("旧.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            workbook.createSheet("统计").createRow(0).createCell(0).setCellValue("名称");
            workbook.write(out);
        }
        assertTrue(only(old).contains("旧的 .xls 格式"));
        assertTrue(only(Files.writeString(folder.resolve("假.xlsx"), "不是工作簿")).contains("不是Excel工作簿"));
        assertTrue(only(folder.resolve("无.xlsx")).contains("找不到文件"));
    }

    private String only(Path blank) throws IOException {
        Outcome outcome =
                new WorkbookFiller().fill(blank, List.of(cell("统计", 3, 1)), OutputStream.nullOutputStream(), QUIET);
        return assertInstanceOf(Outcome.Refused.class, outcome).sentences().getFirst();
    }

    private Path macros() throws IOException {
        return new RawXlsx()
                .rows(3)
                .with("xl/vbaProject.bin", out -> out.write(new byte[] {1, 2, 3}))
                .save(folder.resolve("宏.xlsx"));
    }

    private Path locked() throws IOException {
        Path plain = SuperiorForm.TOTALS.write(folder.resolve("明.xlsx"));
        Path locked = folder.resolve("密.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("示例");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                Files.copy(plain, inside);
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                container.writeFilesystem(out);
            }
        }
        return locked;
    }

    @Test
    void cancelledNothingIsWritten() throws IOException {
        Path blank = SuperiorForm.TOTALS.write(folder.resolve("表样.xlsx"));
        var out = new ByteArrayOutputStream();
        assertThrows(
                CancellationException.class,
                () -> new WorkbookFiller().fill(blank, List.of(cell("统计", 3, 1)), out, (_, _) -> {
                    throw new CancellationException();
                }));
        assertEquals(0, out.size());
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        Path blank = SuperiorForm.TOTALS.write(folder.resolve("表样.xlsx"));
        Path filled = folder.resolve("填好.xlsx");
        for (String text : List.of("=1+1", "+86", "-", "@青禾", "\t=1")) {
            try (OutputStream out = Files.newOutputStream(filled)) {
                new WorkbookFiller().fill(blank, List.of(new FilledCell("统计", 3, 0, new Value.Text(text))), out, QUIET);
            }
            try (XSSFWorkbook workbook = open(filled)) {
                var cell = workbook.getSheet("统计").getRow(3).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(text, cell.getStringCellValue());
            }
        }
    }

    @Test
    void aDateStandsAsOneWhereTheFormShowsDates() throws IOException {
        Path blank = SuperiorForm.DATED.write(folder.resolve("表样.xlsx"));
        Path filled = folder.resolve("填好.xlsx");
        LocalDate day = LocalDate.of(2025, 12, 31);
        try (OutputStream out = Files.newOutputStream(filled)) {
            new WorkbookFiller()
                    .fill(
                            blank,
                            List.of(
                                    new FilledCell("统计", 1, 1, new Value.Day(day)),
                                    new FilledCell("统计", 1, 0, new Value.Day(day))),
                            out,
                            QUIET);
        }
        try (XSSFWorkbook workbook = open(filled)) {
            var row = workbook.getSheet("统计").getRow(1);
            assertEquals(day.atStartOfDay(), row.getCell(1).getLocalDateTimeCellValue());
            assertEquals("2025年12月31日", row.getCell(0).getStringCellValue());
        }
    }
}
