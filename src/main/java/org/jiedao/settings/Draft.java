package org.jiedao.settings;

import java.util.Map;

/// What was typed on a page and not saved yet: which form, and its fields as text.
public record Draft(String page, String form, Map<String, String> fields) {
    public Draft {
        fields = Map.copyOf(fields);
    }
}
