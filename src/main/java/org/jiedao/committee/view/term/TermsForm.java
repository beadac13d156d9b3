package org.jiedao.committee.view.term;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.jiedao.ui.FormDraft;

/// A form at the side of page 任期.
sealed interface TermsForm permits NextTermForm, ChosenForm, MoveUpForm {
    /// What it does, and to whom.
    String title();

    ReadOnlyBooleanProperty dirty();

    FormDraft draft();

    /// What was typed, read now, to be recorded beside the window; it answers why nothing was.
    Supplier<Optional<String>> work();

    /// Nothing more to be kept.
    void saved();
}
