package org.jiedao.document.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.jiedao.document.Advances;
import org.jiedao.document.Block;
import org.jiedao.document.CertificateSetting;
import org.jiedao.document.Face;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Orientation;
import org.jiedao.document.Setting;
import org.jiedao.document.SignOffPlace;
import org.jiedao.document.Span;

/// One certificate a page; the frame belongs to the section.
final class WordCertificate {

    private static final double AIR = 0.1;

    private final WordFlow flow;
    private final Advances advances;

    WordCertificate(WordFlow flow, Advances advances) {
        this.flow = flow;
        this.advances = advances;
    }

    void write(Block.Certificate c) {
        serial(c);
        title(c);
        CertificateSetting body = CertificateSetting.of(c, advances);
        double titleFoot = OfficialLayout.CERTIFICATE_TITLE_TOP.pt()
                + OfficialLayout.CERTIFICATE_TITLE_SIZE.pt() * (1 + AIR);
        flow.skip(OfficialLayout.CERTIFICATE_BODY_TOP.pt() - titleFoot);
        for (String text : c.paragraphs()) {
            double indent = CertificateSetting.indent(text, body.size());
            WordParagraph paragraph = flow.paragraph().pitch(body.pitch());
            if (indent > 0) {
                paragraph.firstLineIndent(body.size());
            }
            new WordLines(body.setting(), CertificateSetting.width())
                    .fill(paragraph, List.of(new Span(text, Face.KAI)), indent, 0);
        }
        flow.skip(Math.max(0, body.bodyRoom() - body.bodyHeight()));
        signOff(c, body);
        flow.newPage(Orientation.LANDSCAPE);
    }

    /// The serial line stands at the top margin even where it is empty, so that every title has the same place.
    private void serial(Block.Certificate c) {
        Setting setting = Setting.plain(OfficialLayout.CERTIFICATE_SERIAL_SIZE, advances);
        flow.paragraph()
                .align(ParagraphAlignment.RIGHT)
                .pitch(setting.size())
                .text(new Span(c.serial(), Face.FANG), setting);
    }

    private void title(Block.Certificate c) {
        double size = OfficialLayout.CERTIFICATE_TITLE_SIZE.pt();
        boolean two = c.title().codePointCount(0, c.title().length()) == 2;
        Setting plain = new Setting(size, 0, advances);
        Setting spread = new Setting(size, two ? size : 0, advances);
        double above = OfficialLayout.CERTIFICATE_TITLE_TOP.pt()
                - OfficialLayout.CERTIFICATE_SERIAL_TOP.pt()
                - OfficialLayout.CERTIFICATE_SERIAL_SIZE.pt()
                - AIR * size;
        flow.skip(above);
        int last = c.title().offsetByCodePoints(c.title().length(), -1);
        flow.paragraph()
                .align(ParagraphAlignment.CENTER)
                .pitch(size * (1 + 2 * AIR))
                .text(new Span(c.title().substring(0, last), Face.TITLE), spread, WordRuns.CRIMSON)
                .text(new Span(c.title().substring(last), Face.TITLE), plain, WordRuns.CRIMSON);
    }

    private void signOff(Block.Certificate c, CertificateSetting body) {
        SignOffPlace place = SignOffPlace.of(c.signOff(), body.setting(), CertificateSetting.width());
        line(place.organLeft(), c.signOff().organ(), body);
        line(place.dateLeft(), c.signOff().date(), body);
    }

    private void line(double left, String text, CertificateSetting body) {
        flow.paragraph()
                .align(ParagraphAlignment.LEFT)
                .left(left)
                .pitch(body.pitch())
                .text(new Span(text, Face.KAI), body.setting());
    }
}
