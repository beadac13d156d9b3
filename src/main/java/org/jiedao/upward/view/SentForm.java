package org.jiedao.upward.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jiedao.upward.Submission;
import org.jspecify.annotations.Nullable;

/// To whom and when something was sent, as it is typed.
final class SentForm {
    private final StringProperty to = new SimpleStringProperty("");
    private final StringProperty on = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final DirtyMark mark = new DirtyMark(to, on, note);

    /// What was typed, if it can be kept.
    sealed interface Typed {
        record Sent(Submission.Sent sent) implements Typed {}

        record Refused(String sentence) implements Typed {}
    }

    void fill(Submission.Sent sent) {
        to.set(sent.to());
        on.set(Optional.ofNullable(sent.on()).map(ChineseDate::format).orElse(""));
        note.set(sent.note());
        mark.clean();
    }

    StringProperty to() {
        return to;
    }

    StringProperty on() {
        return on;
    }

    StringProperty note() {
        return note;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    FormDraft draft() {
        return new FormDraft().text("to", to).text("on", on).text("note", note);
    }

    /// Sent is what has both a day and somebody to whom.
    Typed typed() {
        if (on.get().isBlank()) {
            return to.get().isBlank() ? sent(null) : new Typed.Refused("没有保存：写了报给谁，还没有写报送日期。请写上日期，如 2026.1.15。");
        }
        return switch (ChineseDate.parse(on.get())) {
            case ChineseDate.Reading.Unreadable(String sentence) -> new Typed.Refused("没有保存：报送日期" + sentence + "。");
            case ChineseDate.Reading.Date(LocalDate _) when to.get().isBlank() ->
                new Typed.Refused("没有保存：写了报送日期，还没有写报给谁。请写上收报表的机关。");
            case ChineseDate.Reading.Date(LocalDate day) -> sent(day);
        };
    }

    private Typed sent(@Nullable LocalDate day) {
        return new Typed.Sent(new Submission.Sent(day, to.get().strip(), note.get().strip()));
    }
}
