package org.jiedao.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.random.RandomGenerator;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Workbooks and Word files made to burst, to reach outside, to run, or to be endless.
record HostileWorkbooks(RandomGenerator random, String canary) {
    private static final String[] REFERENCES = {"A1:XFD1048576", "A:XFD", "1:1048576", "A1:A1048576", "B2:XFC99999"};

    private int pick(int bound) {
        return random.nextInt(bound);
    }

    byte[] bomb() throws IOException {
        long times = 1000L * (2_000 + pick(30_000));
        return switch (pick(6)) {
            case 0 -> RawZip.workbook().swollen("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + RawZip.SHEET + "'>", "          ", times / 10, "</worksheet>").bytes();
            case 1 -> RawZip.workbook().swollen("xl/sharedStrings.xml", "<sst xmlns='" + RawZip.SHEET + "'>", "<si/>", times / 4, "</sst>").bytes();
            case 2 -> RawZip.workbook().swollen("xl/styles.xml", "<styleSheet xmlns='" + RawZip.SHEET + "'><cellXfs>", "<xf/>", times / 20, "</cellXfs></styleSheet>").bytes();
            case 3 -> RawZip.workbook().swollen("docProps/custom.xml", "<Properties>", "<property/>", times / 20, "</Properties>").bytes();
            case 4 -> RawZip.document("").swollen("word/document.xml", "<w:document xmlns:w='" + RawZip.WORD + "'><w:body>", "<w:p/>", times / 6, "</w:body></w:document>").bytes();
            default -> RawZip.document("").swollen("word/media/image1.png", "", "0000000000", times / 5, "").bytes();
        };
    }

    /// Its table of contents says that everything is small.
    byte[] lying() throws IOException {
        byte[] bytes = bomb();
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 46 < bytes.length; at++) {
            if (zip.getInt(at) == 0x02014b50) {
                zip.putInt(at + 24, 900);
            }
        }
        return bytes;
    }

    byte[] nested() throws IOException {
        byte[] inner = bomb();
        for (int depth = 0; depth < 2 + pick(8); depth++) {
            byte[] packed = inner;
            inner = new RawZip().with("xl/workbook.xml", RawZip.workbook("", "")).with("内层" + depth + ".xlsx", out -> out.write(packed)).bytes();
        }
        return inner;
    }

    byte[] manyEntries() throws IOException {
        RawZip zip = pick(2) == 0 ? RawZip.workbook() : RawZip.document("<w:p/>");
        for (int index = 0; index < 5_000 + pick(20_000); index++) {
            zip.with("xl/worksheets/x" + index + ".xml", "<worksheet/>");
        }
        return zip.bytes();
    }

    byte[] dimension() throws IOException {
        String huge = String.valueOf(10_000_000L + pick(2_000_000_000));
        return RawZip.workbook()
                .sheet(switch (pick(8)) {
                    case 0 -> "<dimension ref='A1:XFD10000000'/><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData>";
                    case 1 -> "<sheetData><row r='" + huge + "'><c r='A" + huge + "'><v>1</v></c></row></sheetData>";
                    case 2 -> "<sheetData><row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData>";
                    case 3 -> "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData><mergeCells><mergeCell ref='" + REFERENCES[pick(2) * 3] + "'/></mergeCells>";
                    case 4 -> "<cols><col min='1' max='2147483647' width='9' hidden='1'/></cols><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData>";
                    case 5 -> "<sheetData><row r='-5'><c r='A-5' t='s'><v>0</v></c></row></sheetData>";
                    case 6 -> "<sheetData><row r='1'><c r='ZZZZZZZ1' t='s'><v>-9</v></c></row></sheetData>";
                    default -> "<sheetData>" + "<row r='7'><c r='B7' t='s'><v>0</v></c></row>".repeat(2000) + "</sheetData>";
                })
                .bytes();
    }

