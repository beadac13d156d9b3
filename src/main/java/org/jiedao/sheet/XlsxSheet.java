package org.jiedao.sheet;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Reads one sheet of an .xlsx as it streams by: a workbook in memory takes ten times its file. Formulas are never
/// computed; the value that was saved with them counts.
final class XlsxSheet extends DefaultHandler {
    /// What the sheet refers to in other parts of the file.
    record Context(XlsxStrings strings, StylesTable styles, NumberCells numbers) {}

    private final GridBuilder grid;
    private final Context context;
    private final StringBuilder text = new StringBuilder();
    private boolean inValue;
    private boolean inPinyin;
    private int row = -1;
    private int column = -1;
    private boolean rowHidden;
    private String type = "n";
    private int style = -1;

    XlsxSheet(GridBuilder grid, Context context) {
        this.grid = grid;
        this.context = context;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "v", "t" -> inValue = true;
            case "rPh" -> inPinyin = true;
            case "mergeCell" -> grid.merge(CellRangeAddress.valueOf(attributes.getValue("ref")));
            case "col" -> hide(attributes);
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue && !inPinyin && text.length() < ReadingBudget.MOST_CHARACTERS_IN_CELL) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inPinyin = false;
            case "c" -> grid.put(row, rowHidden, column, cell());
            default -> {}
        }
    }

    private void startRow(Attributes attributes) {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
        rowHidden = isTrue(attributes.getValue("hidden"));
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        String typeInFile = attributes.getValue("t");
        type = typeInFile == null ? "n" : typeInFile;
        String styleInFile = attributes.getValue("s");
        style = styleInFile == null ? 0 : Integer.parseInt(styleInFile);
        text.setLength(0);
    }

    private SheetCell cell() {
        String value = text.toString();
        if (value.isEmpty()) {
            return SheetCell.EMPTY;
        }
        return switch (type) {
            case "s" -> SheetCell.of(context.strings().get(Integer.parseInt(value.strip())));
            case "b" -> SheetCell.of("1".equals(value) ? "TRUE" : "FALSE");
            case "n" -> number(Double.parseDouble(value.strip()));
            default -> SheetCell.of(ExcelEscapes.decode(value));
        };
    }

    private SheetCell number(double value) {
        if (style < 0 || style >= context.styles().getNumCellStyles()) {
            return context.numbers().cell(value, 0, null);
        }
        XSSFCellStyle found = context.styles().getStyleAt(style);
        return context.numbers().cell(value, found.getDataFormat(), found.getDataFormatString());
    }

    private void hide(Attributes attributes) {
        if (isTrue(attributes.getValue("hidden"))) {
            grid.hideColumns(
                    Integer.parseInt(attributes.getValue("min")) - 1, Integer.parseInt(attributes.getValue("max")) - 1);
        }
    }

    static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
