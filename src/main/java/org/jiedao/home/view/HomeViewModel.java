package org.jiedao.home.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.committee.Committee;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.home.Agenda;
import org.jiedao.home.Beginning;
import org.jiedao.home.Outlook;
import org.jiedao.home.TermEnd;
import org.jiedao.home.Todo;
import org.jiedao.sample.RemoveSample;

/// What the user sees first.
public final class HomeViewModel {
    private static final int MOST_RECENT = 6;
    private static final int MOST_TERMS = 8;

    private final Agenda agenda;
    private final DispatchRegister register;
    private final Beginning beginning;
    private final RemoveSample sample;
    private final OutlookViewModel outlook;
    private final YearViewModel year;
    private List<Todo> own = List.of();
    private final ObservableList<Committee> committees = FXCollections.observableArrayList();
    private final ObservableList<Todo> todos = FXCollections.observableArrayList();
    private final ObservableList<TermEnd> terms = FXCollections.observableArrayList();
    private final ObservableList<DispatchEntry> recent = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper removable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Beginning.Progress> progress =
            new ReadOnlyObjectWrapper<>(new Beginning.Progress(false, false, false));

    public HomeViewModel(
            Agenda agenda,
            DispatchRegister register,
            Beginning beginning,
            RemoveSample sample,
            OutlookViewModel outlook) {
        this.agenda = agenda;
        this.register = register;
        this.beginning = beginning;
        this.sample = sample;
        this.outlook = outlook;
        this.year = new YearViewModel(outlook.outlook(), committees);
        outlook.outlook().subscribe(_ -> tell());
    }

    /// What has a day comes first, and with the outlook, which takes longer to read.
    private void tell() {
        Outlook read = outlook.outlook().get();
        List<Todo> all = new ArrayList<>(read == null ? List.of() : read.work().todos());
        all.addAll(own);
        todos.setAll(all);
    }

    /// What takes longer to reckon, and comes after the rest.
    public OutlookViewModel outlook() {
        return outlook;
    }

    public YearViewModel year() {
        return year;
    }

    public ObservableList<Committee> committees() {
        return committees;
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

    /// How far the first steps are done; they are shown until all are.
    public ReadOnlyObjectProperty<Beginning.Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /// Whether the fictional street stands here and one click takes it away.
    public ReadOnlyBooleanProperty removable() {
        return removable.getReadOnlyProperty();
    }

    /// Answers why the fictional street is still there; empty when it is gone.
    public Optional<String> removeSample(Progress progress) throws IOException {
        return sample.remove(progress);
    }

    LocalDate today() {
        return agenda.today();
    }

    public void load() {
        blank.set(agenda.isBlank());
        removable.set(sample.isRemovable());
        progress.set(beginning.on(today()));
        own = agenda.todos();
        tell();
        terms.setAll(first(agenda.termEnds(), MOST_TERMS));
        recent.setAll(first(register.entries(), MOST_RECENT));
        committees.setAll(agenda.committees());
        outlook.load();
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }
}
