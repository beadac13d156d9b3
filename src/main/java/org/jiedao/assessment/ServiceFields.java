package org.jiedao.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedao.assessment.Assessed.Subject.Member;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Membership;
import org.jiedao.followup.Task;
import org.jiedao.meeting.Attendance;
import org.jiedao.rule.check.Span;
import org.jiedao.wording.Fields;

/// What the register says of how a member served in the year: every number is the size of a list of records.
record ServiceFields(AssessmentRecords records, Assessment assessment, Assessed one) {
    Fields onto(Fields fields) {
        Span span = RecordedFigures.span(assessment);
        Optional<Long> person = one.subject() instanceof Member(long id) ? Optional.of(id) : Optional.empty();
        List<Task> tasks = records.registers().figures().ownTasks(span, one.subject());
        Map<Figure, String> figures = records.registers().figures().of(assessment, one);
        return fields.put("起算日期", ChineseDate.format(span.from()))
                .put("截至日期", ChineseDate.format(span.to()))
                .put("任职起", person.flatMap(id -> since(id, span.to())).map(ChineseDate::format))
                .group("登记", registered(figures))
                .group("到会", person.flatMap(id -> attendance(id, span)))
                .group("联系", person.flatMap(id -> ties(id, span)))
                .put("有承办", !tasks.isEmpty())
                .put("承办件数", String.valueOf(tasks.size()))
                .put("销号件数", String.valueOf(tasks.stream().filter(task -> closed(task, span)).count()))
                .list(
                        "承办事项",
                        IntStream.range(0, tasks.size())
                                .mapToObj(at -> task(at + 1, tasks.get(at), span))
                                .toList());
    }

    private static Optional<Fields> registered(Map<Figure, String> figures) {
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fields().put("登记情况", String.join("；", figures.values())));
    }

    private Optional<Fields> ties(long person, Span span) {
        return count(records.registers().figures().tiesOn(person, span.to()));
    }

    /// When the member last took a seat by that day.
    private Optional<LocalDate> since(long person, LocalDate day) {
        return records.registers().committees().membershipsOf(person).stream()
                .filter(member -> records.registers().committees()
                        .committee(member.seat().committeeId(), day)
                        .filter(committee -> committee.body().id() == assessment.bodyId())
                        .isPresent())
                .map(member -> member.membership())
                .filter(membership -> !membership.startsOn().isAfter(day))
                .map(Membership::startsOn)
                .max(Comparator.naturalOrder());
    }

    private Optional<Fields> attendance(long person, Span span) {
        Attendance attendance = records.registers().figures().attendance(person, assessment.bodyId(), span);
        Attendance.Tally tally = attendance.tally();
        return tally.expected() == 0
                ? Optional.empty()
                : Optional.of(new Fields()
                        .put("应到", String.valueOf(tally.expected()))
                        .put("实到", String.valueOf(tally.present()))
                        .put("有到会", tally.unrecorded() < tally.expected())
                        .group("请假的", count(tally.excused()))
                        .group("缺席的", count(tally.absent()))
                        .group("没有登记的", count(tally.unrecorded()))
                        .list(
                                "未到",
                                attendance.missed().stream()
                                        .map(text -> new Fields().put("未到情况", text))
                                        .toList()));
    }

    private static Optional<Fields> count(int number) {
        return number == 0 ? Optional.empty() : Optional.of(new Fields().put("次数", String.valueOf(number)));
    }

    private static boolean closed(Task task, Span span) {
        return task.closing() != null
                && !Objects.requireNonNull(task.closing()).on().isAfter(span.to());
    }

    private static Fields task(int number, Task task, Span span) {
        return new Fields()
                .put("序号", String.valueOf(number))
                .put("事项", task.matter().replaceAll("[。；]$", ""))
                .put("办理", closed(task, span) ? "已销号" : "未销号");
    }
}
