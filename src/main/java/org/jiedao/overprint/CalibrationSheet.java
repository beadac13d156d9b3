package org.jiedao.overprint;

import static org.jiedao.document.PlacedSheet.mm;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.Document;
import org.jiedao.document.Face;
import org.jiedao.document.PlacedPaper;
import org.jiedao.document.PlacedSheet;
import org.jiedao.document.PlacedSheet.Item;
import org.jiedao.document.PlacedSheet.Tone;
import org.jiedao.document.Placing;
import org.jiedao.document.Span;

/// The millimetre sheet that is printed on plain paper, measured, and laid over the preprinted one.
public final class CalibrationSheet {

    private static final double CROSS = Calibration.CROSS;
    private static final double ARM = 6;
    private static final double NUMBER_SIZE = 7;
    private static final double NUMBER_WIDTH = mm(NUMBER_SIZE) / 2;
    private static final double TEXT_SIZE = 10.5;
    private static final double LINE = 6.2;
    private static final double BAR_AT = 32;
    private static final double TEXT_LEFT = 44;
    private static final double TEXT_TOP = 46;

    private final SheetSize sheet;
    private final List<Item> items = new ArrayList<>();

    private CalibrationSheet(SheetSize sheet) {
        this.sheet = sheet;
    }

    /// To measure: as the printer puts it.
    public static PlacedPaper toMeasure(SheetSize sheet) {
        return drawn(
                sheet,
                Placing.AS_IS,
                "校准页　" + sheet,
                List.of(
                        "1. 用普通白纸，按“实际大小”（100%）打印，不要“适合纸张”。",
                        "2. 十字A应在距纸左边20.0毫米、距纸上边20.0毫米。用尺量实际距离：",
                        "　横向偏差＝实测距左边－20，偏右为正、偏左为负；",
                        "　纵向偏差＝实测距上边－20，偏下为正、偏上为负。",
                        "3. 量横标尺、纵标尺的实长（应为100.0毫米），照实填写。",
                        "4. 四个数填进“套打方案”，保存后再印一张复核页。"));
    }

    /// To verify: corrected by what was measured, so that every number says where it stands on the paper.
    public static PlacedPaper toVerify(SheetSize sheet, Calibration calibration) {
        return drawn(
                sheet,
                calibration.placing(),
                "复核页　" + sheet,
                List.of(
                        "已校正：" + calibration.sentence() + "。",
                        "1. 按“实际大小”印在普通白纸上。十字A距纸左边、上边应都是20.0毫米，",
                        "　标尺应是100.0毫米；相差超过0.3毫米请重新校准。",
                        "2. 叠在预印页上（左边、上边对齐），对着光看：",
                        "　空白处压着的数字，就是文字框的左、上毫米数。"));
    }

    private static PlacedPaper drawn(SheetSize sheet, Placing placing, String title, List<String> howTo) {
        CalibrationSheet drawing = new CalibrationSheet(sheet);
        drawing.grid();
        drawing.axes();
        drawing.crosses();
        drawing.bars();
        drawing.say(title, howTo);
        PlacedSheet page = new PlacedSheet(sheet.width(), sheet.height(), placing, drawing.items);
        return new PlacedPaper(title, Document.UNDATED, List.of(page));
    }

    /// Lines each 10 mm under everything else.
    private void grid() {
        for (double x = 10; x < sheet.width(); x += 10) {
            rule(x, 0, x, sheet.height(), 0.08, Tone.LIGHT);
        }
        for (double y = 10; y < sheet.height(); y += 10) {
            rule(0, y, sheet.width(), y, 0.08, Tone.LIGHT);
        }
    }

    /// Through cross A, with a tick each millimetre and a number each ten.
    private void axes() {
        rule(0, CROSS, sheet.width(), CROSS, 0.12, Tone.BLACK);
        rule(CROSS, 0, CROSS, sheet.height(), 0.12, Tone.BLACK);
        for (int x = 1; x < sheet.width(); x++) {
            rule(x, CROSS, x, CROSS - tick(x), 0.1, Tone.BLACK);
        }
        for (int y = 1; y < sheet.height(); y++) {
            rule(CROSS, y, CROSS - tick(y), y, 0.1, Tone.BLACK);
        }
        for (int at = 10; at < Math.max(sheet.width(), sheet.height()); at += 10) {
            String number = String.valueOf(at);
            double half = number.length() * NUMBER_WIDTH / 2;
            if (at < sheet.width() && at != CROSS) {
                words(at - half, CROSS - 4.6, number, NUMBER_SIZE);
            }
            if (at < sheet.height() && at != CROSS) {
                words(CROSS - 5 - 2 * half, at + mm(NUMBER_SIZE) * 0.36, number, NUMBER_SIZE);
            }
        }
    }

    private static double tick(int at) {
        return at % 10 == 0 ? 4 : at % 5 == 0 ? 2.8 : 1.6;
    }

    private void crosses() {
        cross(CROSS, CROSS, "A");
        cross(sheet.width() - CROSS, CROSS, "B");
        cross(CROSS, sheet.height() - CROSS, "C");
        cross(sheet.width() - CROSS, sheet.height() - CROSS, "D");
    }

    private void cross(double x, double y, String letter) {
        rule(x - ARM, y, x + ARM, y, 0.3, Tone.BLACK);
        rule(x, y - ARM, x, y + ARM, 0.3, Tone.BLACK);
        words(x + 1.2, y + 5, letter, 11);
    }

    private void bars() {
        double to = BAR_AT + Calibration.BAR;
        rule(BAR_AT, BAR_AT, to, BAR_AT, 0.3, Tone.BLACK);
        rule(BAR_AT, BAR_AT - 2, BAR_AT, BAR_AT + 2, 0.2, Tone.BLACK);
        rule(to, BAR_AT - 2, to, BAR_AT + 2, 0.2, Tone.BLACK);
        words(BAR_AT + 3, BAR_AT - 1.5, "横标尺100毫米", TEXT_SIZE);
        rule(BAR_AT, BAR_AT, BAR_AT, to, 0.3, Tone.BLACK);
        rule(BAR_AT - 2, to, BAR_AT + 2, to, 0.2, Tone.BLACK);
        words(BAR_AT + 2, to - 1.5, "纵标尺100毫米", TEXT_SIZE);
    }

    private void say(String title, List<String> howTo) {
        words(TEXT_LEFT, TEXT_TOP, title, 16);
        double y = TEXT_TOP + LINE + 2;
        for (String line : howTo) {
            double room = sheet.width() - TEXT_LEFT - 8;
            double size = Math.min(TEXT_SIZE, room / mm(1) / line.codePointCount(0, line.length()));
            words(TEXT_LEFT, y, line, size);
            y += LINE;
        }
    }

    private void words(double x, double baseline, String text, double size) {
        items.add(new Item.Words(x, baseline, new Span(text, Face.HEI), size, Tone.BLACK));
    }

    private void rule(double x, double y, double toX, double toY, double thickness, Tone tone) {
        items.add(new Item.Rule(x, y, toX, toY, thickness, tone));
    }
}
