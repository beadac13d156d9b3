package org.jiedao.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.followup.TaskState;
import org.jiedao.meeting.Attendance;
import org.jiedao.people.NameStyle;
import org.jiedao.wording.Fields;

/// What the wording of a 述职报告 may ask for: the recorded facts, and what was written under its headings.
record DutyFields(MemberYear year) {
    private static final String UNFINISHED = "[。；;]+$";

    Fields all() {
        DutyReport report = year.report();
        MemberYear.Who who = year.who();
        Fields fields = new Fields()
                .put("年度", String.valueOf(report.year()))
                .put("姓名", NameStyle.PLAIN.printed(who.person().name()))
                .put("组织", who.body().name())
                .put("担任职务", seat())
                .put("所在单位", who.unit())
                .bare("单位职务", who.person().titleOnPaper().orElse(""))
                .put("起算日期", ChineseDate.format(year.attendance().span().from()))
                .put("截至日期", ChineseDate.format(year.attendance().span().to()))
                .put("委员述职", report.kind() == DutyKind.PART_TIME || report.kind() == DutyKind.MEMBER)
                .put("书记述职", report.kind() == DutyKind.SECRETARY)
                .put("单位述职", report.kind() == DutyKind.UNIT_HEAD);
        served(fields);
        return written(fields);
    }

    private String seat() {
        return year.who().seat().isEmpty() ? year.report().kind().label() : year.who().seat();
    }

    private void served(Fields fields) {
        MemberYear.Served service = year.service();
        fields.list("目标任务", list(service.targets(), target -> new Fields()
                        .put("任务", ended(target.what()))
                        .put("进展", target.state())))
                .group("目标逾期", late())
                .list("任职", list(service.posts(), post -> new Fields()
                        .put("任职名称", post.what())
                        .put("任职时间", post.state())))
                .group("到会", attended())
                .group("未列应到", uncalled())
                .group("联系", Optional.of(service.ties()).filter(ties -> !ties.isEmpty()).map(ties -> new Fields()
                        .put("联系处数", String.valueOf(ties.size()))
                        .put("联系名单", ties.stream().map(Traced::what).distinct().collect(Collectors.joining("、")))))
                .group("承办", Optional.of(service.tasks()).filter(tasks -> !tasks.isEmpty()).map(DutyFields::tasks))
                .group("单位承办", Optional.of(service.unitTasks()).filter(tasks -> !tasks.isEmpty()).map(tasks -> new Fields()
                        .put("件数", String.valueOf(tasks.size()))
                        .put("销号件数", closed(tasks))))
                .list("议题", list(service.topics(), topic -> new Fields()
                        .put("会议名称", topic.state())
                        .put("议题内容", ended(topic.what()))))
                .list("需求", list(service.needs(), need -> new Fields()
                        .put("需求日期", need.dated())
                        .put("需求内容", ended(need.what()))));
    }

    private Optional<Fields> late() {
        LocalDate end = year.attendance().span().to();
        return year.targets().stream()
                .filter(line -> line.overdue(end).isPresent())
                .findFirst()
                .map(line -> new Fields().put("逾期口径", line.days().told()));
    }

    private interface Line {
        Fields of(Traced record);
    }

    private static List<Fields> list(List<Traced> records, Line line) {
        return records.stream().map(line::of).toList();
    }

    private Optional<Fields> attended() {
        Attendance.Tally tally = year.attendance().tally();
        return tally.expected() == 0
                ? Optional.empty()
                : Optional.of(new Fields()
                        .put("应到", String.valueOf(tally.expected()))
                        .put("实到", String.valueOf(tally.present()))
                        .put("有到会", tally.unrecorded() < tally.expected())
                        .group("请假的", count(tally.excused()))
                        .group("缺席的", count(tally.absent()))
                        .group("列席的", count(tally.satIn()))
                        .group("没有登记的", count(tally.unrecorded()))
                        .list(
                                "未到",
                                year.attendance().missed().stream()
                                        .map(text -> new Fields().put("未到情况", text))
                                        .toList()));
    }

    /// Meetings are on record, and the person was called to none of them.
    private Optional<Fields> uncalled() {
        int held = year.called().held().size();
        return year.attendance().entries().isEmpty() ? count(held) : Optional.empty();
    }

    private static Optional<Fields> count(int number) {
        return number == 0 ? Optional.empty() : Optional.of(new Fields().put("次数", String.valueOf(number)));
    }

    private static Fields tasks(List<Traced> tasks) {
        return new Fields()
                .put("承办件数", String.valueOf(tasks.size()))
                .put("销号件数", closed(tasks))
                .list(
                        "承办事项",
                        IntStream.range(0, tasks.size())
                                .mapToObj(at -> new Fields()
                                        .put("序号", String.valueOf(at + 1))
                                        .put("事项", ended(tasks.get(at).what()))
                                        .put("办理", tasks.get(at).state()))
                                .toList());
    }

    private static String closed(List<Traced> tasks) {
        return String.valueOf(
                CountedFacts.tasks(tasks, state -> state == TaskState.CLOSED).size());
    }

    private static String ended(String sentence) {
        return sentence.replaceAll(UNFINISHED, "");
    }

    private Fields written(Fields fields) {
        return fields.list("上年问题", paragraphs(DutyPart.LAST_PROBLEMS))
                .list("成效", paragraphs(DutyPart.ACHIEVEMENTS))
                .list("意见建议", paragraphs(DutyPart.OPINIONS))
                .list("问题", paragraphs(DutyPart.PROBLEMS))
                .list("不足", paragraphs(DutyPart.SHORTCOMINGS))
                .list("打算", paragraphs(DutyPart.PLANS));
    }

    /// Each line typed is a paragraph; nothing typed is one to be supplied.
    private List<Fields> paragraphs(DutyPart part) {
        return year.report().text(part).stream()
                .flatMap(text -> text.lines().filter(line -> !line.isBlank()))
                .map(line -> new Fields().put("段落", line))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        lines -> lines.isEmpty()
                                ? Stream.of(new Fields().put("段落", Optional.empty())).toList()
                                : lines));
    }
}
