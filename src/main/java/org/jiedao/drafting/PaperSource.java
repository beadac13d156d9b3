package org.jiedao.drafting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.Picture;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;
import org.jiedao.wording.WordingException;

/// A feature that can supply the facts of papers and issue them. Facts that are not recorded stand as 【待补】; no paper
/// is left out because of them.
public interface PaperSource {
    /// In the order of the catalogue.
    List<Paper> papers();

    /// What such a paper can be about, the newest first; empty where the register has none yet.
    List<Subject> subjects(Paper paper);

    /// One of those, or another that the paper can be about although it is not offered.
    default Optional<Subject> subject(Paper paper, long id) {
        return subjects(paper).stream().filter(subject -> subject.id() == id).findFirst();
    }

    /// The date the paper would carry if the user enters none.
    LocalDate suggestedDate(Paper paper, long subject);

    /// Every field its wording may ask for, the number still blank.
    Fields fields(Paper paper, long subject, LocalDate on);

    /// The paper as it would be issued, with the text the user has edited where there is one.
    Draft compose(Paper paper, long subject, LocalDate on) throws IOException, WordingException, OfficialTextException;

    /// The pictures that its text may name.
    default Map<String, Picture> pictures(Paper paper, long subject, LocalDate on) throws IOException {
        return Map.of();
    }

    /// Why it cannot be issued yet; empty when it can.
    List<Finding> check(Paper paper, long subject, LocalDate on);

    /// What the secretary should know before; nothing of it refuses.
    List<Finding> advice(Paper paper, long subject, Draft draft);

    Issuance issue(Paper paper, long subject, LocalDate on) throws IOException;

    /// Whether an issued paper would read otherwise if it were issued now: the records moved on, its text was edited, or
    /// its wording changed.
    boolean readsOtherwise(DispatchEntry entry, String issued) throws IOException;
}
