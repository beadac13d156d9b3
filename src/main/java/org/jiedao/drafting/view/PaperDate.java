package org.jiedao.drafting.view;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The date of a paper as a page asks for it: what the user typed, else the one that suits the paper.
final class PaperDate {
    private final ObjectProperty<@Nullable LocalDate> shown = new SimpleObjectProperty<>();
    private @Nullable LocalDate proposed;

    ObjectProperty<@Nullable LocalDate> shown() {
        return shown;
    }

    /// None while the field is empty or shows what was proposed.
    @Nullable LocalDate typed() {
        LocalDate day = shown.get();
        return day == null || day.equals(proposed) ? null : day;
    }

    /// A date that the user has not touched gives way.
    void propose(LocalDate day) {
        if (typed() == null) {
            proposed = day;
            shown.set(day);
        }
    }

    void forget() {
        proposed = null;
        shown.set(null);
    }
}
