package org.jiedao.followup.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.Subject;
import org.jiedao.drafting.view.PaperCases;
import org.jiedao.drafting.view.PapersViewModel;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// The lists and the circular of a body that is chosen here.
public final class ListsViewModel {
    private final PapersViewModel papers;
    private final ObservableList<Subject> bodies = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Subject> body = new ReadOnlyObjectWrapper<>();

    ListsViewModel(PaperCases cases, Desk desk) {
        papers = new PapersViewModel(cases, desk);
    }

    public PapersViewModel papers() {
        return papers;
    }

    ObservableList<Subject> bodies() {
        return bodies;
    }

    ReadOnlyObjectProperty<@Nullable Subject> body() {
        return body.getReadOnlyProperty();
    }

    /// Those in which something is followed up; the one chosen stays where it is among them.
    void show(List<Subject> offered) {
        Subject before = body.get();
        Optional<Subject> same = offered.stream()
                .filter(one -> before != null && one.id() == before.id())
                .findFirst();
        bodies.setAll(offered);
        choose(same.orElse(offered.isEmpty() ? null : offered.getFirst()));
    }

    void choose(@Nullable Subject chosen) {
        if (chosen == null) {
            body.set(null);
            papers.clear();
            return;
        }
        Subject before = body.get();
        if (before != null && before.id() != chosen.id()) {
            papers.clear();
        }
        body.set(chosen);
        papers.show(chosen.id(), Paper.about(Paper.About.FOLLOW_UP));
    }
}
