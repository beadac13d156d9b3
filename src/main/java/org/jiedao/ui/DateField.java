package org.jiedao.ui;

import java.time.LocalDate;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.jiedao.calendar.ChineseDate;
import org.jspecify.annotations.Nullable;

/// A date typed in any of the usual ways and shown as 2026年3月1日. What cannot be read stays in the field, marked.
public final class DateField extends DatePicker {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("unreadable");

    public DateField() {
        getStyleClass().add("date-field");
        setConverter(new Written());
        setPromptText("如 2026.3.1");
        setShowWeekNumbers(false);
        getEditor().focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                read();
            }
        });
        getEditor().textProperty().addListener((_, _, _) -> mark(null));
    }

    /// As a text property has it and as it is typed, readable or not: what is no day is not taken for none.
    public DateField typedIn(StringProperty text) {
        getEditor().textProperty().addListener((_, _, typed) -> text.set(typed == null ? "" : typed));
        text.subscribe(this::type);
        return this;
    }

    private void type(String text) {
        if (!text.equals(getEditor().getText())) {
            getEditor().setText(text);
            read();
        }
    }

    /// Takes over what was typed.
    public void read() {
        String typed = getEditor().getText();
        if (typed == null || typed.isBlank()) {
            setValue(null);
            return;
        }
        switch (ChineseDate.parse(typed)) {
            case ChineseDate.Reading.Date(LocalDate date) -> {
                setValue(date);
                // whoever listens may have refused it
                getEditor().setText(getConverter().toString(getValue()));
            }
            case ChineseDate.Reading.Unreadable(String sentence) -> mark(sentence);
        }
    }

    private void mark(@Nullable String sentence) {
        pseudoClassStateChanged(ERROR, sentence != null);
        setTooltip(sentence == null ? null : new Tooltip(sentence));
    }

    private final class Written extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : ChineseDate.format(date);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String typed) {
            return typed != null && ChineseDate.parse(typed) instanceof ChineseDate.Reading.Date(LocalDate date)
                    ? date
                    : null;
        }
    }
}
