package org.jiedao.document.word;

import java.util.List;
import org.jiedao.document.Block;
import org.jiedao.document.LeadingHeadings;
import org.jiedao.document.SignOffCompany;
import org.jiedao.document.Signatures;

/// Which blocks must stand on one page with the next.
record KeptCompany(List<Block> blocks, SignOffCompany company, Signatures signatures, LeadingHeadings headings) {

    boolean keepsNext(int at) {
        boolean signed = signatures.under(at) || signatures.has(at) && at + 1 < blocks.size();
        return company.whole(at) || company.last(at) || signed || leads(at);
    }

    boolean keepsLines(int at) {
        return company.whole(at);
    }

    /// A heading goes with what it leads to, a sign-off with its note in brackets.
    private boolean leads(int at) {
        boolean noted = at + 1 < blocks.size()
                && blocks.get(at) instanceof Block.SignOff
                && blocks.get(at + 1) instanceof Block.AddendumNote;
        return headings.leads(at) || noted;
    }
}
