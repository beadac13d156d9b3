package org.jiedao.document;

import java.util.ArrayList;
import java.util.List;

/// How large a certificate's body is set so that all of it stands on one sheet. It is never made smaller silently:
/// [#warnings] names each certificate that had to be.
public record CertificateSetting(Setting setting, double pitch, List<List<Line>> paragraphs, boolean crowded) {

    private static final double PITCH_OF_SIZE = 1.6;

    public CertificateSetting {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    public static CertificateSetting of(Block.Certificate certificate, Advances advances) {
        double size = OfficialLayout.CERTIFICATE_BODY_SIZE.pt();
        CertificateSetting setting = set(certificate, size, advances);
        while (setting.overfull() && size > OfficialLayout.CERTIFICATE_BODY_SMALLEST.pt()) {
            size -= 1;
            setting = set(certificate, size, advances);
        }
        return setting;
    }

    private static CertificateSetting set(Block.Certificate certificate, double size, Advances advances) {
        Setting setting = new Setting(size, 0, advances);
        ChineseLines lines = new ChineseLines(setting, width());
        List<List<Line>> paragraphs = new ArrayList<>();
        for (String text : certificate.paragraphs()) {
            paragraphs.add(lines.of(text, Face.KAI, indent(text, size), 0));
        }
        boolean crowded = size < OfficialLayout.CERTIFICATE_BODY_SIZE.pt();
        return new CertificateSetting(setting, Math.round(size * PITCH_OF_SIZE), paragraphs, crowded);
    }

    /// A salutation stands at the left edge.
    public static double indent(String paragraph, double size) {
        return paragraph.endsWith("：") ? 0 : OfficialLayout.INDENT.count() * size;
    }

    public static double width() {
        return OfficialLayout.PAGE_HEIGHT.pt() - 2 * OfficialLayout.CERTIFICATE_MARGIN.pt();
    }

    public double bodyHeight() {
        return paragraphs.stream().mapToInt(List::size).sum() * pitch;
    }

    /// From the body's top to the organ's line.
    public double bodyRoom() {
        return OfficialLayout.CERTIFICATE_FOOT.pt() - OfficialLayout.CERTIFICATE_BODY_TOP.pt() - 2 * pitch;
    }

    /// One line stays free for the upper edge of the seal.
    private boolean overfull() {
        return bodyHeight() > bodyRoom() - pitch;
    }

    public double size() {
        return setting.size();
    }

    /// One sentence for each certificate whose body had to be set smaller than usual.
    public static List<String> warnings(Document document, Advances advances) {
        List<String> warnings = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Certificate c && of(c, advances) instanceof CertificateSetting s && s.crowded()) {
                warnings.add("“%s %s”正文较长，字号由%.0f磅缩为%.0f磅%s。"
                        .formatted(
                                c.title(),
                                c.serial(),
                                OfficialLayout.CERTIFICATE_BODY_SIZE.pt(),
                                s.size(),
                                s.bodyHeight() > s.bodyRoom() ? "，仍与落款重叠，请删减文字" : ""));
            }
        }
        return warnings;
    }
}
