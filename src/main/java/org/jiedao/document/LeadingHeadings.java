package org.jiedao.document;

import java.util.List;

/// Which headings go over to the next page with what they lead to. An item of a list leads to nothing: a run of them
/// would empty the page that they stand on.
public record LeadingHeadings(List<Block> blocks, Setting body, double width) {

    private static final int MOST_LINES = 2;

    public LeadingHeadings {
        blocks = List.copyOf(blocks);
    }

    public boolean leads(int at) {
        return blocks.get(at) instanceof Block.Heading h
                && h.rest().isEmpty()
                && at + 1 < blocks.size()
                && leadsTo(h, blocks.get(at + 1))
                && lines(h) <= MOST_LINES;
    }

    private static boolean leadsTo(Block.Heading heading, Block next) {
        return !(next instanceof Block.Heading other) || other.level() > heading.level();
    }

    private int lines(Block.Heading heading) {
        return new ChineseLines(body, width)
                .of(heading.spans(), OfficialLayout.INDENT.pt(), 0)
                .size();
    }
}
