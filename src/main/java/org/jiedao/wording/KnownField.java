package org.jiedao.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A field that a wording may ask for: its name, what it is, its present value, and for groups and lists the fields
/// within.
public record KnownField(String name, Sort sort, String value, List<KnownField> inner) {
    /// What a field is.
    public enum Sort {
        FACT("事实"),
        CONDITION("有无"),
        LIST("逐项");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public KnownField {
        inner = List.copyOf(inner);
    }

    static KnownField fact(String name, String value) {
        return new KnownField(name, Sort.FACT, value, List.of());
    }

    /// Whether the field is asked for as `{{#name}}…{{/name}}`.
    public boolean isSection() {
        return sort != Sort.FACT;
    }

    /// What a click puts into a wording around what is selected.
    public String tag(String within) {
        return isSection() ? "{{#" + name + "}}" + within + "{{/" + name + "}}" : "{{" + name + "}}";
    }

    /// All fields of both; where both know one, the value of the first and the inner fields of both.
    public static List<KnownField> union(List<KnownField> first, List<KnownField> second) {
        Map<String, KnownField> byName = new LinkedHashMap<>();
        first.forEach(field -> byName.put(field.name(), field));
        second.forEach(field -> byName.merge(field.name(), field, KnownField::joined));
        return List.copyOf(byName.values());
    }

    private KnownField joined(KnownField other) {
        Sort richer = sort == Sort.FACT && other.isSection() || other.sort == Sort.LIST ? other.sort : sort;
        return new KnownField(name, richer, value, union(inner, other.inner));
    }

    /// One line of the field menu: the field and the section it stands in.
    public record Entry(KnownField field, Optional<KnownField> section) {
        public String path() {
            return section.map(outer -> outer.name() + " › ").orElse("") + field.name();
        }
    }

    /// All fields with those within, each after the section it stands in.
    public static List<Entry> entries(List<KnownField> fields) {
        List<Entry> entries = new ArrayList<>();
        for (KnownField field : fields) {
            entries.add(new Entry(field, Optional.empty()));
            field.inner().forEach(within -> entries.add(new Entry(within, Optional.of(field))));
        }
        return List.copyOf(entries);
    }
}
