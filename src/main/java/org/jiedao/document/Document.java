package org.jiedao.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One paper to print: its parts in reading order. The date is that of the paper, never of the printing, so that a
/// reprint is identical; a paper without a date carries [#UNDATED].
public record Document(DocumentFormat format, String title, LocalDate date, List<Block> blocks) {

    public static final LocalDate UNDATED = LocalDate.EPOCH;

    public Document {
        blocks = List.copyOf(blocks);
    }

    /// The same with the pictures that its text names, as far as they are among these.
    public Document with(Map<String, Picture> pictures) {
        return new Document(
                format,
                title,
                date,
                blocks.stream()
                        .map(block -> block instanceof Block.Figure figure
                                ? new Block.Figure(figure.caption(), pictures.getOrDefault(figure.caption(), figure.picture()))
                                : block)
                        .toList());
    }

    /// Every text that will stand on paper, in reading order, without page numbers.
    public Stream<String> texts() {
        if (format == DocumentFormat.LETTER
                && blocks.size() > 1
                && blocks.get(0) instanceof Block.Masthead m
                && blocks.get(1) instanceof Block.DocNumber n) {
            return Stream.concat(
                    BlockText.letterhead(m, n), blocks.stream().skip(2).flatMap(BlockText::of));
        }
        return blocks.stream().flatMap(BlockText::of);
    }

    /// The organ that signs, empty where none does.
    public String organ() {
        return blocks.stream().flatMap(BlockText::organ).findFirst().orElse("");
    }
}
