package org.jiedao.document.page;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.Advances;
import org.jiedao.document.Block;
import org.jiedao.document.CertificateSetting;
import org.jiedao.document.Face;
import org.jiedao.document.Line;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Setting;
import org.jiedao.document.SignOffPlace;
import org.jiedao.document.Span;

/// One certificate on a landscape sheet: frame, serial number, title, body, organ and date with room for the seal.
final class CertificateSetter {

    private static final double MARGIN = OfficialLayout.CERTIFICATE_MARGIN.pt();

    private final Block.Certificate certificate;
    private final Advances advances;
    private final CertificateSetting body;
    private final List<Mark> marks = new ArrayList<>();

    CertificateSetter(Block.Certificate certificate, Advances advances) {
        this.certificate = certificate;
        this.advances = advances;
        this.body = CertificateSetting.of(certificate, advances);
    }

    List<Mark> marks() {
        frame();
        serial();
        title();
        body();
        signOff();
        return List.copyOf(marks);
    }

    private void frame() {
        double thick = OfficialLayout.CERTIFICATE_FRAME_THICK.pt();
        double thin = OfficialLayout.CERTIFICATE_FRAME_THIN.pt();
        double outer = OfficialLayout.CERTIFICATE_FRAME.pt();
        double inner = outer + OfficialLayout.CERTIFICATE_FRAME_GAP.pt();
        box(outer, thick, Ink.CRIMSON);
        box(inner, thin, Ink.GOLD);
        box(inner + thin * 3, thin, Ink.GOLD);
    }

    private void box(double inset, double thickness, Ink ink) {
        double right = OfficialLayout.PAGE_HEIGHT.pt() - inset;
        double bottom = OfficialLayout.PAGE_WIDTH.pt() - inset;
        double half = thickness / 2;
        marks.add(new Mark.Rule(inset - half, inset, right + half, inset, thickness, ink));
        marks.add(new Mark.Rule(inset - half, bottom, right + half, bottom, thickness, ink));
        marks.add(new Mark.Rule(inset, inset, inset, bottom, thickness, ink));
        marks.add(new Mark.Rule(right, inset, right, bottom, thickness, ink));
    }

    private void serial() {
        if (!certificate.serial().isEmpty()) {
            Setting setting = Setting.plain(OfficialLayout.CERTIFICATE_SERIAL_SIZE, advances);
            Span span = new Span(certificate.serial(), Face.FANG);
            double left = CertificateSetting.width() - setting.width(span);
            words(left, OfficialLayout.CERTIFICATE_SERIAL_TOP.pt(), setting.size(), List.of(span), setting, Ink.BLACK);
        }
    }

    private void title() {
        Setting setting = Setting.plain(OfficialLayout.CERTIFICATE_TITLE_SIZE, advances);
        // two characters stand well apart: a full character between them
        double gap = certificate.title().codePointCount(0, certificate.title().length()) == 2 ? setting.size() : 0;
        Setting spread = new Setting(setting.size(), gap, advances);
        Span span = new Span(certificate.title(), Face.TITLE);
        double left = (CertificateSetting.width() - spread.width(span) + gap) / 2;
        words(left, OfficialLayout.CERTIFICATE_TITLE_TOP.pt(), spread.size(), List.of(span), spread, Ink.CRIMSON);
    }

    private void body() {
        double y = OfficialLayout.CERTIFICATE_BODY_TOP.pt();
        for (int i = 0; i < body.paragraphs().size(); i++) {
            double left = CertificateSetting.indent(certificate.paragraphs().get(i), body.size());
            for (Line line : body.paragraphs().get(i)) {
                int gaps = Math.max(1, line.characters() - 1);
                double spread = line.last() ? 0 : (CertificateSetting.width() - left - line.width()) / gaps;
                Setting setting = new Setting(body.size(), spread, advances);
                words(left, y, body.pitch(), line.spans(), setting, Ink.BLACK);
                y += body.pitch();
                left = 0;
            }
        }
    }

    private void signOff() {
        SignOffPlace place =
                SignOffPlace.of(certificate.signOff(), body.setting(), CertificateSetting.width());
        double y = OfficialLayout.CERTIFICATE_FOOT.pt() - 2 * body.pitch();
        line(place.organLeft(), y, certificate.signOff().organ());
        line(place.dateLeft(), y + body.pitch(), certificate.signOff().date());
    }

    private void line(double left, double y, String text) {
        words(left, y, body.pitch(), List.of(new Span(text, Face.KAI)), body.setting(), Ink.BLACK);
    }

    private void words(double left, double y, double height, List<Span> spans, Setting setting, Ink ink) {
        marks.add(new Mark.Words(
                MARGIN + left,
                y + TextSetter.baseline(height, setting.size()),
                spans,
                setting.size(),
                setting.spacing(),
                ink));
    }
}
