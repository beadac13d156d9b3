package org.jiedao.wording;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The facts of a paper by the names under which wordings ask for them. Texts cannot break out of a line or a table cell.
public final class Fields {
    private static final int SHOWN = 40;
    /// What stands for a date that is not recorded and ends a text.
    private static final String UNDATED =
            Filled.MISSING + "年" + Filled.MISSING + "月" + Filled.MISSING + "日";

    private final Map<String, Object> values = new LinkedHashMap<>();

    /// A fact that the paper cannot do without: 【待补】 stands where it is not recorded.
    public Fields put(String field, Optional<String> fact) {
        values.put(field, fact.map(Fields::oneLine).filter(text -> !text.isEmpty()).orElse(Filled.MISSING));
        return this;
    }

    public Fields put(String field, String fact) {
        return put(field, Optional.of(fact));
    }

    /// A fact that the paper can do without: nothing stands where it is empty, as in a cell that is filled in by hand.
    public Fields bare(String field, String fact) {
        values.put(field, oneLine(fact));
        return this;
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
        return Collections.unmodifiableMap(values);
    }

    /// Every field with its present value, in the order in which they were put.
    public List<KnownField> known() {
        return known(values);
    }

    private static List<KnownField> known(Map<?, ?> values) {
        return values.entrySet().stream()
                .map(entry -> known(String.valueOf(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static KnownField known(String name, Object value) {
        return switch (value) {
            case Boolean holds -> new KnownField(name, KnownField.Sort.CONDITION, holds ? "有" : "无", List.of());
            case Map<?, ?> group -> new KnownField(name, KnownField.Sort.CONDITION, "有", known(group));
            case List<?> list -> new KnownField(name, KnownField.Sort.LIST, list.size() + "项", firstOf(list));
            default -> KnownField.fact(name, shortened(String.valueOf(value)));
        };
    }

    private static List<KnownField> firstOf(List<?> list) {
        return list.isEmpty() || !(list.getFirst() instanceof Map<?, ?> group) ? List.of() : known(group);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "……";
    }

    /// Every field unrecorded: facts 【待补】, lists of two, the conditions all met or none.
    static Fields unrecorded(List<KnownField> known, boolean met) {
        Fields fields = new Fields();
        for (KnownField field : known) {
            Fields inner = unrecorded(KnownField.union(own(field, known), within(field, known)), met);
            switch (field.sort()) {
                case FACT -> fields.put(field.name(), field.name().contains("日期") ? UNDATED : Filled.MISSING);
                case CONDITION -> fields.group(field.name(), met ? Optional.of(inner) : Optional.empty());
                case LIST -> fields.list(field.name(), List.of(inner, inner));
            }
        }
        return fields;
    }

    /// What a section holds where it stands within another: of an empty list only the wording tells.
    private static List<KnownField> within(KnownField section, List<KnownField> around) {
        return around.stream()
                .filter(outer -> section.isSection() && !outer.name().equals(section.name()))
                .flatMap(outer -> outer.inner().stream())
                .filter(field -> field.isSection() && field.name().equals(section.name()))
                .flatMap(field -> field.inner().stream())
                .toList();
    }

    /// What stands within a section, without the sections that it finds around it.
    private static List<KnownField> own(KnownField section, List<KnownField> around) {
        return section.inner().stream()
                .filter(field -> !field.isSection()
                        || around.stream().noneMatch(outer -> outer.isSection() && outer.name().equals(field.name())))
                .toList();
    }

    private static String oneLine(String text) {
        return text.replace('|', '｜').replaceAll("\\R+", " ").strip();
    }
}
