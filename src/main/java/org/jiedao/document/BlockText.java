package org.jiedao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The words of a block in reading order.
final class BlockText {

    private BlockText() {}

    static Stream<String> of(Block block) {
        Stream<String> texts =
                switch (block) {
                    case Block.Masthead m -> masthead(m);
                    case Block.DocNumber n -> numberAndSigners(n);
                    case Block.Title t -> t.lines().stream();
                    case Block.Subtitle s -> Stream.of(s.text());
                    case Block.Addressee a -> Stream.of(a.text());
                    case Block.Heading h -> Stream.of(h.text() + h.rest());
                    case Block.Paragraph p -> Stream.of(p.text());
                    case Block.TableNote n -> Stream.of(n.text());
                    case Block.Table t -> Stream.concat(t.header().stream(), t.rows().stream()).flatMap(List::stream);
                    case Block.Figure f ->
                        Stream.of(Figures.missing(f) ? Figures.MISSING : "", f.caption());
                    case Block.AttachmentNote n -> n.lines().stream();
                    case Block.SignOff s -> Stream.concat(s.organs().stream(), Stream.of(s.date()));
                    case Block.AddendumNote n -> Stream.of(n.text());
                    case Block.Imprint i -> imprint(i);
                    case Block.AttachmentStart a -> Stream.of(a.label());
                    case Block.MinutesAttendance m -> Stream.of(m.kind() + "：" + m.names());
                    case Block.Certificate c -> certificate(c);
                    case Block.Cover c ->
                        Stream.of(c.title().stream(), c.about().stream(), Stream.of(c.organ(), c.date()))
                                .flatMap(lines -> lines);
                    case Block.Contents c -> contents(c);
                    case Block.PageBreak p -> Stream.empty();
                };
        return texts.filter(t -> !t.isEmpty());
    }

    static Stream<String> organ(Block block) {
        return switch (block) {
            case Block.SignOff s -> s.seal() == Seal.SIGNER ? Stream.empty() : Stream.of(s.organ());
            case Block.Certificate c -> Stream.of(c.signOff().organ());
            case Block.Cover c -> Stream.of(c.organ());
            case Block.Masthead m -> Stream.of(m.mark().replaceFirst("文件$", ""));
            default -> Stream.empty();
        };
    }

    private static Stream<String> masthead(Block.Masthead m) {
        return Stream.of(
                        m.notes().stream().map(Span::text), m.marks().stream(), Stream.of(m.beside()))
                .flatMap(texts -> texts);
    }

    /// In 信函 the mark stands above the line, and the number beside the first of the notes (10.1).
    static Stream<String> letterhead(Block.Masthead m, Block.DocNumber n) {
        List<String> notes = m.notes().stream().map(Span::text).toList();
        return Stream.of(
                        Stream.of(m.mark()),
                        notes.stream().limit(1),
                        Stream.of(n.number()),
                        notes.stream().skip(1))
                .flatMap(texts -> texts)
                .filter(t -> !t.isEmpty());
    }

    /// The number stands beside the last row of signers (7.2.5).
    private static Stream<String> numberAndSigners(Block.DocNumber n) {
        if (n.signers().isEmpty()) {
            return Stream.of(n.number());
        }
        List<String> rows = SignerRows.rows(n.signers()).stream()
                .map(row -> String.join("　", row))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        rows.set(0, SignerRows.LABEL + rows.getFirst());
        rows.add(rows.size() - 1, n.number());
        return rows.stream();
    }

    private static Stream<String> imprint(Block.Imprint i) {
        String copies = i.copyTo().isEmpty() ? "" : "抄送：" + i.copyTo();
        return Stream.of(copies, i.issuer(), i.issueDate().isEmpty() ? "" : i.issueDate() + "印发");
    }

    private static Stream<String> contents(Block.Contents c) {
        return Stream.concat(
                Stream.of("目　录"),
                c.entries().stream().flatMap(e -> Stream.of(e.title(), e.mark())));
    }

    private static Stream<String> certificate(Block.Certificate c) {
        return Stream.of(
                        Stream.of(c.serial(), c.title()),
                        c.paragraphs().stream(),
                        Stream.of(c.signOff().organ(), c.signOff().date()))
                .flatMap(texts -> texts);
    }
}
