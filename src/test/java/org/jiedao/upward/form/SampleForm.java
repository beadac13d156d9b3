package org.jiedao.upward.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A superior's form as they come: a title over merged cells, places to fill, sums, and a list with room for 20 rows. It lies in
/// `samples/上报`.
final class SampleForm {
    static final Path FILE = Path.of("samples", "上报", "区委组织部年度统计表（示例）.xlsx");
    static final Path MAPPING = Path.of("samples", "上报", "区委组织部年度统计表（示例）对应.txt");
    private static final int ROOM = 20;
    private static final int FIRST = 3;

    private SampleForm() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FILE.getParent());
        try (OutputStream out = Files.newOutputStream(FILE)) {
            write(out);
        }
    }

    static void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFCellStyle framed = framed(workbook);
            XSSFCellStyle head = head(workbook);
            counts(workbook.createSheet("统计"), framed, head);
            list(workbook.createSheet("会议明细"), framed, head);
            workbook.write(out);
        }
    }

    private static XSSFCellStyle framed(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle head(XSSFWorkbook workbook) {
        XSSFCellStyle style = framed(workbook);
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.index);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static void title(XSSFSheet sheet, String text, int columns, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(0);
        row.setHeightInPoints(32);
        row.createCell(0).setCellValue(text);
        row.getCell(0).setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns - 1));
    }

    private static void counts(XSSFSheet sheet, XSSFCellStyle framed, XSSFCellStyle head) {
        title(sheet, "“大工委”“大党委”工作年度统计表（示例）", 4, head);
        XSSFRow line = sheet.createRow(1);
        List.of("填报单位", "", "填报日期", "").forEach(text -> put(line, text, framed));
        put(sheet.createRow(2), "项目", head);
        put(sheet.getRow(2), "数量", head);
        put(sheet.getRow(2), "说明", head);
        put(sheet.getRow(2), "", head);
        sheet.addMergedRegion(CellRangeAddress.valueOf("C3:D3"));
        List<String> items = List.of("召开会议（次）", "“大工委”召开会议（次）", "交办议定事项（件）", "已销号（件）", "实到人次");
        for (String item : items) {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            List.of(item, "", "", "").forEach(text -> put(row, text, framed));
        }
        XSSFRow share = sheet.createRow(sheet.getLastRowNum() + 1);
        put(share, "销号率", framed);
        share.createCell(1).setCellFormula("IF(B6=0,\"\",ROUND(B7/B6*100,1))");
        share.getCell(1).setCellStyle(framed);
        var helper = new XSSFDataValidationHelper(sheet);
        sheet.addValidationData(helper.createValidation(
                helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null),
                new CellRangeAddressList(FIRST, FIRST + items.size() - 1, 1, 1)));
        for (int column = 0; column < 4; column++) {
            sheet.setColumnWidth(column, 26 * 256);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.getFooter().setCenter("第 &P 页");
    }

    private static void list(XSSFSheet sheet, XSSFCellStyle framed, XSSFCellStyle head) {
        title(sheet, "会议明细", 4, head);
        XSSFRow heads = sheet.createRow(1);
        List.of("序号", "组织", "召开", "取消").forEach(text -> put(heads, text, head));
        for (int number = 1; number <= ROOM; number++) {
            XSSFRow row = sheet.createRow(number + 1);
            row.createCell(0).setCellValue(number);
            row.getCell(0).setCellStyle(framed);
            List.of("", "", "").forEach(text -> put(row, text, framed));
        }
        XSSFRow total = sheet.createRow(ROOM + 2);
        List.of("合计", "").forEach(text -> put(total, text, head));
        for (String column : List.of("C", "D")) {
            var cell = total.createCell(total.getLastCellNum());
            cell.setCellFormula("SUM(" + column + "3:" + column + (ROOM + 2) + ")");
            cell.setCellStyle(head);
        }
        sheet.setColumnWidth(1, 40 * 256);
        sheet.createFreezePane(0, 2);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:2"));
    }

    private static void put(XSSFRow row, String text, XSSFCellStyle style) {
        var cell = row.createCell(Math.max(0, row.getLastCellNum()));
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(style);
    }
}
