package org.jiedao.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a table as .xlsx that prints as it is: A4 across, all columns on the width of a page, the header on each page.
/// Every cell is text, so nothing in it can run as a formula. The same table gives the same bytes.
public final class SheetWriter {
    private static final String AUTHOR = "街道党建工作台";
    private static final int TITLE_ROW = 0;
    private static final int NOTES_ROW = 1;
    private static final int HEADER_ROW = 2;
    private static final float TITLE_HEIGHT = 36;
    private static final float NOTES_HEIGHT = 21;
    private static final float HEADER_HEIGHT = 27;
    private static final float ROW_HEIGHT = 22;
    /// 15 mm, what every office printer reaches.
    private static final double MARGIN_INCHES = 0.6;

    private static final String BETWEEN_NOTES = "　　　　";

    public void write(TableSheet table, OutputStream out) throws IOException {
        var plain = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
            fill(sheet, table, new TableStyles(workbook));
            new ColumnWidths(table).applyTo(sheet);
            prepareForPrint(sheet, table);
            date(workbook, table);
            workbook.write(plain);
        }
        SteadyZip.copy(plain.toByteArray(), table.day(), out);
    }

    private static void fill(XSSFSheet sheet, TableSheet table, TableStyles styles) {
        int lastColumn = table.headers().size() - 1;
        banner(sheet, TITLE_ROW, table.title(), lastColumn)
                .setCellStyle(styles.title());
        banner(sheet, NOTES_ROW, String.join(BETWEEN_NOTES, table.notes()), lastColumn)
                .setCellStyle(styles.notes());
        sheet.getRow(TITLE_ROW).setHeightInPoints(TITLE_HEIGHT);
        sheet.getRow(NOTES_ROW).setHeightInPoints(NOTES_HEIGHT);
        XSSFRow header = sheet.createRow(HEADER_ROW);
        header.setHeightInPoints(HEADER_HEIGHT);
        for (int column = 0; column <= lastColumn; column++) {
            XSSFCell cell = header.createCell(column);
            cell.setCellValue(table.headers().get(column));
            cell.setCellStyle(styles.header());
        }
        for (int index = 0; index < table.rows().size(); index++) {
            XSSFRow row = sheet.createRow(HEADER_ROW + 1 + index);
            if (ColumnWidths.holdOnOneLine(table.rows().get(index))) {
                row.setHeightInPoints(ROW_HEIGHT);
            }
            fill(row, table.rows().get(index), styles);
        }
    }

    private static void fill(XSSFRow row, List<String> texts, TableStyles styles) {
        for (int column = 0; column < texts.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(texts.get(column));
            cell.setCellStyle(styles.body(texts.get(column)));
        }
    }

    private static XSSFCell banner(XSSFSheet sheet, int number, String text, int lastColumn) {
        XSSFCell cell = sheet.createRow(number).createCell(0);
        cell.setCellValue(text);
        if (lastColumn > 0) {
            sheet.addMergedRegion(new CellRangeAddress(number, number, 0, lastColumn));
        }
        return cell;
    }

    private static void prepareForPrint(XSSFSheet sheet, TableSheet table) {
        sheet.createFreezePane(0, HEADER_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        int lastRow = HEADER_ROW + table.rows().size();
        sheet.getWorkbook().setPrintArea(0, 0, table.headers().size() - 1, TITLE_ROW, lastRow);
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

    private static void date(XSSFWorkbook workbook, TableSheet table) {
        Date day = Date.from(table.day().atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator(AUTHOR);
        properties.setTitle(table.title());
        properties.setCreated(Optional.of(day));
        properties.setModified(Optional.of(day));
    }
}
