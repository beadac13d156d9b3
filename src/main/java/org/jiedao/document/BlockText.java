package org.jiedao.document;

import java.util.List;
import java.util.stream.Stream;

/// The words of a block in reading order.
final class BlockText {

    private BlockText() {}

    static Stream<String> of(Block block) {
        Stream<String> texts =
                switch (block) {
                    case Block.Masthead m -> Stream.of(m.copyNumber(), m.secrecy(), m.urgency(), m.mark());
                    case Block.DocNumber n -> numberAndSigners(n);
                    case Block.Title t -> t.lines().stream();
                    case Block.Subtitle s -> Stream.of(s.text());
                    case Block.Addressee a -> Stream.of(a.text());
                    case Block.Heading h -> Stream.of(h.text() + h.rest());
                    case Block.Paragraph p -> Stream.of(p.text());
                    case Block.TableNote n -> Stream.of(n.text());
                    case Block.Table t -> Stream.concat(t.header().stream(), t.rows().stream()).flatMap(List::stream);
                    case Block.AttachmentNote n -> n.lines().stream();
                    case Block.SignOff s -> Stream.of(s.organ(), s.date());
                    case Block.AddendumNote n -> Stream.of(n.text());
                    case Block.Imprint i -> imprint(i);
                    case Block.AttachmentStart a -> Stream.of(a.label());
                    case Block.MinutesAttendance m -> Stream.of(m.kind() + "：" + m.names());
                    case Block.Certificate c -> certificate(c);
                    case Block.PageBreak p -> Stream.empty();
                };
        return texts.filter(t -> !t.isEmpty());
    }

    static Stream<String> organ(Block block) {
        return switch (block) {
            case Block.SignOff s -> Stream.of(s.organ());
            case Block.Certificate c -> Stream.of(c.signOff().organ());
            case Block.Masthead m -> Stream.of(m.mark().replaceFirst("文件$", ""));
            default -> Stream.empty();
        };
    }

    private static Stream<String> numberAndSigners(Block.DocNumber n) {
        return n.signers().isEmpty()
                ? Stream.of(n.number())
                : Stream.of(n.number(), "签发人：" + String.join("　", n.signers()));
    }

    private static Stream<String> imprint(Block.Imprint i) {
        String copies = i.copyTo().isEmpty() ? "" : "抄送：" + i.copyTo();
        return Stream.of(copies, i.issuer(), i.issueDate().isEmpty() ? "" : i.issueDate() + "印发");
    }

    private static Stream<String> certificate(Block.Certificate c) {
        return Stream.of(
                        Stream.of(c.serial(), c.title()),
                        c.paragraphs().stream(),
                        Stream.of(c.signOff().organ(), c.signOff().date()))
                .flatMap(texts -> texts);
    }
}
