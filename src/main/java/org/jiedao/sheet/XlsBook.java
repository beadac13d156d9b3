package org.jiedao.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/// The sheets of an .xls. Formulas are never computed; the value that was saved with them counts.
final class XlsBook {
    private static final String MACROS = "_VBA_PROJECT_CUR";

    private final String file;
    private final ReadingBudget budget;

    XlsBook(String file, ReadingBudget budget) {
        this.file = file;
        this.budget = budget;
    }

    List<SheetGrid> read(byte[] bytes) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw RefusalSentences.encrypted(file);
            }
            if (container.getRoot().hasEntryCaseInsensitive(MACROS)) {
                throw RefusalSentences.macros(file);
            }
            return sheets(container);
        } catch (EncryptedDocumentException encrypted) {
            throw RefusalSentences.encrypted(file);
        } catch (OldFileFormatException old) {
            throw RefusalSentences.saveAsXlsx(file, "是Excel 95或更早的格式");
        }
    }

    private List<SheetGrid> sheets(POIFSFileSystem container) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(container, false)) {
            NumberCells numbers =
                    new NumberCells(workbook.getInternalWorkbook().isUsing1904DateWindowing());
            List<SheetGrid> sheets = new ArrayList<>();
            for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
                boolean hidden = workbook.getSheetVisibility(index) != SheetVisibility.VISIBLE;
                sheets.add(sheet(workbook.getSheetAt(index), hidden, numbers));
            }
            return sheets;
        }
    }

    private SheetGrid sheet(Sheet sheet, boolean hidden, NumberCells numbers) {
        GridBuilder grid = new GridBuilder(sheet.getSheetName(), hidden, budget);
        for (Row row : sheet) {
            for (Cell cell : row) {
                grid.put(row.getRowNum(), row.getZeroHeight(), cell.getColumnIndex(), read(cell, numbers));
                if (sheet.isColumnHidden(cell.getColumnIndex())) {
                    grid.hideColumns(cell.getColumnIndex(), cell.getColumnIndex());
                }
            }
        }
        sheet.getMergedRegions().forEach(grid::merge);
        return grid.build();
    }

    private static SheetCell read(Cell cell, NumberCells numbers) {
        CellType type =
                cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> {
                CellStyle style = cell.getCellStyle();
                yield numbers.cell(cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString());
            }
            case STRING -> SheetCell.of(cell.getStringCellValue());
            case BOOLEAN -> SheetCell.of(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR ->
                SheetCell.of(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case BLANK, FORMULA, _NONE -> SheetCell.EMPTY;
        };
    }
}
