package org.jiedao.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.duty.DutyReport;
import org.jiedao.followup.TaskLine;
import org.jiedao.followup.TaskState;
import org.jiedao.organization.Body;
import org.jiedao.people.Person;
import org.jiedao.upward.Submission;
import org.jiedao.wording.Fields;

/// What is being followed up, assessed, written or sent upward.
record WorkLines(HandedOver handed, LocalDate on) {
    private static final String NONE = "没有登记";
    private static final int YEARS = 1;

    Fields onto(Fields fields) {
        List<TaskLine> open = handed.work().tasks().lines().stream()
                .filter(line -> line.task().isOpen())
                .toList();
        new Lines(open.stream().map(this::task).toList()).onto(fields, "督办");
        fields.put(
                "逾期数",
                String.valueOf(open.stream().filter(line -> line.task().overdue(on)).count()));
        new Lines(handed.yearEnd().assessments().all().stream()
                        .filter(file -> file.assessment().approval().isEmpty())
                        .map(this::assessment)
                        .toList())
                .onto(fields, "考核");
        new Lines(duties()).onto(fields, "述职");
        return new Lines(handed.yearEnd().submissions().all().stream()
                        .filter(one -> one.year() >= on.getYear() - YEARS)
                        .map(WorkLines::submission)
                        .toList())
                .onto(fields, "报送");
    }

    private Fields task(TaskLine line) {
        LocalDate due = line.task().terms().dueOn();
        return new Fields()
                .put("事项", line.task().matter())
                .put("责任", line.names().unitOrOwner().orElse(NONE))
                .put("来源", line.source().label().isEmpty() ? line.body() : line.source().label())
                .put("时限", due == null ? NONE : ChineseDate.compact(due))
                .put("状态", TaskState.of(line.task(), on).label());
    }

    private Fields assessment(AssessmentFile file) {
        long graded = file.assessed().stream().filter(one -> one.gradeId() != null).count();
        return new Fields()
                .put("考核", file.assessment().title())
                .put("对象数", String.valueOf(file.assessed().size()))
                .put("已定", String.valueOf(graded));
    }

    /// Those who have not handed in, by year and body.
    private List<Fields> duties() {
        Map<Long, String> bodies = handed.street().organizations().bodies().stream()
                .collect(Collectors.toMap(Body::id, Body::name));
        Map<Long, String> people = handed.street().people().everyone().stream()
                .collect(Collectors.toMap(Person::id, person -> person.name().value()));
        Map<String, List<DutyReport>> waiting = handed.yearEnd().reports().all().stream()
                .filter(report -> report.course().handedOn() == null)
                .collect(Collectors.groupingBy(
                        report -> report.year() + "年度　" + bodies.getOrDefault(report.bodyId(), ""),
                        TreeMap::new,
                        Collectors.toList()));
        return waiting.entrySet().stream()
                .map(group -> new Fields()
                        .put("年度组织", group.getKey())
                        .put("人数", String.valueOf(group.getValue().size()))
                        .put(
                                "名单",
                                group.getValue().stream()
                                        .map(report -> people.getOrDefault(report.personId(), ""))
                                        .collect(Collectors.joining("、"))))
                .toList();
    }

    private static Fields submission(Submission submission) {
        LocalDate sent = submission.sent().on();
        String to = submission.sent().to();
        return new Fields()
                .put("报表", submission.title())
                .put("年度", String.valueOf(submission.year()))
                .put("导出日期", ChineseDate.compact(submission.madeAt().toLocalDate()))
                .put("报送", sent == null ? "没有登记报送" : ChineseDate.compact(sent) + (to.isEmpty() ? "" : "报" + to));
    }
}
