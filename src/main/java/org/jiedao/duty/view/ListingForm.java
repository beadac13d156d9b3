package org.jiedao.duty.view;

import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// Whom to list: of which year and body, until when.
final class ListingForm {
    private final ObservableList<Choice> bodies = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Choice> body = new SimpleObjectProperty<>();
    private final StringProperty year = new SimpleStringProperty("");
    private final StringProperty dueOn = new SimpleStringProperty("");
    private final BooleanProperty everyone = new SimpleBooleanProperty();
    private final DirtyMark mark = new DirtyMark(body, year, dueOn, everyone);

    /// A body, or with id 0 every one.
    record Choice(long id, String name) {}

    void begin(int ofYear) {
        body.set(bodies.isEmpty() ? null : bodies.getFirst());
        year.set(String.valueOf(ofYear));
        dueOn.set(ofYear + "年12月31日");
        everyone.set(false);
        mark.clean();
    }

    ObservableList<Choice> bodies() {
        return bodies;
    }

    ObjectProperty<@Nullable Choice> body() {
        return body;
    }

    StringProperty year() {
        return year;
    }

    StringProperty dueOn() {
        return dueOn;
    }

    BooleanProperty everyone() {
        return everyone;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    Map<String, String> typed() {
        return draft().typed();
    }

    void restore(Map<String, String> typed) {
        draft().restore(typed);
    }

    private FormDraft draft() {
        return new FormDraft()
                .oneOf("body", body, one -> String.valueOf(one.id()), () -> bodies)
                .text("year", year)
                .text("dueOn", dueOn)
                .choice("everyone", everyone, String::valueOf, Boolean::valueOf);
    }
}
