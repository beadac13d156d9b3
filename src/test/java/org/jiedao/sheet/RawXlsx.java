package org.jiedao.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An .xlsx put together by hand, to hold what POI would not write.
public final class RawXlsx {
    public interface Part {
        void write(OutputStream out) throws IOException;
    }

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    public RawXlsx() {
        with(
                "[Content_Types].xml",
                "<Types xmlns='" + PACKAGE + "content-types'><Default Extension='xml' ContentType='application/xml'/>"
                        + "<Default Extension='bin' ContentType='application/octet-stream'/>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                        + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>"
                        + "<Override PartName='/xl/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>");
        with("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
        with(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE
                        + "'><sheets><sheet name='花名册' sheetId='1' r:id='r0'/></sheets></workbook>");
        with(
                "xl/_rels/workbook.xml.rels",
                relationships("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
        with("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'/>");
    }

    public RawXlsx with(String name, String text) {
        return with(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    public RawXlsx with(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    public RawXlsx sheet(String sheetData) {
        return with("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + MAIN + "'>" + sheetData + "</worksheet>");
    }

    public RawXlsx rows(int count) {
        return with("xl/worksheets/sheet1.xml", out -> {
            out.write(("<worksheet xmlns='" + MAIN + "'><sheetData>").getBytes(StandardCharsets.UTF_8));
            for (int row = 1; row <= count; row++) {
                out.write(("<row r='%1$d'><c r='A%1$d' t='inlineStr'><is><t>示例%2$x</t></is></c></row>"
                                .formatted(row, row * 2654435761L))
                        .getBytes(StandardCharsets.UTF_8));
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
    }

    public Path save(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String relationships(String... typesAndTargets) {
        var text = new StringBuilder("<Relationships xmlns='" + PACKAGE + "relationships'>");
        for (int index = 0; index < typesAndTargets.length; index += 2) {
            text.append("<Relationship Id='r%d' Type='%s/%s' Target='%s'/>"
                    .formatted(index, OFFICE, typesAndTargets[index], typesAndTargets[index + 1]));
        }
        return text.append("</Relationships>").toString();
    }
}
