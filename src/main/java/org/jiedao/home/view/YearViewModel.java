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

/// 年度节律 of one body, or of all committees together.
public final class YearViewModel {
    private final ObservableValue<@Nullable Outlook> outlook;
    private final ObservableList<Committee> committees;
    private final ObservableList<Whose> choices = FXCollections.observableArrayList(Whose.ALL);
    private final ObjectProperty<@Nullable Whose> chosen = new SimpleObjectProperty<>(Whose.ALL);
    private final ReadOnlyObjectWrapper<List<YearWords>> rows = new ReadOnlyObjectWrapper<>(List.of());

    YearViewModel(ObservableValue<@Nullable Outlook> outlook, ObservableList<Committee> committees) {
        this.outlook = outlook;
        this.committees = committees;
        committees.addListener((ListChangeListener<Committee>) _ -> choose());
        outlook.subscribe(_ -> {
            choose();
            refresh();
        });
        chosen.subscribe(_ -> refresh());
    }

    /// One body, or all committees.
    public record Whose(@Nullable Body body) {
        static final Whose ALL = new Whose(null);

        public String label() {
            return body == null ? "全部委员会" : body.name();
        }

        private boolean isOf(Whose other) {
            return body == null ? other.body == null : other.body != null && other.body.id() == body.id();
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

    /// The committees, then whoever else has to do something again and again.
    private void choose() {
        Whose before = chosen.get();
        List<Whose> now = new ArrayList<>(List.of(Whose.ALL));
        committees.forEach(committee -> now.add(new Whose(committee.body())));
        Outlook read = outlook.getValue();
        if (read != null) {
            read.rhythms().stream()
                    .map(Rhythm::body)
                    .distinct()
                    .map(Whose::new)
                    .filter(whose -> now.stream().noneMatch(whose::isOf))
                    .forEach(now::add);
        }
        if (!now.equals(choices)) {
            choices.setAll(now);
            chosen.set(now.stream()
                    .filter(whose -> before != null && whose.isOf(before))
                    .findFirst()
                    .orElse(Whose.ALL));
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
        rows.set(YearRow.of(rhythms).stream()
                .map(row -> new YearWords(row, now.work(), now.on()))
                .toList());
    }
}
