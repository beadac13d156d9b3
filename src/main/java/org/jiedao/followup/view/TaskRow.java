package org.jiedao.followup.view;

import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskKind;
import org.jiedao.followup.TaskLine;
import org.jiedao.followup.TaskState;
import org.jiedao.followup.TimeLeft;
import org.jiedao.people.NameMatch;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// One task in the table.
public record TaskRow(TaskLine line, TimeLeft left) {
    Task task() {
        return line.task();
    }

    String matter() {
        return task().matter();
    }

    String kind() {
        return task().kind().label();
    }

    String source() {
        return line.source().label();
    }

    /// Where the source can be looked at; none for an inspection.
    Optional<Place> sourcePlace() {
        return line.source()
                .meeting()
                .map(meeting -> Place.of(PageName.MEETING, meeting.id()))
                .or(() -> line.source().problem().map(problem -> Place.of(PageName.FOLLOW_UP, problem.id())));
    }

    String owner() {
        return line.names().owner();
    }

    String unit() {
        return line.names().unit();
    }

    String assigned() {
        return ChineseDate.compact(task().terms().assignedOn());
    }

    String deadline() {
        var due = task().terms().dueOn();
        return due == null ? "" : ChineseDate.compact(due);
    }

    /// `逾期3天`, `还有5个工作日`, `已销号`.
    String time() {
        return left.of(task());
    }

    String latest() {
        return line.latest()
                .map(report -> ChineseDate.compact(report.on()) + "　" + report.text())
                .orElse("");
    }

    TaskState state() {
        return TaskState.of(task(), left.day());
    }

    boolean isNear() {
        return left.isNear(task());
    }

    boolean matches(NameMatch match) {
        return match.matches(matter()) || match.matches(source()) || match.matches(owner()) || match.matches(unit());
    }

    boolean isOf(TaskKind kind) {
        return task().kind() == kind;
    }
}
