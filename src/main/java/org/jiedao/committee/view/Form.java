package org.jiedao.committee.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.ui.FormDraft;

/// A form at the side of page 组织.
interface Form {
    /// What its step is called in the change log.
    String title();

    ReadOnlyBooleanProperty dirty();

    /// Which record is open; 0 for a new one.
    long record();

    /// The record whose history can be asked for.
    default Optional<Told> told() {
        return Optional.empty();
    }

    /// Its fields as text.
    FormDraft draft();

    /// Records what was typed; or says why it was not recorded.
    Optional<String> save();
}