    byte[] strings() throws IOException {
        int many = 50_000 * (1 + pick(8));
        return switch (pick(4)) {
            case 0 -> RawZip.workbook().with("xl/sharedStrings.xml", "<sst xmlns='" + RawZip.SHEET + "' count='2147483647' uniqueCount='2147483647'><si><t>姓名</t></si></sst>").bytes();
            case 1 -> RawZip.workbook().swollen("xl/sharedStrings.xml", "<sst xmlns='" + RawZip.SHEET + "'><si><t>", "姓" + pick(99_999), 1000L * (500 + pick(9000)), "</t></si></sst>").bytes();
            case 2 -> RawZip.workbook().with("xl/sharedStrings.xml", out -> {
                out.write(("<sst xmlns='" + RawZip.SHEET + "'>").getBytes(StandardCharsets.UTF_8));
                for (int index = 0; index < many; index++) {
                    out.write(("<si><t>" + Long.toString(random.nextLong(), 36) + "</t></si>").getBytes(StandardCharsets.UTF_8));
                }
                out.write("</sst>".getBytes(StandardCharsets.UTF_8));
            }).bytes();
            default -> RawZip.workbook().sheet("<sheetData><row r='1'><c r='A1' t='s'><v>" + (1 + pick(2_000_000_000)) + "</v></c></row></sheetData>").bytes();
        };
    }

    /// In a part by which the file is understood, whichever that is.
    private byte[] declared(String doctype, String content) throws IOException {
        String text = doctype + RawZip.workbook("", "").replace("统计", "统计" + content);
        return switch (pick(5)) {
            case 0 -> RawZip.workbook().with("xl/workbook.xml", text).bytes();
            case 1 -> RawZip.workbook().with("xl/sharedStrings.xml", doctype + "<sst xmlns='" + RawZip.SHEET + "'><si><t>" + content + "</t></si></sst>").bytes();
            case 2 -> RawZip.workbook().with("xl/worksheets/sheet1.xml", doctype + "<worksheet xmlns='" + RawZip.SHEET + "'><sheetData><row><c t='inlineStr'><is><t>" + content + "</t></is></c></row></sheetData></worksheet>").bytes();
            case 3 -> RawZip.workbook().with("_rels/.rels", doctype + RawZip.relationships("officeDocument", "xl/workbook.xml")).bytes();
            default -> RawZip.document("").with("word/document.xml", doctype + "<w:document xmlns:w='" + RawZip.WORD + "'><w:body><w:p><w:r><w:t>" + content + "</w:t></w:r></w:p></w:body></w:document>").bytes();
        };
    }

    byte[] laughs() throws IOException {
        var entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 '哈'>");
        for (int depth = 1; depth < 10 + pick(20); depth++) {
            entities.append("<!ENTITY a").append(depth).append(" '").append(("&a" + (depth - 1) + ";").repeat(10)).append("'>");
        }
        return declared(entities + "]>", "&a9;");
    }

    byte[] outside() throws IOException {
        String where = pick(3) == 0 ? "http://127.0.0.1:9/" + pick(99) : canary;
        return switch (pick(4)) {
            case 0 -> declared("<!DOCTYPE x SYSTEM '" + where + "'>", "甲");
            case 1 -> declared("<!DOCTYPE x [<!ENTITY % p SYSTEM '" + where + "'> %p;]>", "甲");
            default -> declared("<!DOCTYPE x [<!ENTITY e SYSTEM '" + where + "'>]>", "&e;");
        };
    }

    byte[] links() throws IOException {
        return switch (pick(4)) {
            case 0 -> RawZip.workbook().with("xl/externalLinks/externalLink1.xml", "<externalLink xmlns='" + RawZip.SHEET + "'><ddeLink ddeService='cmd' ddeTopic='/c calc'/></externalLink>").bytes();
            case 1 -> RawZip.workbook().with("xl/_rels/workbook.xml.rels", RawZip.relationships("worksheet", canary, "styles", "styles.xml", "sharedStrings", canary)).bytes();
            case 2 -> RawZip.workbook().sheet("<sheetData><row r='1'><c r='A1'><f>WEBSERVICE(\"http://127.0.0.1:9/\")</f><v>1</v></c><c r='B1'><f>HYPERLINK(\"" + canary + "\")</f></c></row></sheetData>").bytes();
            default -> RawZip.document("<w:p><w:r><w:fldSimple w:instr='INCLUDETEXT \"" + canary + "\"'/></w:r></w:p>").with("word/_rels/document.xml.rels", RawZip.relationships("attachedTemplate", canary)).bytes();
        };
    }

    byte[] macros() throws IOException {
        RawZip zip = pick(3) == 0 ? RawZip.document("<w:p/>") : RawZip.workbook();
        return zip.with(pick(2) == 0 ? "xl/vbaProject.bin" : "xl/macrosheets/sheet1.xml", "宏").bytes();
    }

