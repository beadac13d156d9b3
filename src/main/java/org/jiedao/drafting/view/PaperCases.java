package org.jiedao.drafting.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.view.DispatchUseCases;
import org.jiedao.document.DocumentWriter;
import org.jiedao.document.OfficialTextException;
import org.jiedao.drafting.PaperSources;
import org.jiedao.wording.WordingException;

/// What the papers about a record are looked at and issued with; `pdf` lays out a preview.
public record PaperCases(PaperSources sources, DispatchUseCases dispatch, DocumentWriter pdf) {
    List<PaperRow> rows(List<Paper> papers, long subject) throws IOException {
        List<DispatchEntry> about = dispatch.register().entries().stream()
                .filter(entry -> Long.valueOf(subject).equals(entry.matter().subjectId()))
                .toList();
        List<PaperRow> rows = new ArrayList<>();
        for (Paper paper : papers) {
            rows.add(row(
                    paper,
                    about.stream().filter(entry -> entry.matter().paper() == paper).toList()));
        }
        return List.copyOf(rows);
    }

    /// The newest that is not void is the one that must still be true.
    private PaperRow row(Paper paper, List<DispatchEntry> issued) throws IOException {
        boolean moved = false;
        for (DispatchEntry entry : issued.stream().filter(one -> !one.isVoid()).limit(1).toList()) {
            moved = sources.of(paper).readsOtherwise(entry, dispatch.register().sourceText(entry.id()));
        }
        return new PaperRow(paper, issued, moved);
    }

    byte[] drawn(PaperOrder order) throws IOException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.write(order.composed().document(), bytes);
            return bytes.toByteArray();
        } catch (WordingException | OfficialTextException unusable) {
            throw new IOException(unusable);
        }
    }

    /// What there is to say of a draft: why it cannot be issued yet, what is missing on it, what to look at again.
    Looked looked(PaperOrder order) throws IOException {
        try {
            Draft draft = order.composed();
            return new Looked(order.day(), draft.text().missing(), order.obstacles(), order.advice(draft));
        } catch (WordingException | OfficialTextException unusable) {
            return new Looked(order.day(), 0, List.of(), List.of());
        }
    }
}
