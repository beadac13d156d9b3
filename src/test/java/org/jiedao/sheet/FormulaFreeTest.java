package org.jiedao.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever stands in a cell is a text there, for Excel's library and for LibreOffice; days are days.
class FormulaFreeTest {
    private static final int FIRST_ROW = 3;
    private static final int RANDOM_ONES = 400;
    private static final LocalDate DAY = LocalDate.of(2025, 2, 28);
    private static final List<String> KNOWN = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "＝1+1",
            "=HYPERLINK(\"http://a\",\"点\")",
            "=cmd|' /C calc'!A0",
            "138001380001234567",
            "013800138000",
            "0000-0000001",
            "2026-01-01",
            "1-2",
            "1E5",
            "TRUE",
            "_x000D_原样",
            "第一行\n第二行",
            "'=1+1",
            "䶮𬭎𫖯");

    @TempDir
    Path folder;

    private List<String> texts;

    @BeforeEach
    void someHundredTextsThatBeginLikeFormulas() {
        Random random = new Random(20251231);
        List<String> all = new ArrayList<>(KNOWN);
        for (int one = 0; one < RANDOM_ONES; one++) {
            StringBuilder text = new StringBuilder();
            text.append("=+-@\t\r＝＋－＠".charAt(random.nextInt(10)));
            random.ints(random.nextInt(1, 12), 0, 30)
                    .forEach(next -> text.append("=+-@\t\"',;|!(){}0123456789ASUM禾苗".charAt(next % 30)));
            all.add(text.toString());
        }
        texts = List.copyOf(all);
    }

    private byte[] workbook() throws IOException {
        List<List<ReportBook.Cell>> rows = texts.stream()
                .map(text -> List.<ReportBook.Cell>of(new ReportBook.Cell.Text(text), new ReportBook.Cell.Day(DAY)))
                .toList();
        var columns = List.of(new ReportBook.Column("文字", 20), new ReportBook.Column("日期", 16));
        var out = new ByteArrayOutputStream();
        new ReportWriter()
                .write(
                        new ReportBook("表", List.of(new ReportBook.Part("表", "表", List.of(), columns, rows)), DAY),
                        out,
                        (_, _) -> {});
        return out.toByteArray();
    }

    @Test
    void everyTextIsAStringCellWithThatVeryText() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook()))) {
            for (int row = 0; row < texts.size(); row++) {
                XSSFCell cell = workbook.getSheetAt(0).getRow(FIRST_ROW + row).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType(), texts.get(row));
                assertEquals(texts.get(row), cell.getStringCellValue());
                assertEquals("@", cell.getCellStyle().getDataFormatString());
                XSSFCell day = workbook.getSheetAt(0).getRow(FIRST_ROW + row).getCell(1);
                assertTrue(DateUtil.isCellDateFormatted(day));
                assertEquals(DAY, day.getLocalDateTimeCellValue().toLocalDate());
            }
        }
    }

    @Test
    void ourOwnReaderReadsTheSame() throws IOException {
        Path file = Files.write(folder.resolve("表.xlsx"), workbook());
        Reading.Read read = (Reading.Read) new WorkbookReader().read(file);
        List<SheetRow> rows = read.sheets().getFirst().rows();
        int above = rows.size() - texts.size();
        IntStream.range(0, texts.size()).forEach(row -> {
            assertEquals(texts.get(row).strip(), rows.get(above + row).cell(0).text().strip());
            assertEquals(DAY, rows.get(above + row).cell(1).date());
        });
    }

    @Test
    void libreOfficeComputesNoneOfThem() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice is not installed here");
        Path file = Files.write(folder.resolve("b.xlsx"), workbook());
        Process soffice = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        // separated by commas, every text in quotes, in UTF-8, as shown
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertTrue(soffice.waitFor(3, TimeUnit.MINUTES), "LibreOffice did not finish");
        String csv = Files.readString(folder.resolve("b.csv"), StandardCharsets.UTF_8);
        for (String text : texts) {
            String cell = "\"" + text.replace("\"", "\"\"") + "\",";
            assertTrue(unbroken(csv).contains(unbroken(cell)), () -> unbroken(cell) + " is not in\n" + csv);
        }
        assertEquals(texts.size(), csv.split("2025年2月28日|02/28/2025", -1).length - 1);
    }

    /// A carriage return is nothing in a cell of LibreOffice.
    private static String unbroken(String text) {
        return text.replaceAll("[\\r\\n]", "");
    }

    private static boolean isInstalled() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .anyMatch(one -> Files.isExecutable(Path.of(one).resolve("soffice")));
    }
}
