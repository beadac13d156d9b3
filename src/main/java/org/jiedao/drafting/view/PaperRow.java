package org.jiedao.drafting.view;

import java.util.List;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;

/// A paper about the record shown, with the entries under which it was issued already, the newest first; `moved` when
/// the one that is valid would read otherwise today.
public record PaperRow(Paper paper, List<DispatchEntry> issued, boolean moved) {
    public PaperRow {
        issued = List.copyOf(issued);
    }

    static PaperRow unread(Paper paper) {
        return new PaperRow(paper, List.of(), false);
    }

    boolean stands() {
        return issued.stream().anyMatch(entry -> !entry.isVoid());
    }
}
