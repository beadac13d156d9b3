package org.jiedao.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jiedao.archive.ChangeLog;
import org.jiedao.sheet.RawXlsx;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bad input gets its sentence and changes nothing.
class BadInputTest {
    private static final String ONE_CELL =
            "<sheetData><row><c t='inlineStr'><is><t>姓名</t></is></c></row></sheetData>";

    @TempDir
    private Path folder;

    @Test
    void macros() throws IOException {
        refused("带有宏，为了安全没有打开", new RawXlsx().sheet(ONE_CELL).with("xl/vbaProject.bin", "x").save(file()));
    }

    @Test
    void zipBomb() throws IOException {
        byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        refused(
                "疑似压缩炸弹",
                new RawXlsx()
                        .with("xl/worksheets/sheet1.xml", out -> {
                            for (int written = 0; written < 100; written++) {
                                out.write(megabyte);
                            }
                        })
                        .save(file()));
    }

    @Test
    void moreThanTwentyMegabytes() throws IOException {
        try (var large = new RandomAccessFile(file().toFile(), "rw")) {
            large.setLength(21L << 20);
        }
        refused("有21.0MB，超过20MB", file());
    }

    @Test
    void moreThanFiftyThousandRows() throws IOException {
        refused("有内容的行已超过50,000行", new RawXlsx().rows(50_001).save(file()));
    }

    @Test
    void noWorkbook() throws IOException {
        refused("不是Excel工作簿", Files.writeString(file(), "一封信"));
    }

    @Test
    void password() throws Exception {
        try (var container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file())) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("示例");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                encrypted.write(new byte[1000]);
            }
            container.writeFilesystem(out);
        }
        refused("设了打开密码", file());
    }

    @Test
    void damage() throws IOException {
        byte[] whole = Files.readAllBytes(new RawXlsx().rows(1000).save(file()));
        refused("已损坏，读不出来", Files.write(file(), Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void noHeader() throws IOException {
        refused("里没有找到花名册", RosterFile.write(file(), "青禾街道（示例）", "示例甲|000-0000-0001"));
    }

    @Test
    void emptiness() throws IOException {
        refused("是空的，没有内容", RosterFile.write(file(), ""));
    }

    private Path file() {
        return folder.resolve("册.xlsx");
    }

    private void refused(String reason, Path file) throws IOException {
        try (Database database = OpenRegister.in(folder.resolve("data"))) {
            RosterRegister register = TestStreet.in(database);
            List<ChangeLog.Step> before = register.changeLog().steps(9);
            var importing = new ImportRoster(register, database.importMappings(), c -> true, OpenRegister.CLOCK);
            switch (importing.preview(file)) {
                case Preview.Ready ready -> throw new AssertionError(ready.plan().summary());
                case Preview.Refused refused -> {
                    assertTrue(refused.sentence().startsWith("“册.xlsx”"), refused.sentence());
                    assertTrue(refused.sentence().contains(reason), refused.sentence());
                }
            }
            assertEquals(before, register.changeLog().steps(9));
            assertEquals(List.of(), register.people().everyone());
        }
    }
}
