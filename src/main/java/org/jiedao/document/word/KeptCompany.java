package org.jiedao.document.word;

import java.util.List;
import org.jiedao.document.Block;
import org.jiedao.document.Face;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Span;

/// Which blocks must stand on one page with the next.
record KeptCompany(List<Block> blocks, WordLines lines) {

    boolean keepsNext(int at) {
        return staysWithSignOff(at) || leads(at);
    }

    /// The last lines of the body, and a note of attachments, go with the sign-off to its page (7.3.5.5).
    private boolean staysWithSignOff(int at) {
        int next = at + 1;
        if (!beginsBody(at) && next < blocks.size() && oneLine(blocks.get(next))) {
            next++;
        }
        if (next < blocks.size() && blocks.get(next) instanceof Block.AttachmentNote) {
            next++;
        }
        return next < blocks.size() && blocks.get(next) instanceof Block.SignOff;
    }

    /// The first page shows body text (7.3.3): what begins the body stays there.
    private boolean beginsBody(int at) {
        return at > 0 && (blocks.get(at - 1) instanceof Block.Addressee || blocks.get(at - 1) instanceof Block.Title);
    }

    private boolean oneLine(Block block) {
        return block instanceof Block.Paragraph p
                && lines.of(List.of(new Span(p.text(), Face.FANG)), OfficialLayout.INDENT.pt(), 0)
                                .size()
                        == 1;
    }

    /// A heading goes with what it leads to, a sign-off with its note in brackets.
    private boolean leads(int at) {
        boolean heading = blocks.get(at) instanceof Block.Heading h && h.rest().isEmpty();
        boolean noted = at + 1 < blocks.size()
                && blocks.get(at) instanceof Block.SignOff
                && blocks.get(at + 1) instanceof Block.AddendumNote;
        return heading || noted;
    }
}
