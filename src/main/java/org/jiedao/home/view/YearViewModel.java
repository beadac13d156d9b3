package org.jiedao.home.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jiedao.committee.Committee;
import org.jiedao.compliance.Rhythm;
import org.jiedao.home.Outlook;
import org.jiedao.home.YearRow;
import org.jiedao.organization.Body;
import org.jspecify.annotations.Nullable;

/// 年度节律 of one committee, or of all of them together.
public final class YearViewModel {
    private final ObservableValue<@Nullable Outlook> outlook;
    private final ObservableList<Whose> choices = FXCollections.observableArrayList(Whose.ALL);
    private final ObjectProperty<@Nullable Whose> chosen = new SimpleObjectProperty<>(Whose.ALL);
    private final ReadOnlyObjectWrapper<List<YearWords>> rows = new ReadOnlyObjectWrapper<>(List.of());

    YearViewModel(ObservableValue<@Nullable Outlook> outlook, ObservableList<Committee> committees) {
        this.outlook = outlook;
        committees.addListener((ListChangeListener<Committee>) _ -> choose(committees));
        outlook.subscribe(_ -> refresh());
        chosen.subscribe(_ -> refresh());
    }

    /// A committee's body, or any.
    public record Whose(@Nullable Body body) {
        static final Whose ALL = new Whose(null);

        public String label() {
            return body == null ? "全部委员会" : body.name();
        }

        private boolean has(Body one) {
            return body == null ? one.kind().isJointCommittee() : one.id() == body.id();
        }
    }

    public ObservableList<Whose> choices() {
        return choices;
    }

    public ObjectProperty<@Nullable Whose> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<List<YearWords>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// The accessible text of every line.
    public List<String> spoken() {
        return rows.get().stream().map(YearWords::spoken).toList();
    }

    private void choose(List<Committee> committees) {
        Whose before = chosen.get();
        List<Whose> now = new ArrayList<>(List.of(Whose.ALL));
        committees.forEach(committee -> now.add(new Whose(committee.body())));
        if (!now.equals(choices)) {
            choices.setAll(now);
            chosen.set(before != null && now.contains(before) ? before : Whose.ALL);
        }
    }

    private void refresh() {
        Outlook now = outlook.getValue();
        Whose whose = chosen.get();
        if (now == null || whose == null) {
            return;
        }
        List<Rhythm> rhythms =
                now.rhythms().stream().filter(rhythm -> whose.has(rhythm.body())).toList();
        rows.set(YearRow.of(rhythms).stream().map(row -> new YearWords(row, now.on())).toList());
    }
}
