package org.jiedao.drafting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.Picture;
import org.jiedao.document.hint.WordingContext;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;

/// What a feature says of the papers about one sort of its records. The date is the one that the paper bears.
public interface RecordFacts {
    Paper.About about();

    /// What such a paper can be about, the newest first; empty where the register has none yet.
    List<Subject> subjects(Paper paper);

    /// One of those, or another that the paper can be about although it is not offered.
    default Optional<Subject> subject(Paper paper, long id) {
        return subjects(paper).stream().filter(subject -> subject.id() == id).findFirst();
    }

    /// The date it bears if the user enters none.
    default LocalDate suggestedDate(Paper paper, long subject, LocalDate today) {
        return today;
    }

    /// The 代字 of the organ that issues it, where it is recorded; not asked for papers that the workbench numbers.
    default Optional<String> prefix(Paper paper, long subject) {
        return Optional.empty();
    }

    /// Why it has none, and what to do.
    default String withoutPrefix(Paper paper) {
        return "还没有登记" + paper.label() + "的代字，请先在“数据与设置”登记";
    }

    /// Every field its wording may ask for, but 成文日期 and 发文字号.
    Fields fields(Paper paper, long subject, LocalDate on, DocumentNumber number);

    /// The pictures that its text may name.
    default Map<String, Picture> pictures(Paper paper, long subject, LocalDate on) throws IOException {
        return Map.of();
    }

    /// Whom it concerns, in the order in which it names them.
    default List<Certificate> people(Paper paper, long subject, LocalDate on) {
        return List.of();
    }

    /// Its title in the register, where that is not the one on paper.
    default Optional<String> title(Paper paper, long subject) {
        return Optional.empty();
    }

    /// What its text alone does not tell to who checks its wording.
    default WordingContext context(Paper paper, long subject) {
        return WordingContext.NONE;
    }

    /// Whether what is no official document may bear a day to come: a form to be filled in then, a list as it will stand.
    default boolean mayBeAhead() {
        return false;
    }

    /// Why it cannot be issued, besides a date to come and a missing 代字.
    default List<Finding> obstacles(Paper paper, long subject, LocalDate on) {
        return List.of();
    }

    /// What the secretary should know before, besides what its setting and its wording tell.
    default List<Finding> advice(Paper paper, long subject, LocalDate on) {
        return List.of();
    }
}
