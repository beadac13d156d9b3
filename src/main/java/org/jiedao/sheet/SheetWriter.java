package org.jiedao.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a table as .xlsx that prints as it is. Every cell is text, so nothing in it can run as a formula. The same
/// table gives the same bytes.
public final class SheetWriter {
    private static final float ROW_HEIGHT = 22;

    public void write(TableSheet table, OutputStream out) throws IOException {
        var plain = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
            fill(sheet, table, new TableStyles(workbook));
            new ColumnWidths(table).applyTo(sheet);
            PrintReady.page(sheet, table.headers().size(), table.rows().size());
            PrintReady.date(workbook, table.title(), table.day());
            workbook.write(plain);
        }
        SteadyZip.copy(plain.toByteArray(), table.day(), out);
    }

    private static void fill(XSSFSheet sheet, TableSheet table, TableStyles styles) {
        PrintReady.head(sheet, table.title(), table.notes(), table.headers(), styles);
        for (int index = 0; index < table.rows().size(); index++) {
            XSSFRow row = sheet.createRow(PrintReady.HEADER_ROW + 1 + index);
            if (ColumnWidths.holdOnOneLine(table.rows().get(index))) {
                row.setHeightInPoints(ROW_HEIGHT);
            }
            fill(row, table.rows().get(index), styles);
        }
    }

    private static void fill(XSSFRow row, List<String> texts, TableStyles styles) {
        for (int column = 0; column < texts.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(ExcelEscapes.encode(texts.get(column)));
            cell.setCellStyle(styles.body(texts.get(column)));
        }
    }
}
