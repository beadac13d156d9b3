package org.jiedao.followup.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;

/// What is typed at a task: a report of its progress, or that it is done, or why it is not done after all.
public final class ActForm {
    private final StringProperty on = new SimpleStringProperty("");
    private final StringProperty report = new SimpleStringProperty("");
    private final StringProperty closedOn = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final DirtyMark mark = new DirtyMark(on, report, closedOn, note, reason);

    StringProperty on() {
        return on;
    }

    StringProperty report() {
        return report;
    }

    StringProperty closedOn() {
        return closedOn;
    }

    StringProperty note() {
        return note;
    }

    StringProperty reason() {
        return reason;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void clear(LocalDate today) {
        on.set(ChineseDate.format(today));
        report.set("");
        closedOn.set(ChineseDate.format(today));
        note.set("");
        reason.set("");
        mark.clean();
    }

    /// The report is kept; what else is typed stays.
    void reported(LocalDate today) {
        String kept = note.get();
        String keptReason = reason.get();
        clear(today);
        note.set(kept);
        reason.set(keptReason);
    }

    static Optional<LocalDate> read(StringProperty day) {
        return ChineseDate.parse(day.get()) instanceof ChineseDate.Reading.Date(LocalDate date)
                ? Optional.of(date)
                : Optional.empty();
    }

    FormDraft draft() {
        return new FormDraft()
                .text("on", on)
                .text("report", report)
                .text("closedOn", closedOn)
                .text("note", note)
                .text("reason", reason);
    }
}
