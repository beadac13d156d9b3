package org.jiedao.document;

import java.util.List;

/// The lines below a table with which a form ends, for those who sign it: they do not stand alone on a page, but with
/// the last rows of the table.
public record Signatures(List<Block> blocks, Setting body, double width) {
    private static final int MOST_LINES = 4;

    public Signatures {
        blocks = List.copyOf(blocks);
    }

    /// Whether the block is one of those lines.
    public boolean has(int at) {
        return at >= from();
    }

    /// Whether the block is the table above them.
    public boolean under(int at) {
        return at + 1 == from() && at + 1 < blocks.size();
    }

    private int from() {
        int from = blocks.size();
        while (from > 0 && blocks.get(from - 1) instanceof Block.Paragraph) {
            from--;
        }
        boolean signed = from > 0 && blocks.get(from - 1) instanceof Block.Table && lines(from) <= MOST_LINES;
        return signed ? from : blocks.size();
    }

    private int lines(int from) {
        return blocks.subList(from, blocks.size()).stream()
                .map(Block.Paragraph.class::cast)
                .mapToInt(paragraph -> new ChineseLines(body, width)
                        .of(paragraph.text(), Face.FANG, OfficialLayout.INDENT.pt(), 0)
                        .size())
                .sum();
    }
}
