package org.jiedao.assessment.view;

import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.assessment.Scheme;
import org.jiedao.assessment.Stage;
import org.jiedao.organization.Body;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// The fields of a new assessment.
final class OpeningForm {
    private final ObservableList<Body> bodies = FXCollections.observableArrayList();
    private final ObservableList<Scheme> schemes = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Body> body = new SimpleObjectProperty<>();
    private final StringProperty year = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Stage> stage = new SimpleObjectProperty<>(Stage.YEAR_END);
    private final ObjectProperty<@Nullable Scheme> scheme = new SimpleObjectProperty<>();
    private final StringProperty heldOn = new SimpleStringProperty("");
    private final DirtyMark mark = new DirtyMark(body, year, stage, scheme, heldOn);

    void begin(String ofYear) {
        body.set(null);
        year.set(ofYear);
        stage.set(Stage.YEAR_END);
        scheme.set(null);
        heldOn.set("");
        mark.clean();
    }

    ObservableList<Body> bodies() {
        return bodies;
    }

    ObservableList<Scheme> schemes() {
        return schemes;
    }

    ObjectProperty<@Nullable Body> body() {
        return body;
    }

    StringProperty year() {
        return year;
    }

    ObjectProperty<@Nullable Stage> stage() {
        return stage;
    }

    ObjectProperty<@Nullable Scheme> scheme() {
        return scheme;
    }

    StringProperty heldOn() {
        return heldOn;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void clean() {
        mark.clean();
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
                .choice("stage", stage, Stage::name, Stage::valueOf)
                .oneOf("scheme", scheme, Scheme::name, () -> schemes)
                .text("heldOn", heldOn);
    }
}
