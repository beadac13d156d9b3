package org.jiedao.document.page;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.Block;
import org.jiedao.document.ChineseLines;
import org.jiedao.document.Face;
import org.jiedao.document.Line;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;

/// 版记; `ruled` is false for letters, which print neither lines nor 印发机关 (10.1).
final class ImprintSetter {

    private static final double PITCH = OfficialLayout.IMPRINT_PITCH.pt();

    private final TextSetter setter;
    private final boolean ruled;
    private final Setting setting;
    private final double indent;

    ImprintSetter(TextSetter setter, boolean ruled) {
        this.setter = setter;
        this.ruled = ruled;
        this.setting = Setting.plain(OfficialLayout.IMPRINT_SIZE, setter.advances());
        this.indent = OfficialLayout.IMPRINT_INDENT.count() * setting.size();
    }

    List<Strip> strips(Block.Imprint imprint) {
        List<Strip> strips = new ArrayList<>();
        rule(strips, OfficialLayout.IMPRINT_THICK_LINE);
        if (!imprint.copyTo().isEmpty()) {
            strips.addAll(copies("抄送：" + imprint.copyTo()));
        }
        if (ruled && !(imprint.issuer() + imprint.issueDate()).isEmpty()) {
            if (!imprint.copyTo().isEmpty()) {
                rule(strips, OfficialLayout.IMPRINT_THIN_LINE);
            }
            strips.add(printed(imprint));
        }
        rule(strips, OfficialLayout.IMPRINT_THICK_LINE);
        return strips;
    }

    private void rule(List<Strip> strips, OfficialLayout thickness) {
        if (ruled) {
            double half = thickness.pt() / 2;
            strips.add(new Strip(
                    thickness.pt(), List.of(new Mark.Rule(0, half, setter.width(), half, thickness.pt(), Ink.BLACK))));
        }
    }

    private List<Strip> copies(String text) {
        double hang = indent + setting.width("抄送：", Face.FANG);
        List<Strip> strips = new ArrayList<>();
        for (Line line : new ChineseLines(setting, setter.width() - indent).of(text, Face.FANG, indent, hang)) {
            double left = strips.isEmpty() ? indent : hang;
            strips.add(new Strip(PITCH, List.of(setter.at(left, PITCH, line.spans(), setting, Ink.BLACK))));
        }
        return strips;
    }

    private Strip printed(Block.Imprint imprint) {
        Span issuer = new Span(imprint.issuer(), Face.FANG);
        Span date = new Span(imprint.issueDate() + "印发", Face.FANG);
        double left = setter.width() - indent - setting.width(date);
        return new Strip(
                PITCH,
                List.of(
                        setter.at(indent, PITCH, List.of(issuer), setting, Ink.BLACK),
                        setter.at(left, PITCH, List.of(date), setting, Ink.BLACK)));
    }
}
