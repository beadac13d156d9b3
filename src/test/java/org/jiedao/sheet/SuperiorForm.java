package org.jiedao.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiedao.sheet.FilledCell.Value;

/// Workbooks as superiors send them down, each built in its own way, with the cells that are filled in.
enum SuperiorForm {
    /// Merged title, sums across and down.
    TOTALS(List.of(number(3, 1, 8), number(3, 2, 5), number(4, 1, 2)), Map.of("统计!B6", 10.0, "统计!D4", 13.0)) {
        @Override
        void build(XSSFWorkbook workbook) {
            sums(workbook);
        }
    },
    /// A list and a range of what may be typed.
    VALIDATED(List.of(text(1, 1, "是"), number(1, 2, 12)), Map.of()) {
        @Override
        void build(XSSFWorkbook workbook) {
            XSSFSheet sheet = labelled(workbook, "组织", "按期换届", "会议次数");
            var helper = new XSSFDataValidationHelper(sheet);
            sheet.addValidationData(helper.createValidation(
                    helper.createExplicitListConstraint(new String[] {"是", "否"}), new CellRangeAddressList(1, 9, 1, 1)));
            sheet.addValidationData(helper.createValidation(
                    helper.createIntegerConstraint(org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType.BETWEEN, "0", "400"),
                    new CellRangeAddressList(1, 9, 2, 2)));
        }
    },
    /// A column that shows dates.
    DATED(List.of(new FilledCell("统计", 1, 1, new Value.Day(LocalDate.of(2026, 2, 28)))), Map.of()) {
        @Override
        void build(XSSFWorkbook workbook) {
            XSSFSheet sheet = labelled(workbook, "组织", "成立日期");
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            sheet.createRow(1).createCell(1).setCellStyle(style);
        }
    },
    /// Protected but for the cells that are meant to be filled.
    PROTECTED(List.of(number(1, 1, 3)), Map.of("统计!C2", 6.0)) {
        @Override
        void build(XSSFWorkbook workbook) {
            XSSFSheet sheet = labelled(workbook, "组织", "数量", "两倍");
            CellStyle open = workbook.createCellStyle();
            open.setLocked(false);
            XSSFRow row = sheet.createRow(1);
            row.createCell(1).setCellStyle(open);
            row.createCell(2).setCellFormula("B2*2");
            sheet.protectSheet("示例");
        }
    },
    /// Looks that depend on values, remarks, links, and a hidden sheet.
    COLOURED(List.of(number(1, 1, 99)), Map.of()) {
        @Override
        void build(XSSFWorkbook workbook) {
            XSSFSheet sheet = labelled(workbook, "组织", "得分");
            var looks = sheet.getSheetConditionalFormatting();
            var rule = looks.createConditionalFormattingRule("B2<60");
            rule.createFontFormatting().setFontColorIndex(IndexedColors.RED.index);
            looks.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("B2:B9")}, rule);
            var remark = sheet.createDrawingPatriarch()
                    .createCellComment(workbook.getCreationHelper().createClientAnchor());
            remark.setString(workbook.getCreationHelper().createRichTextString("按年度填"));
            sheet.getRow(0).getCell(1).setCellComment(remark);
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("说明!A1");
            sheet.getRow(0).getCell(0).setHyperlink(link);
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("填表说明");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        }
    },
    /// Everything that tells a printer what to do.
    PRINTED(List.of(text(2, 0, "青禾街道（示例）")), Map.of()) {
        @Override
        void build(XSSFWorkbook workbook) {
            XSSFSheet sheet = labelled(workbook, "单位", "次数");
            workbook.setPrintArea(0, 0, 5, 0, 40);
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setScale((short) 85);
            sheet.getHeader().setCenter("统计表");
            sheet.getFooter().setRight("第 &P 页");
            sheet.createFreezePane(1, 1);
            sheet.setRowBreak(20);
            sheet.setColumnWidth(0, 30 * 256);
            sheet.groupColumn(2, 4);
            sheet.setAutoFilter(CellRangeAddress.valueOf("A1:B30"));
        }
    },
    /// Bordered columns whose cells are not there yet.
    COLUMNS(List.of(text(7, 0, "示例社区"), number(7, 3, 4)), Map.of()) {
        @Override
        void build(XSSFWorkbook workbook) {
            XSSFSheet sheet = labelled(workbook, "社区", "一", "二", "三");
            CellStyle framed = workbook.createCellStyle();
            framed.setBorderBottom(BorderStyle.THIN);
            framed.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.index);
            framed.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            for (int column = 0; column < 4; column++) {
                sheet.setDefaultColumnStyle(column, framed);
            }
        }
    },
    /// As many sheets as streets in a city, and one that adds them up.
    SHEETS(
            List.of(new FilledCell("第150街道", 1, 1, new Value.Number(7)), new FilledCell("第3街道", 1, 1, new Value.Number(5))),
            Map.of("汇总!B1", 12.0)) {
        @Override
        void build(XSSFWorkbook workbook) {
            XSSFSheet all = workbook.createSheet("汇总");
            for (int number = 1; number < 200; number++) {
                XSSFSheet sheet = workbook.createSheet("第" + number + "街道");
                sheet.createRow(0).createCell(0).setCellValue("会议");
                sheet.createRow(1).createCell(0).setCellValue("次数");
            }
            all.createRow(0).createCell(1).setCellFormula("SUM(第1街道:第199街道!B2)");
        }
    },
    /// Names for ranges, a formula in an array, and one that counts words.
    NAMED(List.of(number(1, 0, 4), number(2, 0, 6)), Map.of("统计!B2", 10.0, "统计!C2", 5.0)) {
        @Override
        void build(XSSFWorkbook workbook) {
            XSSFSheet sheet = labelled(workbook, "次数", "合计", "平均");
            var name = workbook.createName();
            name.setNameName("次数列");
            name.setRefersToFormula("统计!$A$2:$A$3");
            XSSFRow row = sheet.createRow(1);
            row.createCell(1).setCellFormula("SUM(次数列)");
            sheet.setArrayFormula("AVERAGE(A2:A3)", CellRangeAddress.valueOf("C2:C2"));
        }
    },
    /// By hand, with parts and settings that POI has no words for.
    FOREIGN(List.of(text(1, 1, "已办")), Map.of()) {
        @Override
        Path write(Path file) throws IOException {
            return foreign().save(file);
        }

        @Override
        void build(XSSFWorkbook workbook) {
            throw new UnsupportedOperationException();
        }
    };

    private final List<FilledCell> cells;
    private final Map<String, Double> totals;

    SuperiorForm(List<FilledCell> cells, Map<String, Double> totals) {
        this.cells = cells;
        this.totals = totals;
    }

    abstract void build(XSSFWorkbook workbook);

    List<FilledCell> cells() {
        return cells;
    }

    /// What the formulas come to once the cells are filled.
    Map<String, Double> totals() {
        return totals;
    }

    Path write(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            build(workbook);
            workbook.write(out);
        }
        return file;
    }

    String shown(FilledCell cell) {
        return switch (cell.value()) {
            case Value.Text(String text) -> text;
            case Value.Number(double number) -> String.valueOf((long) number);
            case Value.Day(LocalDate day) -> day.toString();
        };
    }

    static String shown(XSSFWorkbook workbook, FilledCell cell) {
        return new DataFormatter()
                .formatCellValue(workbook.getSheet(cell.sheet()).getRow(cell.row()).getCell(cell.column()));
    }

    /// The result kept with a formula.
    static double number(XSSFWorkbook workbook, String address) {
        CellReference place = new CellReference(address);
        XSSFCell cell = workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
        if (cell.getCellType() != CellType.FORMULA) {
            throw new AssertionError(address + " is no formula any more");
        }
        return Double.parseDouble(cell.getRawValue());
    }

    private static FilledCell number(int row, int column, double number) {
        return new FilledCell("统计", row, column, new Value.Number(number));
    }

    private static FilledCell text(int row, int column, String text) {
        return new FilledCell("统计", row, column, new Value.Text(text));
    }

    private static XSSFSheet labelled(XSSFWorkbook workbook, String... labels) {
        XSSFSheet sheet = workbook.createSheet("统计");
        XSSFRow row = sheet.createRow(0);
        for (int column = 0; column < labels.length; column++) {
            row.createCell(column).setCellValue(labels[column]);
        }
        return sheet;
    }

    private static void sums(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet("统计");
        sheet.createRow(0).createCell(0).setCellValue("会议活动统计表");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
        for (int number = 3; number < 5; number++) {
            XSSFRow row = sheet.createRow(number);
            row.createCell(0);
            row.createCell(1);
            row.createCell(2);
            row.createCell(3).setCellFormula("SUM(B" + (number + 1) + ":C" + (number + 1) + ")");
        }
        sheet.createRow(5).createCell(1).setCellFormula("SUM(B4:B5)");
    }

    private static RawXlsx foreign() {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        return new RawXlsx()
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns='" + main
                                + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                                + "<sheets><sheet name='统计' sheetId='1' r:id='r0'/></sheets></workbook>")
                .with("docProps/custom-note.xml", "<note>上级表样</note>")
                .sheet("<sheetViews><sheetView workbookViewId='0' zoomScale='85'/></sheetViews>"
                        + "<sheetData><row r='1' ht='30' customHeight='1'><c r='A1' t='inlineStr'><is><r><t>事</t></r>"
                        + "<r><rPr><b/></rPr><t>项</t></r></is></c></row><row r='2'><c r='A2'><v>1</v></c></row></sheetData>"
                        + "<pageMargins left='0.5' right='0.5' top='1' bottom='1' header='0.3' footer='0.3'/>"
                        + "<extLst><ext uri='{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}'"
                        + " xmlns:x14='http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'>"
                        + "<x14:dataValidations count='1' xmlns:xm='http://schemas.microsoft.com/office/excel/2006/main'>"
                        + "<x14:dataValidation type='list'><x14:formula1><xm:f>统计!$A$1:$A$2</xm:f></x14:formula1>"
                        + "<xm:sqref>C2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>");
    }
}
