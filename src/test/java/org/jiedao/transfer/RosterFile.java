package org.jiedao.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A roster of text cells, one sheet, for tests.
final class RosterFile {
    private RosterFile() {}

    /// Cells of a row are parted by `|`.
    static Path write(Path file, String... rows) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("表");
            for (int index = 0; index < rows.length; index++) {
                Row row = sheet.createRow(index);
                String[] cells = rows[index].split("\\|", -1);
                for (int column = 0; column < cells.length; column++) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
            workbook.write(out);
        }
        return file;
    }
}
