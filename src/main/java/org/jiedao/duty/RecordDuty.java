package org.jiedao.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Paper;
import org.jiedao.people.PeopleRoll;

/// What becomes of a report: when it is due and handed in, at which meeting it was given, what was written in it.
public final class RecordDuty {
    /// As long as the data file takes.
    public static final int LONGEST = 20_000;

    private final DutyReports reports;
    private final PeopleRoll people;
    private final DispatchRegister papers;
    private final Clock clock;

    public RecordDuty(DutyRegisters registers, Clock clock) {
        this.reports = registers.reports();
        this.people = registers.street().people();
        this.papers = registers.results().papers();
        this.clock = clock;
    }

    /// What became of it.
    public sealed interface Outcome {
        record Kept(List<DutyReport> reports) implements Outcome {}

        /// Nothing was changed.
        record Refused(String sentence) implements Outcome {}
    }

    /// One undoable step.
    public Outcome course(long id, DutyReport.Course course) {
        Optional<DutyReport> report = reports.report(id);
        if (report.isEmpty()) {
            return refused("没有保存：这一行已经不在了，请重新打开述职。");
        }
        return fault(report.get().year(), course)
                .<Outcome>map(why -> refused("没有保存：" + why))
                .orElseGet(() -> kept("登记" + name(report.get()) + "的述职", report.get().with(course)));
    }

    private Optional<String> fault(int year, DutyReport.Course course) {
        LocalDate handed = course.handedOn();
        LocalDate due = course.dueOn();
        if (handed != null && handed.isAfter(LocalDate.now(clock))) {
            return Optional.of("提交日期" + ChineseDate.format(handed) + "在今天以后，请核对。");
        }
        if (handed != null && handed.getYear() < year) {
            return Optional.of("提交日期" + ChineseDate.format(handed) + "早于所述的" + year + "年，请核对。");
        }
        return due != null && due.getYear() < year
                ? Optional.of("提交期限" + ChineseDate.format(due) + "早于所述的" + year + "年，请核对。")
                : Optional.empty();
    }

    /// All of them handed in on a day, in one undoable step; those handed in before stay as they are.
    public Outcome handIn(List<DutyReport> chosen, LocalDate on) {
        List<DutyReport> waiting = chosen.stream()
                .filter(one -> one.course().handedOn() == null)
                .toList();
        for (DutyReport one : waiting) {
            Optional<String> fault = fault(one.year(), handed(one, on));
            if (fault.isPresent()) {
                return refused("没有登记提交：" + fault.get());
            }
        }
        return waiting.isEmpty()
                ? refused("没有登记提交：所选的都已经登记过提交日期。")
                : new Outcome.Kept(reports.keep(
                        "登记" + waiting.size() + "人提交述职报告",
                        waiting.stream().map(one -> one.with(handed(one, on))).toList()));
    }

    private static DutyReport.Course handed(DutyReport report, LocalDate on) {
        return new DutyReport.Course(report.course().dueOn(), on, report.course().meetingId());
    }

    /// What stands under the headings of its kind; a heading that is not among them keeps its text. One undoable step.
    public Outcome write(long id, Map<DutyPart, String> typed) {
        Optional<DutyReport> found = reports.report(id);
        if (found.isEmpty()) {
            return refused("没有保存：这一行已经不在了，请重新打开述职。");
        }
        for (Map.Entry<DutyPart, String> part : typed.entrySet()) {
            int length = part.getValue().codePointCount(0, part.getValue().length());
            if (length > LONGEST) {
                return refused("没有保存：“" + part.getKey().label() + "”有" + length + "字，最多" + LONGEST + "字，请删减。");
            }
        }
        Map<DutyPart, String> texts = new EnumMap<>(DutyPart.class);
        texts.putAll(found.get().texts());
        texts.putAll(typed);
        return kept("填写" + name(found.get()) + "的述职报告", found.get().with(texts));
    }

    /// With what was written and the packets entered; one undoable step.
    public Outcome strike(long id) {
        Optional<DutyReport> report = reports.report(id);
        if (report.isEmpty()) {
            return refused("没有去掉：这一行已经不在了。");
        }
        if (papers.standing(Paper.About.DUTY, id).stream().findFirst().isPresent()) {
            return refused("没有去掉：" + name(report.get()) + "的述职报告已经签发，请先在“文书”作废它。");
        }
        reports.remove("去掉述职人" + name(report.get()), id);
        return new Outcome.Kept(List.of());
    }

    private String name(DutyReport report) {
        return people.person(report.personId())
                .map(person -> person.name().value())
                .orElse("");
    }

    private Outcome kept(String what, DutyReport report) {
        return new Outcome.Kept(reports.keep(what, List.of(report)));
    }

    private static Outcome refused(String sentence) {
        return new Outcome.Refused(sentence);
    }
}
