package org.jiedao.sheet;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// What every table has that is printed as it is: title, notes and header, A4 across, all columns on the width of a
/// page, the header on each page.
final class PrintReady {
    static final int HEADER_ROW = 2;

    private static final String AUTHOR = "街道党建工作台";
    private static final int TITLE_ROW = 0;
    private static final int NOTES_ROW = 1;
    private static final float TITLE_HEIGHT = 36;
    private static final float NOTES_HEIGHT = 21;
    static final float HEADER_HEIGHT = 27;
    /// 15 mm, what every office printer reaches.
    private static final double MARGIN_INCHES = 0.6;
    private static final String BETWEEN_NOTES = "　　　　";

    private PrintReady() {}

    static void head(XSSFSheet sheet, String title, List<String> notes, List<String> headers, TableStyles styles) {
        int lastColumn = headers.size() - 1;
        banner(sheet, TITLE_ROW, title, lastColumn).setCellStyle(styles.title());
        banner(sheet, NOTES_ROW, String.join(BETWEEN_NOTES, notes), lastColumn).setCellStyle(styles.notes());
        sheet.getRow(TITLE_ROW).setHeightInPoints(TITLE_HEIGHT);
        sheet.getRow(NOTES_ROW).setHeightInPoints(NOTES_HEIGHT);
        XSSFRow header = sheet.createRow(HEADER_ROW);
        header.setHeightInPoints(HEADER_HEIGHT);
        for (int column = 0; column <= lastColumn; column++) {
            XSSFCell cell = header.createCell(column);
            cell.setCellValue(ExcelEscapes.encode(headers.get(column)));
            cell.setCellStyle(styles.header());
        }
    }

    private static XSSFCell banner(XSSFSheet sheet, int number, String text, int lastColumn) {
        XSSFCell cell = sheet.createRow(number).createCell(0);
        cell.setCellValue(ExcelEscapes.encode(text));
        if (lastColumn > 0) {
            sheet.addMergedRegion(new CellRangeAddress(number, number, 0, lastColumn));
        }
        return cell;
    }

    static void page(XSSFSheet sheet, int columns, int rows) {
        sheet.createFreezePane(0, HEADER_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, TITLE_ROW, HEADER_ROW + rows);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)
                .forEach(side -> sheet.setMargin(side, MARGIN_INCHES));
        sheet.getFooter().setCenter("第 &P 页　共 &N 页");
    }

    static void date(XSSFWorkbook workbook, String title, LocalDate on) {
        Date day = Date.from(on.atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator(AUTHOR);
        properties.setTitle(title);
        properties.setCreated(Optional.of(day));
        properties.setModified(Optional.of(day));
    }
}
