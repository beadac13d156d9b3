package org.jiedao.document;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.FrontLines.Key;

/// Reads a batch of certificates, parted by `====` lines.
final class CertificateText {

    private CertificateText() {}

    static List<Block> parse(TextLines lines) throws OfficialTextException {
        List<Block> certificates = new ArrayList<>();
        for (lines.skipBlank(); lines.more(); lines.skipBlank()) {
            certificates.add(certificate(lines));
        }
        return certificates;
    }

    private static Block certificate(TextLines lines) throws OfficialTextException {
        FrontLines front = FrontLines.parse(lines);
        lines.skipBlank();
        if (LineKind.of(lines.peek()) != LineKind.TEXT || lines.peek().isEmpty()) {
            throw lines.error("这里应是证书的标题，如“聘书”。");
        }
        String title = lines.take();
        List<String> paragraphs = new ArrayList<>();
        for (lines.skipBlank(); lines.more() && LineKind.of(lines.peek()) != LineKind.RULE; lines.skipBlank()) {
            if (LineKind.of(lines.afterPeek()) == LineKind.DATE) {
                String organ = lines.take();
                lines.skipBlank();
                var signOff = new Block.SignOff(organ, lines.take(), front.seal(DocumentFormat.CERTIFICATE) == Seal.ORGAN);
                end(lines);
                return new Block.Certificate(title, front.get(Key.编号), paragraphs, signOff);
            }
            paragraphs.add(lines.take());
        }
        throw lines.error("证书“%s”缺少落款：末尾应是机关一行、日期一行。".formatted(title));
    }

    private static void end(TextLines lines) throws OfficialTextException {
        lines.skipBlank();
        if (!lines.more()) {
            return;
        }
        if (LineKind.of(lines.peek()) != LineKind.RULE) {
            throw lines.error("落款之后应是“====”一行或文末。");
        }
        lines.take();
    }
}
