package org.jiedao.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiedao.calendar.ChineseDate;

/// Puts values into cells of a workbook that is not ours, and leaves all else as it is: looks, formulas, merged cells, widths,
/// what may be typed, how it prints. Where one value cannot go where it is meant to, none is written.
public final class WorkbookFiller {
    /// What became of it.
    public sealed interface Outcome {
        /// `notices` says what the user should look at.
        record Filled(int cells, List<String> notices) implements Outcome {}

        /// Nothing was written; each sentence says what stands in the way, and where.
        record Refused(List<String> sentences) implements Outcome {}
    }

    /// `blank` is only read. Told how many cells are done; `progress` may throw to stop the work, and then nothing is written.
    public Outcome fill(Path blank, List<FilledCell> cells, OutputStream out, ReportWriter.Progress progress)
            throws IOException {
        var filled = new ByteArrayOutputStream();
        Outcome outcome = FormFile.with(
                blank, workbook -> filled(workbook, cells, filled, progress), sentence -> new Outcome.Refused(List.of(sentence)));
        if (outcome instanceof Outcome.Filled) {
            checkNothingStrayed(Files.readAllBytes(blank), filled.toByteArray(), cells);
            filled.writeTo(out);
        }
        return outcome;
    }

    private static Outcome filled(
            XSSFWorkbook workbook, List<FilledCell> cells, OutputStream filled, ReportWriter.Progress progress)
            throws IOException {
        List<String> sentences = new CellGuard(workbook).objections(cells);
        if (!sentences.isEmpty()) {
            return new Outcome.Refused(sentences);
        }
        put(workbook, cells, progress);
        List<String> refused = new AllowedValues(workbook).objections(cells);
        if (!refused.isEmpty()) {
            return new Outcome.Refused(refused);
        }
        List<String> notices = new FormulaResults(workbook).renew();
        workbook.write(filled);
        return new Outcome.Filled(cells.size(), notices);
    }

    private static void put(XSSFWorkbook workbook, List<FilledCell> cells, ReportWriter.Progress progress) {
        long done = 0;
        for (FilledCell cell : cells) {
            put(cell(workbook, cell), cell.value());
            progress.at(++done, cells.size());
        }
    }

    private static XSSFCell cell(XSSFWorkbook workbook, FilledCell wanted) {
        XSSFSheet sheet = workbook.getSheet(wanted.sheet());
        XSSFRow row = Optional.ofNullable(sheet.getRow(wanted.row())).orElseGet(() -> sheet.createRow(wanted.row()));
        return Optional.ofNullable(row.getCell(wanted.column(), MissingCellPolicy.RETURN_NULL_AND_BLANK))
                .orElseGet(() -> dressed(sheet, row.createCell(wanted.column())));
    }

    /// A new cell looks as its column does.
    private static XSSFCell dressed(XSSFSheet sheet, XSSFCell fresh) {
        Optional.ofNullable(sheet.getColumnStyle(fresh.getColumnIndex())).ifPresent(fresh::setCellStyle);
        return fresh;
    }

    private static void put(XSSFCell cell, FilledCell.Value value) {
        switch (value) {
            case FilledCell.Value.Text(String text) -> cell.setCellValue(text);
            case FilledCell.Value.Number(double number) -> cell.setCellValue(number);
            case FilledCell.Value.Day(LocalDate day) -> {
                XSSFCellStyle looks = cell.getCellStyle();
                if (looks != null && DateUtil.isADateFormat(looks.getDataFormat(), looks.getDataFormatString())) {
                    cell.setCellValue(day);
                } else {
                    cell.setCellValue(ChineseDate.format(day));
                }
            }
        }
    }

    /// A superior's form must come back as it went out: what was written is read again and laid beside the blank one.
    private static void checkNothingStrayed(byte[] blank, byte[] filled, List<FilledCell> cells) throws IOException {
        Set<String> meant = cells.stream().map(FilledCell::address).collect(Collectors.toSet());
        try (XSSFWorkbook before = new XSSFWorkbook(new ByteArrayInputStream(blank));
                XSSFWorkbook after = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
            List<String> strayed = new WorkbookComparison(before, after)
                    .differences().stream().filter(place -> !meant.contains(place)).toList();
            if (!strayed.isEmpty()) {
                throw new IOException("填写时改动了不该动的地方（" + String.join("、", strayed) + "），没有写出文件");
            }
        }
    }
}
