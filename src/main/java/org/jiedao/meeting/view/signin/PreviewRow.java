package org.jiedao.meeting.view.signin;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.SignIn;
import org.jiedao.meeting.signin.PlannedLine;
import org.jiedao.meeting.signin.PlannedLine.Kind;
import org.jiedao.meeting.signin.PlannedLine.Target;

/// A line of the sheet, for whom it can be taken, and for whom it is.
public record PreviewRow(PlannedLine planned, List<Choice> choices, ObjectProperty<Choice> chosen) {
    /// For whom, in words.
    record Choice(String label, Target target) {}

    static PreviewRow of(PlannedLine planned, SignIn list) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("不取", Target.NOBODY));
        if (planned.line().status() != null) {
            planned.candidates().forEach(line -> {
                var card = list.attendees().get(line).card();
                choices.add(new Choice(card.name() + "　" + card.unit(), new Target.Listed(line)));
            });
        }
        AttendanceStatus status = planned.line().status();
        if (planned.kind() == Kind.UNKNOWN
                && (status == AttendanceStatus.PRESENT || status == AttendanceStatus.SITTING_IN)) {
            choices.add(new Choice("列为列席", new Target.Guest()));
        }
        Choice usual = choices.stream()
                .filter(choice -> choice.target().equals(planned.usual()))
                .findFirst()
                .orElse(choices.getFirst());
        return new PreviewRow(planned, List.copyOf(choices), new SimpleObjectProperty<>(usual));
    }

    String kind() {
        return planned.kind().label();
    }

    String written() {
        return planned.line().name();
    }

    String status() {
        AttendanceStatus status = planned.line().status();
        String reason = planned.line().reason();
        return status == null ? "没写" : status.label() + (reason.isEmpty() ? "" : "：" + reason);
    }

    String place() {
        return planned.line().place();
    }

    String note() {
        return planned.note();
    }
}
