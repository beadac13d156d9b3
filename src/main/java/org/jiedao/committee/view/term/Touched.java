package org.jiedao.committee.view.term;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/// Whether the user changed anything in a form that opens with what is usual: it can be saved as it opens, and be left
/// without a question until something was typed.
final class Touched {
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();

    Touched by(ObservableValue<?>... fields) {
        for (ObservableValue<?> field : fields) {
            field.addListener((_, _, _) -> dirty.set(true));
        }
        return this;
    }

    ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    void clean() {
        dirty.set(false);
    }
}
