package org.jiedao.drafting.view;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jiedao.people.NameMatch;
import org.jiedao.wording.KnownField;

/// The fields that the wording in hand may ask for.
public final class FieldsViewModel {
    private final ObservableList<KnownField.Entry> entries = FXCollections.observableArrayList();
    private final FilteredList<KnownField.Entry> shown = new FilteredList<>(entries);

    FieldsViewModel() {}

    public ObservableList<KnownField.Entry> shown() {
        return shown;
    }

    void show(List<KnownField> known) {
        entries.setAll(KnownField.entries(known));
    }

    public void filter(String query) {
        NameMatch match = new NameMatch(query);
        shown.setPredicate(match.isEmpty() ? null : entry -> match.matches(entry.path()));
    }
}
