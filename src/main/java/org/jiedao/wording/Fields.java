package org.jiedao.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The facts of a paper by the names under which wordings ask for them. Texts cannot break out of a line or a table cell.
public final class Fields {
    private final Map<String, Object> values = new HashMap<>();

    /// A fact that the paper cannot do without: 【待补】 stands where it is not recorded.
    public Fields put(String field, Optional<String> fact) {
        values.put(field, fact.map(Fields::oneLine).filter(text -> !text.isEmpty()).orElse(Filled.MISSING));
        return this;
    }

    public Fields put(String field, String fact) {
        return put(field, Optional.of(fact));
    }

    /// Whether `{{#field}}…{{/field}}` prints.
    public Fields put(String field, boolean holds) {
        values.put(field, holds);
        return this;
    }

    /// A group of facts for `{{#field}}…{{/field}}`, which prints only where the group is there.
    public Fields group(String field, Optional<Fields> group) {
        values.put(field, group.<Object>map(Fields::values).orElse(false));
        return this;
    }

    /// Groups of facts, one for each repetition of `{{#field}}…{{/field}}`.
    public Fields list(String field, List<Fields> groups) {
        values.put(field, groups.stream().map(Fields::values).toList());
        return this;
    }

    /// The facts that are plain texts.
    public Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        values.forEach((field, value) -> {
            if (value instanceof String text) {
                texts.put(field, text);
            }
        });
        return Map.copyOf(texts);
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }

    private static String oneLine(String text) {
        return text.replace('|', '｜').replaceAll("\\R+", " ").strip();
    }
}
