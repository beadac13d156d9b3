package org.jiedao.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The looks of a table on paper.
final class TableStyles {
    private static final String FONT = "宋体";
    private static final short TITLE_POINTS = 18;
    private static final short BODY_POINTS = 11;
    private static final short TEXT_FORMAT = (short) BuiltinFormats.getBuiltinFormat("text");
    private static final short NUMBER_FORMAT = (short) BuiltinFormats.getBuiltinFormat("0");
    private static final String DAY_FORMAT = "yyyy\"年\"m\"月\"d\"日\"";
    /// With one of these a cell would begin as a formula once somebody edits it or saves it as CSV (OWASP CSV injection).
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private final XSSFCellStyle title;
    private final XSSFCellStyle notes;
    private final XSSFCellStyle header;
    private final XSSFCellStyle body;
    private final XSSFCellStyle quotedBody;
    private final XSSFCellStyle number;
    private final XSSFCellStyle day;
    private final XSSFCellStyle total;

    TableStyles(XSSFWorkbook workbook) {
        title = style(workbook, TITLE_POINTS, true);
        title.setAlignment(HorizontalAlignment.CENTER);
        notes = style(workbook, BODY_POINTS, false);
        // one line over the whole table, whatever the font at hand
        notes.setWrapText(false);
        notes.setShrinkToFit(true);
        header = bordered(style(workbook, BODY_POINTS, true));
        header.setAlignment(HorizontalAlignment.CENTER);
        shade(header);
        body = bordered(style(workbook, BODY_POINTS, false));
        quotedBody = bordered(style(workbook, BODY_POINTS, false));
        quotedBody.setQuotePrefixed(true);
        number = figures(bordered(style(workbook, BODY_POINTS, false)));
        day = bordered(style(workbook, BODY_POINTS, false));
        day.setDataFormat(workbook.createDataFormat().getFormat(DAY_FORMAT));
        day.setAlignment(HorizontalAlignment.CENTER);
        total = figures(bordered(style(workbook, BODY_POINTS, true)));
        shade(total);
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle notes() {
        return notes;
    }

    XSSFCellStyle header() {
        return header;
    }

    XSSFCellStyle body(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? quotedBody : body;
    }

    XSSFCellStyle number() {
        return number;
    }

    XSSFCellStyle day() {
        return day;
    }

    XSSFCellStyle total() {
        return total;
    }

    private static XSSFCellStyle figures(XSSFCellStyle style) {
        style.setDataFormat(NUMBER_FORMAT);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static void shade(XSSFCellStyle style) {
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, short points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(TEXT_FORMAT);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
