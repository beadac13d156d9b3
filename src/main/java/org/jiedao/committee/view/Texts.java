package org.jiedao.committee.view;

import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Between what fields hold and what records hold.
final class Texts {
    private Texts() {}

    static @Nullable String recorded(StringProperty field) {
        String text = field.get().strip();
        return text.isEmpty() ? null : text;
    }

    static String shown(@Nullable String recorded) {
        return recorded == null ? "" : recorded;
    }
}
