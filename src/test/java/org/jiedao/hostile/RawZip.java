package org.jiedao.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An Office file part by part, with whatever a part should not hold.
final class RawZip {
    static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

    interface Part {
        void write(OutputStream out) throws IOException;
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();

    static RawZip workbook() {
        return new RawZip()
                .with("[Content_Types].xml", types("xl/workbook.xml", "spreadsheetml.sheet.main", "xl/worksheets/sheet1.xml", "spreadsheetml.worksheet", "xl/sharedStrings.xml", "spreadsheetml.sharedStrings", "xl/styles.xml", "spreadsheetml.styles"))
                .with("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"))
                .with("xl/workbook.xml", workbook("", ""))
                .with("xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml", "sharedStrings", "sharedStrings.xml"))
                .with("xl/styles.xml", "<styleSheet xmlns='" + SHEET + "'/>")
                .with("xl/sharedStrings.xml", "<sst xmlns='" + SHEET + "'><si><t>姓名</t></si></sst>")
                .sheet("<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData>");
    }

    /// `head` stands before, `tail` behind the list of sheets.
    static String workbook(String head, String tail) {
        return head + "<workbook xmlns='" + SHEET + "' xmlns:r='" + OFFICE + "'><sheets><sheet name='统计' sheetId='1' r:id='r0'/></sheets>" + tail + "</workbook>";
    }

    static RawZip document(String body) {
        return new RawZip()
                .with("[Content_Types].xml", types("word/document.xml", "wordprocessingml.document.main"))
                .with("_rels/.rels", relationships("officeDocument", "word/document.xml"))
                .with("word/document.xml", "<w:document xmlns:w='" + WORD + "'><w:body>" + body + "</w:body></w:document>");
    }

    private static String types(String... namesAndTypes) {
        var text = new StringBuilder("<Types xmlns='" + PACKAGE + "content-types'><Default Extension='xml' ContentType='application/xml'/>"
                + "<Default Extension='bin' ContentType='application/octet-stream'/><Default Extension='png' ContentType='image/png'/>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>");
        for (int index = 0; index < namesAndTypes.length; index += 2) {
            text.append("<Override PartName='/%s' ContentType='%s%s+xml'/>".formatted(namesAndTypes[index], MAIN, namesAndTypes[index + 1]));
        }
        return text.append("</Types>").toString();
    }

    static String relationships(String... typesAndTargets) {
        var text = new StringBuilder("<Relationships xmlns='" + PACKAGE + "relationships'>");
        for (int index = 0; index < typesAndTargets.length; index += 2) {
            String outside = typesAndTargets[index + 1].contains("://") ? " TargetMode='External'" : "";
            text.append("<Relationship Id='r%d' Type='%s/%s' Target='%s'%s/>".formatted(index, OFFICE, typesAndTargets[index], typesAndTargets[index + 1], outside));
        }
        return text.append("</Relationships>").toString();
    }

    RawZip sheet(String content) {
        return with("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + SHEET + "'>" + content + "</worksheet>");
    }

    RawZip with(String name, String text) {
        return with(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// The same again and again between a head and a tail: small on the disk, large unpacked.
    RawZip swollen(String name, String head, String again, long times, String tail) {
        byte[] one = again.getBytes(StandardCharsets.UTF_8);
        return with(name, out -> {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            var block = new ByteArrayOutputStream();
            for (int index = 0; index < 1000; index++) {
                block.write(one);
            }
            for (long index = 0; index < times / 1000; index++) {
                block.writeTo(out);
            }
            out.write(tail.getBytes(StandardCharsets.UTF_8));
        });
    }

    RawZip with(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
