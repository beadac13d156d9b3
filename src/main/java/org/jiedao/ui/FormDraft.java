package org.jiedao.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import org.jspecify.annotations.Nullable;

/// The fields of a form as text, so that they can be kept beside the data and put back after a crash.
public final class FormDraft {
    private record Field(String name, Supplier<String> typed, Take take) {}

    /// Puts a text back into a field.
    private interface Take {
        void accept(String text);
    }

    private final List<Field> fields = new ArrayList<>();

    public FormDraft text(String name, Property<String> property) {
        return choice(name, property, text -> text, text -> text);
    }

    public FormDraft day(String name, Property<@Nullable LocalDate> property) {
        return choice(name, property, LocalDate::toString, LocalDate::parse);
    }

    /// A field whose value is known by a key; a key that means nothing any more leaves the field as it is.
    public <T> FormDraft choice(
            String name, Property<T> property, Function<T, String> key, Function<String, @Nullable T> byKey) {
        fields.add(new Field(
                name,
                () -> property.getValue() == null ? "" : key.apply(property.getValue()),
                text -> {
                    @Nullable T value = byKey.apply(text);
                    if (value != null) {
                        property.setValue(value);
                    }
                }));
        return this;
    }

    /// A field whose value is one of a list.
    public <T> FormDraft oneOf(
            String name, Property<T> property, Function<T, String> key, Supplier<? extends List<T>> all) {
        return choice(name, property, key, text -> all.get().stream()
                .filter(one -> key.apply(one).equals(text))
                .findFirst()
                .orElse(null));
    }

    public Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        fields.forEach(field -> typed.put(field.name(), field.typed().get()));
        return typed;
    }

    public void restore(Map<String, String> typed) {
        for (Field field : fields) {
            String text = typed.getOrDefault(field.name(), "");
            if (!text.isEmpty()) {
                field.take().accept(text);
            }
        }
    }
}
