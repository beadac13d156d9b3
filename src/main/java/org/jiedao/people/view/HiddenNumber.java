package org.jiedao.people.view;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The telephone number of a form: masked, and not to be changed, until somebody has said why he looks at it.
public final class HiddenNumber {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper hidden = new ReadOnlyBooleanWrapper();
    private final UnaryOperator<String> mask;
    private @Nullable String recorded;

    /// `mask` leaves a number as it is where it need not be hidden.
    public HiddenNumber(UnaryOperator<String> mask) {
        this.mask = mask;
    }

    /// What stands in the field.
    public StringProperty text() {
        return text;
    }

    public ReadOnlyBooleanProperty hidden() {
        return hidden.getReadOnlyProperty();
    }

    public void show(@Nullable String number) {
        recorded = number;
        String shown = number == null ? "" : mask.apply(number);
        hidden.set(!shown.equals(number == null ? "" : number));
        text.set(shown);
    }

    public void reveal() {
        if (hidden.get()) {
            hidden.set(false);
            text.set(recorded);
        }
    }

    /// What a crash left may have been typed after the number was shown.
    public void restored() {
        if (hidden.get() && recorded != null && !text.get().equals(mask.apply(recorded))) {
            hidden.set(false);
        }
    }

    /// What is to be recorded; null where there is no number.
    public @Nullable String number() {
        String typed = text.get().strip();
        return hidden.get() ? recorded : typed.isEmpty() ? null : typed;
    }
}
