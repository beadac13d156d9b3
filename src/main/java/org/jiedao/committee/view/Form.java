package org.jiedao.committee.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;

/// A form at the side of page 组织.
interface Form {
    /// What its step is called in the change log.
    String title();

    ReadOnlyBooleanProperty dirty();

    /// Records what was typed; or says why it was not recorded.
    Optional<String> save();
}
