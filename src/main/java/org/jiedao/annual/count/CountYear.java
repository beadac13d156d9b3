package org.jiedao.annual.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.annual.YearSubject;
import org.jiedao.assessment.Assessments;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Committees;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.followup.Tasks;
import org.jiedao.liaison.Liaisons;
import org.jiedao.meeting.Meetings;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Tree;

/// Counts a year of a body against the year before. Of a joint committee its own records count, of any other body also those
/// of everything below it.
public final class CountYear {
    private final Registers registers;
    private final FindingCounter findings;

    /// Whose records are counted.
    public record Registers(
            Organizations organizations,
            Committees committees,
            Meetings meetings,
            Tasks tasks,
            Liaisons liaisons,
            Assessments assessments,
            DispatchRegister papers) {}

    public CountYear(Registers registers, FindingSource findings) {
        this.registers = registers;
        this.findings = new FindingCounter(findings);
    }

    /// In the order of the report, as of a day: what comes after it is not counted.
    public List<YearFigure> figures(YearSubject subject, LocalDate today) {
        YearScope now = scope(subject, subject.year(), today);
        YearScope before = scope(subject, subject.year() - 1, today);
        List<YearFigure> figures = new ArrayList<>();
        counters().forEach(counter -> figures.addAll(compared(counter, now, before)));
        figures.addAll(findings(now, before, scope(subject, today.getYear(), today)));
        return List.copyOf(figures);
    }

    public YearCharts charts(YearSubject subject, LocalDate today) {
        return new YearCharts(
                scope(subject, subject.year(), today),
                scope(subject, subject.year() - 1, today),
                meetings(),
                registers.committees().histories());
    }

    private YearScope scope(YearSubject subject, int year, LocalDate today) {
        Body body = registers.organizations().body(subject.body()).orElseThrow();
        Set<Long> bodies = body.kind().isJointCommittee()
                ? Set.of(body.id())
                : new Tree(registers.organizations().bodies())
                        .within(body.id()).stream().map(Body::id).collect(Collectors.toSet());
        return YearScope.of(year, bodies, body.kind() == BodyKind.STREET_WORK_COMMITTEE, today);
    }

    private MeetingCounter meetings() {
        return new MeetingCounter(
                registers.meetings(),
                registers.organizations().bodies().stream().collect(Collectors.toMap(Body::id, Body::name)));
    }

    private List<YearCounter> counters() {
        List<CommitteeHistory> histories = registers.committees().histories();
        Supplier<List<CommitteeHistory>> committees = () -> histories;
        return List.of(
                meetings(),
                new ResolutionCounter(registers.tasks()),
                new MemberCounter(committees),
                new LiaisonCounter(
                        new LiaisonCounter.Registers(
                                registers.liaisons(), registers.meetings(), registers.organizations()),
                        committees),
                new GradeCounter(registers.assessments()),
                new PaperCounter(registers.papers()));
    }

    private static List<YearFigure> compared(YearCounter counter, YearScope now, YearScope before) {
        return figures(counter.group(), counter.lines(now), counter.lines(before), Optional.of(List.of()));
    }

    /// How they stood at the end of both years, and how they stand today.
    private List<YearFigure> findings(YearScope now, YearScope before, YearScope today) {
        return figures(FindingCounter.GROUP, findings.lines(now), findings.lines(before), findings.lines(today));
    }

    private static List<YearFigure> figures(
            String group, Optional<List<YearLine>> now, Optional<List<YearLine>> before, Optional<List<YearLine>> today) {
        List<YearLine> all = Stream.of(now, before)
                .flatMap(lines -> lines.stream().flatMap(List::stream))
                .toList();
        Set<String> names = new LinkedHashSet<>();
        all.forEach(line -> names.add(line.name()));
        if (names.isEmpty() && now.isEmpty()) {
            return List.of(new YearFigure(group, group, Counted.UNRECORDED, Counted.UNRECORDED, Counted.NOT_ASKED));
        }
        return names.stream()
                .map(name -> new YearFigure(
                        group, name, counted(name, now, all), counted(name, before, all), asked(name, today, all)))
                .toList();
    }

    private static Counted asked(String name, Optional<List<YearLine>> today, List<YearLine> all) {
        return today.filter(List::isEmpty).isPresent() ? Counted.NOT_ASKED : counted(name, today, all);
    }

    /// What a year with records does not name it has none of.
    private static Counted counted(String name, Optional<List<YearLine>> lines, List<YearLine> all) {
        return lines.map(year -> year.stream()
                        .filter(line -> line.name().equals(name))
                        .findFirst()
                        .map(YearLine::counted)
                        .orElseGet(() -> Counted.none(measure(name, all))))
                .orElse(Counted.UNRECORDED);
    }

    private static String measure(String name, List<YearLine> all) {
        return all.stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .map(YearLine::measure)
                .orElse("");
    }
}
