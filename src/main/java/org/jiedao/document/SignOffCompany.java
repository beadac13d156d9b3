package org.jiedao.document;

import java.util.List;

/// Which paragraphs of the body go over to the sign-off's page as a whole (7.3.5.5): the last one, and where that is of
/// one line the one before it. Long ones are not among them: they would leave half a page empty.
public record SignOffCompany(List<Block> blocks, Setting body, double width) {

    private static final int MOST_LINES = 4;

    public SignOffCompany {
        blocks = List.copyOf(blocks);
    }

    public boolean whole(int at) {
        return shortText(at) && (last(at) || last(at + 1) && shortText(at + 1) && lines(at + 1) == 1);
    }

    /// Whether only a note of attachments stands between the block and the sign-off.
    public boolean last(int at) {
        int next = at + 1;
        if (next < blocks.size() && blocks.get(next) instanceof Block.AttachmentNote) {
            next++;
        }
        return next < blocks.size() && blocks.get(next) instanceof Block.SignOff;
    }

    private boolean shortText(int at) {
        return !beginsBody(at) && !spans(at).isEmpty() && lines(at) <= MOST_LINES;
    }

    /// The first page shows body text (7.3.3): what begins the body stays there.
    private boolean beginsBody(int at) {
        return at > 0 && (blocks.get(at - 1) instanceof Block.Addressee || blocks.get(at - 1) instanceof Block.Title);
    }

    private List<Span> spans(int at) {
        return switch (blocks.get(at)) {
            case Block.Paragraph p -> List.of(new Span(p.text(), Face.FANG));
            case Block.Heading h when !h.rest().isEmpty() -> h.spans();
            default -> List.of();
        };
    }

    private int lines(int at) {
        return new ChineseLines(body, width)
                .of(spans(at), OfficialLayout.INDENT.pt(), 0)
                .size();
    }
}
