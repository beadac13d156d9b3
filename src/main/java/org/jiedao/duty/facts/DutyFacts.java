package org.jiedao.duty.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.duty.DutyKind;
import org.jiedao.duty.DutyReport;
import org.jiedao.meeting.Meeting;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;

/// What is known on a day of the reports owed to one body: who sits, and what each of them handed in or gave.
record DutyFacts(
        CommitteeHistory committee,
        List<DutyReport> reports,
        Function<Long, Optional<Meeting>> meetings,
        LocalDate on)
        implements FactSource {
    @Override
    public Optional<List<Holding>> holdings(String each, String thing) {
        return switch (each + " " + thing) {
            case "委员会成员 书面述职报告" -> Optional.of(holdings(_ -> true, this::handedIn));
            case "联席会议成员单位主要负责同志 年度述职" ->
                Optional.of(holdings(member -> member.person().unitId() != null, this::given));
            default -> Optional.empty();
        };
    }

    /// Each person once: somebody may have two seats.
    private List<Holding> holdings(Predicate<Member> which, Function<DutyReport, Optional<LocalDate>> day) {
        Map<Long, Member> members = new LinkedHashMap<>();
        committee.sitting(on).stream().filter(which).forEach(member -> members.putIfAbsent(member.person().id(), member));
        return members.values().stream().map(member -> holding(member, day)).toList();
    }

    private Holding holding(Member member, Function<DutyReport, Optional<LocalDate>> day) {
        long person = member.person().id();
        LocalDate known = LocalDate.of(
                reports.stream().mapToInt(DutyReport::year).min().orElseThrow(), 1, 1);
        LocalDate sits = member.membership().startsOn();
        return new Holding(
                new RecordKey(RecordKey.Sort.PERSON, person)
                        .item(member.person().name().value()),
                Span.since(sits.isAfter(known) ? sits : known),
                reports.stream()
                        .filter(report -> report.personId() == person)
                        .flatMap(report -> day.apply(report).map(done -> in(report.year(), done)).stream())
                        .toList());
    }

    private Optional<LocalDate> handedIn(DutyReport report) {
        return Stream.ofNullable(report.course().handedOn())
                .filter(handed -> !handed.isAfter(on))
                .findFirst();
    }

    /// At a meeting that took place.
    private Optional<LocalDate> given(DutyReport report) {
        return report.kind() == DutyKind.UNIT_HEAD
                ? Stream.ofNullable(report.course().meetingId())
                        .flatMap(meeting -> meetings.apply(meeting).stream())
                        .filter(meeting -> meeting.held() && !meeting.on().isAfter(on))
                        .map(Meeting::on)
                        .findFirst()
                : Optional.empty();
    }

    /// What was done for a year in the first weeks of the next counts as done at its end.
    private static LocalDate in(int year, LocalDate day) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return day.isAfter(last) ? last : day;
    }
}
