package org.jiedao.annual.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.annual.BodyYear;
import org.jiedao.annual.YearPart;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;

/// The parts of a report that are written.
final class TextsForm {
    private final Map<YearPart, StringProperty> texts = new EnumMap<>(YearPart.class);
    private final DirtyMark mark;

    TextsForm() {
        for (YearPart part : YearPart.values()) {
            texts.put(part, new SimpleStringProperty(""));
        }
        mark = new DirtyMark(texts.values().toArray(StringProperty[]::new));
    }

    void fill(Optional<BodyYear> year) {
        texts.forEach((part, text) -> text.set(year.flatMap(one -> one.text(part)).orElse("")));
        mark.clean();
    }

    StringProperty text(YearPart part) {
        return texts.getOrDefault(part, new SimpleStringProperty(""));
    }

    Map<YearPart, String> written() {
        Map<YearPart, String> written = new EnumMap<>(YearPart.class);
        texts.forEach((part, text) -> written.put(part, text.get()));
        return written;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void clean() {
        mark.clean();
    }

    Map<String, String> typed() {
        return draft().typed();
    }

    void restore(Map<String, String> typed) {
        draft().restore(typed);
    }

    private FormDraft draft() {
        FormDraft draft = new FormDraft();
        texts.forEach((part, text) -> draft.text(part.name(), text));
        return draft;
    }
}
