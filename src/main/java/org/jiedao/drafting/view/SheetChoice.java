package org.jiedao.drafting.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.DraftPaper;
import org.jiedao.drafting.Subject;
import org.jspecify.annotations.Nullable;

/// Which paper is written, about what, dated when.
public final class SheetChoice {
    private final DraftPaper cases;
    private final Runnable chosen;
    private final ObservableList<Paper> papers = FXCollections.observableArrayList();
    private final ObservableList<Subject> subjects = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Paper> paper = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Subject> subject = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private boolean quiet;

    /// `chosen` is told of another paper or subject, `dated` of another date; neither of what is set by the code.
    SheetChoice(DraftPaper cases, Runnable chosen, Runnable dated) {
        this.cases = cases;
        this.chosen = chosen;
        paper.addListener((_, _, one) -> offer(one));
        subject.addListener((_, _, _) -> unlessQuiet(chosen));
        date.addListener((_, _, _) -> unlessQuiet(dated));
    }

    public ObservableList<Paper> papers() {
        return papers;
    }

    public ObservableList<Subject> subjects() {
        return subjects;
    }

    public ObjectProperty<@Nullable Paper> paper() {
        return paper;
    }

    public ObjectProperty<@Nullable Subject> subject() {
        return subject;
    }

    /// The date the paper carries 成文日期.
    public ObjectProperty<@Nullable LocalDate> date() {
        return date;
    }

    void load() {
        quietly(() -> papers.setAll(cases.sources().papers()));
    }

    /// Sets paper and subject, also one that is not offered; a subject that does not exist leaves none.
    void set(Paper one, long subjectId) {
        quietly(() -> {
            paper.set(one);
            subjects.setAll(cases.sources().of(one).subjects(one));
            Optional<Subject> wanted = cases.sources().subject(one, subjectId);
            wanted.filter(about -> !subjects.contains(about)).ifPresent(about -> subjects.addFirst(about));
            subject.set(wanted.orElse(null));
            Optional.ofNullable(subject.get()).ifPresent(about -> date.set(cases.date(one, about.id())));
        });
    }

    void clear() {
        quietly(() -> {
            paper.set(null);
            subject.set(null);
            date.set(null);
        });
    }

    private void offer(@Nullable Paper one) {
        if (one != null && !quiet) {
            long first = cases.sources().of(one).subjects(one).stream()
                    .findFirst()
                    .map(Subject::id)
                    .orElse(0L);
            set(one, first);
            chosen.run();
        }
    }

    /// Takes the date that the subject chosen suggests.
    void suggestDate() {
        Paper one = paper.get();
        Subject about = subject.get();
        if (one != null && about != null) {
            quietly(() -> date.set(cases.date(one, about.id())));
        }
    }

    private void unlessQuiet(Runnable work) {
        if (!quiet) {
            work.run();
        }
    }

    private void quietly(Runnable work) {
        boolean before = quiet;
        quiet = true;
        work.run();
        quiet = before;
    }
}
