package org.jiedao.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/// Whether the fields of a form differ from what is recorded.
public final class DirtyMark {
    private final List<ObservableValue<?>> watched;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private List<Object> recorded = List.of();

    public DirtyMark(ObservableValue<?>... fields) {
        watched = List.of(fields);
        watched.forEach(field -> field.addListener((_, _, _) -> compare()));
        clean();
    }

    /// What stands in the fields now is what is recorded.
    public void clean() {
        recorded = values();
        dirty.set(false);
    }

    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    private void compare() {
        dirty.set(!values().equals(recorded));
    }

    private List<Object> values() {
        return Arrays.asList(watched.stream()
                .map(field -> Objects.requireNonNullElse(field.getValue(), ""))
                .toArray());
    }
}
