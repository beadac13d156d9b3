package org.jiedao.home.view;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.home.Agenda;
import org.jiedao.home.TermEnd;
import org.jiedao.home.Todo;

/// What the user sees first.
public final class HomeViewModel {
    private static final int MOST_RECENT = 6;
    private static final int MOST_TERMS = 8;

    private final Agenda agenda;
    private final DispatchRegister register;
    private final ObservableList<Todo> todos = FXCollections.observableArrayList();
    private final ObservableList<TermEnd> terms = FXCollections.observableArrayList();
    private final ObservableList<DispatchEntry> recent = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();

    public HomeViewModel(Agenda agenda, DispatchRegister register) {
        this.agenda = agenda;
        this.register = register;
    }

    public ObservableList<Todo> todos() {
        return todos;
    }

    public ObservableList<TermEnd> terms() {
        return terms;
    }

    public ObservableList<DispatchEntry> recent() {
        return recent;
    }

    /// Whether nothing is recorded yet, so that the first steps are shown.
    public ReadOnlyBooleanProperty blank() {
        return blank.getReadOnlyProperty();
    }

    LocalDate today() {
        return agenda.today();
    }

    public void load() {
        blank.set(agenda.isBlank());
        todos.setAll(agenda.todos());
        terms.setAll(first(agenda.termEnds(), MOST_TERMS));
        recent.setAll(first(register.entries(), MOST_RECENT));
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }
}
