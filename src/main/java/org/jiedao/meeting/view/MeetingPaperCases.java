package org.jiedao.meeting.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.view.DispatchUseCases;
import org.jiedao.document.DocumentWriter;
import org.jiedao.document.OfficialTextException;
import org.jiedao.drafting.PaperSource;
import org.jiedao.meeting.MeetingBook;
import org.jiedao.wording.WordingException;

/// What tab 文书 of a meeting reads and does.
public record MeetingPaperCases(
        PaperSource papers, MeetingBook book, DispatchUseCases dispatch, DocumentWriter pdf) {
    /// A paper of the meeting and how it stands.
    record Row(Paper paper, Optional<DispatchEntry> issued, boolean moved) {}

    List<Row> rows(long meeting) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Paper paper : papers.papers()) {
            Optional<DispatchEntry> issued = standing(paper, meeting);
            boolean moved = issued.isPresent()
                    && papers.readsOtherwise(
                            issued.get(), dispatch.register().sourceText(issued.get().id()));
            rows.add(new Row(paper, issued, moved));
        }
        return List.copyOf(rows);
    }

    private Optional<DispatchEntry> standing(Paper paper, long meeting) {
        return dispatch.register().standing(Paper.About.MEETING, meeting).stream()
                .filter(entry -> entry.matter().paper() == paper)
                .findFirst();
    }

    byte[] drawn(Paper paper, long meeting, LocalDate on) throws IOException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.write(papers.compose(paper, meeting, on).document(), bytes);
            return bytes.toByteArray();
        } catch (WordingException | OfficialTextException unusable) {
            throw new IOException(unusable);
        }
    }
}
