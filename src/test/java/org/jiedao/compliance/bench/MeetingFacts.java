package org.jiedao.compliance.bench;

import static org.jiedao.compliance.bench.Convened.MONTHLY;
import static org.jiedao.compliance.bench.Convened.PARTY_DAY;
import static org.jiedao.compliance.bench.Convened.PLENARY;
import static org.jiedao.compliance.bench.Convened.QUARTERLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiedao.compliance.bench.Convened.Mark;
import org.jiedao.compliance.bench.Convened.Meeting;
import org.jiedao.compliance.bench.Convened.Member;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.Span;

/// What the meetings of a committee tell: when, who came, who took the chair, what was written.
record MeetingFacts(Convened committee, LocalDate on) implements FactSource {
    private static final Set<String> SORTS = Set.of(MONTHLY, QUARTERLY, PARTY_DAY, PLENARY);

    private Span past() {
        return new Span(District.FIRST_DAY, on);
    }

    private <T> List<T> plenaries(Function<Meeting, T> read) {
        return committee.held(PLENARY, past()).map(read).toList();
    }

    @Override
    public Optional<List<Dated>> events(String event) {
        if (event.equals("考核结果通报")) {
            return Optional.of(Yearly.days(on)
                    .map(day -> new Dated(committee.meetings().getFirst().item(), day))
                    .toList());
        }
        if (event.equals("新兴领域信息通报")) {
            return events(PLENARY);
        }
        return SORTS.contains(event)
                ? Optional.of(committee
                        .held(event, past())
                        .map(meeting -> new Dated(meeting.item(), meeting.on()))
                        .toList())
                : Optional.empty();
    }

    @Override
    public Optional<List<Course>> courses(String procedure) {
        return procedure.equals("会议")
                ? Optional.of(plenaries(meeting ->
                        new Course(meeting.item(), Map.of("通知", meeting.on().minusDays(3), "召开", meeting.on()))))
                : Optional.empty();
    }

    @Override
    public Optional<List<Share>> shares(Split split, Span within) {
        return switch (split.part()) {
            case "到会次数" ->
                Optional.of(partTime().map(member -> attendance(member, within)).toList());
            case "到会委员" ->
                Optional.of(committee
                        .held(PLENARY, within.within(past()))
                        .map(MeetingFacts::attendance)
                        .toList());
            case "提议委员" -> Optional.of(List.of());
            default -> Optional.empty();
        };
    }

    private Stream<Member> partTime() {
        return committee.seated(on).filter(Member::partTime);
    }

    private static Share attendance(Meeting meeting) {
        return new Share(
                meeting.item(), count(meeting, Mark.PRESENT), meeting.marks().size(), count(meeting, Mark.EXCUSED));
    }

    private static long count(Meeting meeting, Mark sought) {
        return meeting.marks().stream().filter(mark -> mark == sought).count();
    }

    /// Every meeting to which the member was called since it was seated.
    private Share attendance(Member member, Span within) {
        Span called = member.seated().within(within).within(past());
        int there = 0;
        int excused = 0;
        int all = 0;
        for (Meeting meeting : committee.meetings()) {
            if (called.contains(meeting.on()) && !meeting.sort().equals(PARTY_DAY)) {
                all++;
                there += meeting.marks().get(member.seat()) == Mark.PRESENT ? 1 : 0;
                excused += meeting.marks().get(member.seat()) == Mark.EXCUSED ? 1 : 0;
            }
        }
        return new Share(member.item(), there, all, excused);
    }

    @Override
    public Optional<List<Holding>> holdings(String each, String thing) {
        return each.equals(PLENARY) || each.equals("会议纪要")
                ? Optional.of(plenaries(
                        meeting -> new Holding(meeting.item(), Span.since(meeting.on()), List.of(meeting.on()))))
                : Optional.empty();
    }

    @Override
    public Optional<List<Value>> values(String each, String attribute) {
        return each.equals(PLENARY)
                ? Optional.of(plenaries(meeting -> new Value(meeting.item(), "书记")))
                : Optional.empty();
    }

    @Override
    public Optional<List<Presence>> presentAtEach(String each, String set, Span within) {
        return each.equals("会议通知")
                ? Optional.of(plenaries(meeting ->
                        new Presence(meeting.item(), Span.since(meeting.on()), Set.of("议题", "时间", "地点", "目的要求"))))
                : Optional.empty();
    }
}
