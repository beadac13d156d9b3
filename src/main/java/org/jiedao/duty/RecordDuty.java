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

    /// Due day, handing in, meeting and what stands under the headings of its kind; a heading that is not among them keeps its
    /// text. One undoable step.
    public Outcome save(long id, DutyReport.Course course, Map<DutyPart, String> typed) {
        return reports.report(id)
                .map(report -> fault(report.year(), course)
                        .or(() -> tooLong(typed))
                        .<Outcome>map(why -> refused("没有保存：" + why))
                        .orElseGet(() -> kept("登记" + name(report) + "的述职", written(report.with(course), typed))))
                .orElseGet(() -> refused("没有保存：这一行已经不在了，请重新打开述职。"));
    }

    /// See [#save].
    public Outcome write(long id, Map<DutyPart, String> typed) {
        return reports.report(id)
                .map(report -> save(id, report.course(), typed))
                .orElseGet(() -> refused("没有保存：这一行已经不在了，请重新打开述职。"));
    }

    private static DutyReport written(DutyReport report, Map<DutyPart, String> typed) {
        Map<DutyPart, String> texts = new EnumMap<>(DutyPart.class);
        texts.putAll(report.texts());
        texts.putAll(typed);
        return report.with(texts);
    }

    private static Optional<String> tooLong(Map<DutyPart, String> typed) {
        return typed.entrySet().stream()
                .filter(part -> length(part.getValue()) > LONGEST)
                .map(part -> "“" + part.getKey().label() + "”有" + length(part.getValue()) + "字，最多" + LONGEST + "字，请删减。")
                .findFirst();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
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
