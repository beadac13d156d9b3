package org.jiedao.duty.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.duty.DutyPart;
import org.jiedao.duty.DutyReport;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// One report as it is typed: its course and what stands under its headings.
final class ReportForm {
    private final StringProperty dueOn = new SimpleStringProperty("");
    private final StringProperty handedOn = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable MeetingChoice> meeting = new SimpleObjectProperty<>(MeetingChoice.NONE);
    private final ObservableList<MeetingChoice> meetings = FXCollections.observableArrayList(MeetingChoice.NONE);
    private final Map<DutyPart, StringProperty> texts = new EnumMap<>(DutyPart.class);
    private final DirtyMark mark;

    /// A meeting at which a report can have been given; id 0 is none.
    record MeetingChoice(long id, String label) {
        static final MeetingChoice NONE = new MeetingChoice(0, "没有登记");
    }

    ReportForm() {
        for (DutyPart part : DutyPart.values()) {
            texts.put(part, new SimpleStringProperty(""));
        }
        mark = new DirtyMark(Stream.concat(Stream.of(dueOn, handedOn, meeting), texts.values().stream())
                .toArray(ObservableValue<?>[]::new));
    }

    void fill(DutyReport report) {
        dueOn.set(Optional.ofNullable(report.course().dueOn()).map(ChineseDate::format).orElse(""));
        handedOn.set(Optional.ofNullable(report.course().handedOn()).map(ChineseDate::format).orElse(""));
        Long given = report.course().meetingId();
        meeting.set(meetings.stream()
                .filter(one -> given != null && one.id() == given)
                .findFirst()
                .orElse(MeetingChoice.NONE));
        texts.forEach((part, text) -> text.set(report.text(part).orElse("")));
        mark.clean();
    }

    StringProperty dueOn() {
        return dueOn;
    }

    StringProperty handedOn() {
        return handedOn;
    }

    ObservableList<MeetingChoice> meetings() {
        return meetings;
    }

    ObjectProperty<@Nullable MeetingChoice> meeting() {
        return meeting;
    }

    StringProperty text(DutyPart part) {
        return texts.computeIfAbsent(part, _ -> new SimpleStringProperty(""));
    }

    /// What was typed, by part.
    Map<DutyPart, String> typedTexts() {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> text.getValue().get().strip()));
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    Map<String, String> typed() {
        return draft().typed();
    }

    void restore(Map<String, String> typed) {
        draft().restore(typed);
    }

    private FormDraft draft() {
        FormDraft draft = new FormDraft()
                .text("dueOn", dueOn)
                .text("handedOn", handedOn)
                .oneOf("meeting", meeting, one -> String.valueOf(one.id()), () -> meetings);
        texts.forEach((part, text) -> draft.text(part.name(), text));
        return draft;
    }
}