    byte[] brokenXml() throws IOException {
        String wrong = switch (pick(7)) {
            case 0 -> "<sheetData><row><c><v>1";
            case 1 -> "<a>".repeat(100_000 + pick(400_000));
            case 2 -> "<sheetData>\u0001\uFFFE</sheetData>";
            case 3 -> "<sheetData " + "a".repeat(3_000_000) + "='1'/>";
            case 4 -> "<?xml version='9.9' encoding='没有'?><sheetData/>";
            case 5 -> "<sheetData" + " x='1'".repeat(2) + "/>";
            default -> "<sheetData><row r='1'><c r='A1' t='n'><v>1e999999999</v></c><c r='B1' s='999999999'><v>NaN</v></c></row></sheetData>";
        };
        return pick(3) == 0 ? RawZip.document(wrong.replace("sheetData", "w:p")).bytes() : RawZip.workbook().sheet(wrong).bytes();
    }

    byte[] deep() throws IOException {
        int depth = 2_000 + pick(60_000);
        return RawZip.document("<w:tbl><w:tr><w:tc>".repeat(depth) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(depth)).bytes();
    }

    byte[] strayNames() throws IOException {
        String name = switch (pick(6)) {
            case 0 -> "../../../../tmp/evil" + pick(99) + ".txt";
            case 1 -> "/etc/evil" + pick(99);
            case 2 -> "C:\\Windows\\evil.txt";
            case 3 -> "xl/worksheets/../../../evil.xml";
            case 4 -> "xl/\u0000evil.xml";
            default -> "xl/" + "很长".repeat(9_000) + ".xml";
        };
        RawZip zip = pick(2) == 0 ? RawZip.workbook() : RawZip.document("<w:p/>");
        return zip.with(name, "恶意").bytes();
    }

    byte[] formulas() throws IOException {
        String range = REFERENCES[pick(REFERENCES.length)];
        String formula = switch (pick(7)) {
            case 0 -> "SUM(" + range + ")";
            case 1 -> "SUMPRODUCT(" + range + "*" + range + ")";
            case 2 -> "(".repeat(4000) + "1" + ")".repeat(4000);
            case 3 -> "B1+C1";
            case 4 -> "REPT(REPT(\"长\",32767),32767)";
            case 5 -> "COUNTIF(" + range + ",\"*\")+MATCH(9," + range + ",0)+VLOOKUP(9," + range + ",2,0)";
            default -> "SUM(OFFSET(A1,0,0,1048576,16384))+SUM(INDIRECT(\"" + range + "\"))";
        };
        String cells = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><f>C1</f></c><c r='C1'><f>B1</f></c></row>";
        var rows = new StringBuilder(cells);
        for (int row = 3; row < 4 + pick(200); row++) {
            rows.append("<row r='%d'><c r='D%d'><f>%s</f><v>1</v></c></row>".formatted(row, row, formula.replace("&", "&amp;").replace("<", "&lt;")));
        }
        return RawZip.workbook().sheet("<sheetData>" + rows + "</sheetData>").bytes();
    }

    byte[] crowds() throws IOException {
        int many = 20_000 + pick(150_000);
        return switch (pick(4)) {
            case 0 -> RawZip.workbook().with("xl/styles.xml", "<styleSheet xmlns='" + RawZip.SHEET + "'><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs>" + "<xf fontId='0'/>".repeat(many) + "</cellXfs></styleSheet>").bytes();
            case 1 -> {
                var merges = new StringBuilder();
                for (int row = 1; row <= many; row++) {
                    merges.append("<mergeCell ref='A1:B").append(row).append("'/>");
                }
                yield RawZip.workbook().sheet("<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData><mergeCells>" + merges + "</mergeCells>").bytes();
            }
            case 2 -> RawZip.workbook().with("xl/workbook.xml", RawZip.workbook("", "<definedNames>" + "<definedName name='甲'>统计!$A$1</definedName>".repeat(many) + "</definedNames>")).bytes();
            default -> RawZip.workbook().sheet("<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData><dataValidations>" + "<dataValidation type='list' sqref='A1:XFD1048576'><formula1>$A$1:$XFD$1048576</formula1></dataValidation>".repeat(many / 20) + "</dataValidations>").bytes();
        };
    }

    byte[] locked(byte[] plain) throws IOException, GeneralSecurityException {
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("口令" + pick(99));
            try (var out = encryptor.getDataStream(container)) {
                new ByteArrayInputStream(plain).transferTo(out);
            }
            var bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
