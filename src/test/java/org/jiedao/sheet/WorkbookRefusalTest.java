package org.jiedao.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What must not be read is refused with a sentence, never with an exception.
class WorkbookRefusalTest {
    private static final String RESAVE = "请在WPS或Excel里打开它，另存为“Excel 工作簿（*.xlsx）”，再选一次。";
    private static final String ONE_CELL =
            "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>姓名</t></is></c></row></sheetData>";

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNotThere() {
        refuses("找不到文件“无.xlsx”，没有读入。请确认它没有被移走或改名。", folder.resolve("无.xlsx"));
    }

    @Test
    void moreThanTwentyMegabytes() throws IOException {
        Path file = folder.resolve("大.xlsx");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(ReadingBudget.MOST_BYTES + 300_000);
        }
        refuses("“大.xlsx”有20.3MB，超过20MB，没有读入。请删去图片和无关的表，再选一次。", file);
    }

    @Test
    void moreThanFiftyThousandRows() throws IOException {
        Path file = new RawXlsx().rows(50_001).save(folder.resolve("长.xlsx"));
        refuses("“长.xlsx”的“花名册”表读到第50001行时，有内容的行已超过50,000行，没有读入。请删去无关的行，或者拆成几个文件再选一次。", file);
    }

    @Test
    void fiftyThousandRowsAreRead() throws IOException {
        Path file = new RawXlsx().rows(50_000).save(folder.resolve("长.xlsx"));
        var read = assertInstanceOf(Reading.Read.class, new WorkbookReader().read(file));
        assertEquals(50_000, read.sheets().getFirst().rows().size());
    }

    @Test
    void moreCellsThanAnyRosterHas() throws IOException {
        Path file = new RawXlsx()
                .with("xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                    for (int row = 1; row < 300; row++) {
                        String cell = "<row r='%1$d'><c r='XFD%1$d'><v>%2$d</v></c></row>".formatted(row, row * 7919L);
                        out.write(cell.getBytes(StandardCharsets.UTF_8));
                    }
                    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                })
                .save(folder.resolve("宽.xlsx"));
        refuses("“宽.xlsx”的“花名册”表读到第245行时，单元格已超过4,000,000个，没有读入。请只保留花名册各列再选一次。", file);
    }

    @Test
    void macros() throws IOException {
        String sentence = "“宏.%s”带有宏，为了安全没有打开。请在WPS或Excel里另存为“Excel 工作簿（*.xlsx）”，再选一次。";
        refuses(sentence.formatted("xlsm"), Files.createFile(folder.resolve("宏.xlsm")));
        refuses(
                sentence.formatted("xlsx"),
                new RawXlsx().sheet(ONE_CELL).with("xl/vbaProject.bin", "x").save(folder.resolve("宏.xlsx")));
        Path old = folder.resolve("宏.xls");
        try (var workbook = new HSSFWorkbook();
                var container = new POIFSFileSystem()) {
            workbook.createSheet("表");
            container.createDocument(new ByteArrayInputStream(workbook.getBytes()), "Workbook");
            container.createDirectory("_VBA_PROJECT_CUR");
            try (var out = Files.newOutputStream(old)) {
                container.writeFilesystem(out);
            }
        }
        refuses(sentence.formatted("xls"), old);
    }

    @Test
    void zipBombs() throws IOException {
        Path file = new RawXlsx()
                .with("xl/worksheets/sheet1.xml", out -> spaces(out, 300))
                .save(folder.resolve("弹.xlsx"));
        refuses("“弹.xlsx”解压后异常膨胀（疑似压缩炸弹），为了安全没有打开。请向提供文件的人核实。", file);
    }

    @Test
    void entitiesThatExplode() throws IOException {
        Path file = new RawXlsx()
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE w [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><worksheet>&b;</worksheet>")
                .save(folder.resolve("实体.xlsx"));
        refuses("“实体.xlsx”已损坏，读不出来，没有读入。请在WPS或Excel里打开并修复，另存为 .xlsx，再选一次。", file);
    }

    @Test
    void passwords() throws Exception {
        String sentence = "“密.%s”设了打开密码，没有读入。请在WPS或Excel里取消密码后保存，再选一次。";
        Path file = folder.resolve("密.xlsx");
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("示例");
            try (OutputStream out = encryptor.getDataStream(container)) {
                Files.copy(new RawXlsx().sheet(ONE_CELL).save(folder.resolve("明.xlsx")), out);
            }
            try (var out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        refuses(sentence.formatted("xlsx"), file);
        Path old = folder.resolve("密.xls");
        Biff8EncryptionKey.setCurrentUserPassword("abc");
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(old)) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("姓名");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refuses(sentence.formatted("xls"), old);
    }

    @ParameterizedTest
    @CsvSource({"坏.xlsx", "坏.xls"})
    void damage(String name) throws IOException {
        Path file = folder.resolve(name);
        if (name.endsWith("xlsx")) {
            new RawXlsx().sheet("<sheetData><row><c t='s'><v>9</v></c></row>").save(file);
        } else {
            try (var workbook = new HSSFWorkbook();
                    var out = Files.newOutputStream(file)) {
                workbook.createSheet("表");
                workbook.write(out);
            }
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 1500));
        }
        refuses("“%s”已损坏，读不出来，没有读入。请在WPS或Excel里打开并修复，另存为 .xlsx，再选一次。".formatted(name), file);
    }

    @Test
    void whatIsNoWorkbook() throws IOException {
        String sentence = "“%s”不是Excel工作簿，没有读入。请选择 .xlsx 或 .xls 文件。";
        refuses(sentence.formatted("信.xlsx"), Files.writeString(folder.resolve("信.xlsx"), "一封信"));
        var zip = folder.resolve("文.xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.closeEntry();
        }
        refuses(sentence.formatted("文.xlsx"), zip);
    }

    @Test
    void whatMustBeSavedAsWorkbookFirst() throws IOException {
        refuses("“册.et”是WPS表格自己的格式（.et），没有读入。" + RESAVE, Files.createFile(folder.resolve("册.et")));
        refuses("“册.csv”是文本文件，没有读入。" + RESAVE, Files.createFile(folder.resolve("册.csv")));
        refuses(
                "“网.xls”其实是网页或XML，只是改了扩展名，没有读入。" + RESAVE,
                Files.writeString(folder.resolve("网.xls"), "\uFEFF <html><table></table></html>"));
    }

    @Test
    void emptiness() throws IOException {
        refuses("“空.xlsx”是空的，没有内容，没有读入。", Files.createFile(folder.resolve("空.xlsx")));
        refuses("“无.xlsx”是空的，没有内容，没有读入。", new RawXlsx().sheet("<sheetData/>").save(folder.resolve("无.xlsx")));
    }

    @Test
    void valuesFromOtherWorkbooksAreTheSavedOnesAndTheUserIsTold() throws IOException {
        Path file = new RawXlsx()
                .sheet("<sheetData><row><c t='str'><f>[1]表!A1</f><v>姓名</v></c></row></sheetData>")
                .with("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                .save(folder.resolve("链.xlsx"));
        var read = assertInstanceOf(Reading.Read.class, new WorkbookReader().read(file));
        assertEquals(List.of("“链.xlsx”引用了别的工作簿：没有去读它们，用的是上次保存时的值。"), read.notices());
        assertEquals("姓名", read.sheets().getFirst().rows().getFirst().cell(0).text());
    }

    private static void spaces(OutputStream out, int megabytes) throws IOException {
        byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int written = 0; written < megabytes; written++) {
            out.write(megabyte);
        }
    }

    private static void refuses(String sentence, Path file) {
        try {
            assertEquals(new Reading.Refused(sentence), new WorkbookReader().read(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
