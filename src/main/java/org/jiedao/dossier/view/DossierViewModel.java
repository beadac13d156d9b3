package org.jiedao.dossier.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.dossier.Attended;
import org.jiedao.dossier.Dossier;
import org.jiedao.dossier.Entry;
import org.jiedao.dossier.ReadDossier;
import org.jiedao.people.PeopleRoll;
import org.jiedao.people.Person;
import org.jiedao.ui.Desk;
import org.jiedao.ui.RowGroup;
import org.jspecify.annotations.Nullable;

/// The dossier of one person as of today.
public final class DossierViewModel {
    static final String EVERYTHING = "全部类别";

    private final ReadDossier reading;
    private final PeopleRoll people;
    private final Desk desk;
    private final ObservableList<Person> everyone = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Dossier> dossier = new ReadOnlyObjectWrapper<>();
    private final ObservableList<RowGroup<Entry>> years = FXCollections.observableArrayList();
    private final ObservableList<Attended> attended = FXCollections.observableArrayList();
    private final ObjectProperty<String> kind = new SimpleObjectProperty<>(EVERYTHING);

    /// What was read at once.
    private record Read(List<Person> everyone, Optional<Dossier> dossier) {}

    public DossierViewModel(ReadDossier reading, PeopleRoll people, Desk desk) {
        this.reading = reading;
        this.people = people;
        this.desk = desk;
        kind.addListener((_, _, _) -> group());
    }

    ObservableList<Person> everyone() {
        return everyone;
    }

    ReadOnlyObjectProperty<@Nullable Dossier> dossier() {
        return dossier.getReadOnlyProperty();
    }

    /// The timeline, the latest year first.
    ObservableList<RowGroup<Entry>> years() {
        return years;
    }

    ObservableList<Attended> attended() {
        return attended;
    }

    /// Which kind of entry is shown, by its label.
    ObjectProperty<String> kind() {
        return kind;
    }

    /// Of the person shown before where none is asked for.
    void show(@Nullable Long asked) {
        Dossier before = dossier.get();
        Long wanted = asked == null && before != null ? Long.valueOf(before.person().id()) : asked;
        desk.tasks().run("读取履职档案", _ -> read(wanted), this::show, cause -> desk.notices()
                .failed("履职档案没有读出来，数据没有变。请再打开一次。", cause));
    }

    private Read read(@Nullable Long person) {
        return new Read(
                people.everyone(),
                Optional.ofNullable(person).flatMap(id -> reading.of(id, desk.today())));
    }

    private void show(Read read) {
        everyone.setAll(read.everyone());
        dossier.set(read.dossier().orElse(null));
        attended.setAll(read.dossier().map(Dossier::attended).orElse(List.of()));
        group();
    }

    private void group() {
        Dossier shown = dossier.get();
        years.setAll(
                shown == null
                        ? List.of()
                        : shown.byYear().entrySet().stream()
                                .map(year -> group(year.getKey(), year.getValue()))
                                .filter(group -> !group.rows().isEmpty())
                                .toList());
    }

    private RowGroup<Entry> group(int year, List<Entry> entries) {
        List<Entry> rows = entries.stream()
                .filter(entry -> kind.get().equals(EVERYTHING) || kind.get().equals(entry.kind().label()))
                .toList();
        return new RowGroup<>(year + "年", rows.size() + "条", rows);
    }
}
