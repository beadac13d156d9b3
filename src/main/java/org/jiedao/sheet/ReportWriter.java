package org.jiedao.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiedao.file.PortableName;

/// Writes a report as .xlsx that prints as it is. Texts are texts, so only the totals can run as formulas; they carry
/// their results, for readers that do not compute. The same report gives the same bytes.
public final class ReportWriter {
    private static final int FIRST_ROW = PrintReady.HEADER_ROW + 1;
    private static final int UNITS_PER_CHARACTER = 256;
    private static final int ROOM_FOR_BORDERS = 1;
    private static final float LINE_HEIGHT = 15;
    private static final float ROW_PADDING = 7;
    /// What SUBTOTAL is asked to do.
    private static final int SUM = 9;

    private static final int COUNTA = 3;
    /// What an Excel row takes.
    private static final float HIGHEST = 409;
    /// What an Excel cell takes.
    private static final int LONGEST = 32_000;

    /// Told how many rows of how many are written; may throw to stop the work.
    @FunctionalInterface
    public interface Progress {
        void at(long done, long of);
    }

    public void write(ReportBook book, OutputStream out, Progress progress) throws IOException {
        var plain = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            TableStyles styles = new TableStyles(workbook);
            long all = book.parts().stream().mapToLong(part -> part.rows().size()).sum();
            long done = 0;
            for (ReportBook.Part part : book.parts()) {
                write(workbook.createSheet(part.name()), part, styles, done, row -> progress.at(row, all));
                done += part.rows().size();
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            PrintReady.date(workbook, book.title(), book.day());
            book.properties().forEach(property -> workbook.getProperties()
                    .getCustomProperties()
                    .addProperty(property.name(), property.value()));
            workbook.write(plain);
        }
        SteadyZip.copy(plain.toByteArray(), book.day(), out);
    }

    @FunctionalInterface
    private interface Row {
        void written(long number);
    }

    private static void write(XSSFSheet sheet, ReportBook.Part part, TableStyles styles, long before, Row told) {
        List<String> headers = part.columns().stream().map(ReportBook.Column::header).toList();
        PrintReady.head(sheet, part.title(), part.notes(), headers, styles);
        sheet.getRow(PrintReady.HEADER_ROW)
                .setHeightInPoints(Math.max(
                        PrintReady.HEADER_HEIGHT,
                        height(headers.stream().<ReportBook.Cell>map(ReportBook.Cell.Text::new).toList(), part.columns())));
        for (int column = 0; column < headers.size(); column++) {
            sheet.setColumnWidth(column, part.columns().get(column).width() * UNITS_PER_CHARACTER);
        }
        for (int index = 0; index < part.rows().size(); index++) {
            XSSFRow row = sheet.createRow(FIRST_ROW + index);
            row.setHeightInPoints(height(part.rows().get(index), part.columns()));
            fill(row, part.rows().get(index), styles);
            told.written(before + index + 1);
        }
        PrintReady.page(sheet, headers.size(), part.rows().size());
        if (!part.rows().isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(
                    PrintReady.HEADER_ROW, PrintReady.HEADER_ROW + part.rows().size(), 0, headers.size() - 1));
        }
    }

    /// High enough for the text that wraps most: not every reader finds that out by itself.
    private static float height(List<ReportBook.Cell> cells, List<ReportBook.Column> columns) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            String text = switch (cells.get(column)) {
                case ReportBook.Cell.Text(String words) -> words;
                case ReportBook.Cell.TotalName(String words) -> words;
                case ReportBook.Cell.Count _,
                        ReportBook.Cell.Day _,
                        ReportBook.Cell.AcrossTotal _,
                        ReportBook.Cell.DownTotal _,
                        ReportBook.Cell.DownNumber _ -> "";
            };
            int room = columns.get(column).width() - ROOM_FOR_BORDERS;
            lines = Math.max(lines, (ColumnWidths.halfWidths(text) + room - 1) / room);
        }
        return Math.min(HIGHEST, lines * LINE_HEIGHT + ROW_PADDING);
    }

    private static void fill(XSSFRow row, List<ReportBook.Cell> cells, TableStyles styles) {
        for (int column = 0; column < cells.size(); column++) {
            XSSFCell cell = row.createCell(column);
            switch (cells.get(column)) {
                case ReportBook.Cell.Text(String text) -> {
                    cell.setCellValue(ExcelEscapes.encode(PortableName.shortened(text, LONGEST)));
                    cell.setCellStyle(styles.body(text));
                }
                case ReportBook.Cell.Count(long number) -> {
                    cell.setCellValue(number);
                    cell.setCellStyle(styles.number());
                }
                case ReportBook.Cell.Day(LocalDate on) -> {
                    cell.setCellValue(on);
                    cell.setCellStyle(styles.day());
                }
                case ReportBook.Cell.TotalName(String text) -> {
                    cell.setCellValue(text);
                    cell.setCellStyle(styles.header());
                }
                case ReportBook.Cell.AcrossTotal(int from, boolean ofTotals) -> {
                    cell.setCellFormula("SUM(" + range(row.getRowNum(), from, row.getRowNum(), column - 1) + ")");
                    cell.setCellStyle(ofTotals ? styles.total() : styles.number());
                }
                case ReportBook.Cell.DownTotal(int first, int last) -> {
                    cell.setCellFormula("SUBTOTAL(" + SUM + down(first, last, column));
                    cell.setCellStyle(styles.total());
                }
                case ReportBook.Cell.DownNumber(int first, int last) -> {
                    cell.setCellFormula("SUBTOTAL(" + COUNTA + down(first, last, column));
                    cell.setCellStyle(styles.total());
                }
            }
        }
    }

    private static String down(int first, int last, int column) {
        return "," + range(FIRST_ROW + first, column, FIRST_ROW + last, column) + ")";
    }

    private static String range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return new CellReference(firstRow, firstColumn).formatAsString()
                + ":"
                + new CellReference(lastRow, lastColumn).formatAsString();
    }
}
