package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiedao.appointment.AttendanceRecord.Attended;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Member;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Question;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.Answer;
import org.jiedao.rule.check.Asking;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.Fraction;
import org.jiedao.rule.check.GatheredFacts;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;
import org.jiedao.rule.check.Verdict;

/// 调整: whose attendance the committee's ruleset finds too low, by the very check of the examination: its share, its
/// window and what an excuse counts, as the street has settled them.
public final class LowAttendance {
    private static final String PRESENT = "到会次数";

    private final AttendanceRecord record;
    private final Rulebook rules;
    private final Supplier<Rulesets> rulesets;

    public LowAttendance(AttendanceRecord record, Rulebook rules, Supplier<Rulesets> rulesets) {
        this.record = record;
        this.rules = rules;
        this.rulesets = rulesets;
    }

    /// A member with the verdict and its arithmetic.
    public record Line(Member member, Clause clause, Verdict verdict, String arithmetic) {
        public boolean isTooLow() {
            return verdict == Verdict.NOT_MET;
        }
    }

    /// Every part-time member, those below the share first; none where the ruleset asks for no share.
    public List<Line> of(Committee committee) {
        LocalDate today = rules.today();
        return asking(committee).stream()
                .flatMap(asked -> lines(committee, asked, today))
                .sorted((one, other) -> Boolean.compare(other.isTooLow(), one.isTooLow()))
                .toList();
    }

    /// The clause that asks for a share of the meetings.
    public Optional<Clause> clause(Committee committee) {
        return asking(committee).map(Asked::clause);
    }

    private record Asked(Clause clause, Question question, Fraction check) {}

    private Optional<Asked> asking(Committee committee) {
        return rulesets.get().of(committee.ruleset()).stream()
                .flatMap(ruleset -> ruleset.about(committee.body().kind().label()).stream())
                .flatMap(LowAttendance::asked)
                .findFirst();
    }

    private static Stream<Asked> asked(Rule rule) {
        return rule.questions().stream()
                .flatMap(question -> question.check() instanceof Fraction fraction
                                && fraction.split().each() != null
                                && fraction.split().part().equals(PRESENT)
                        ? Stream.of(new Asked(rule.quotation().clause(), question, fraction))
                        : Stream.empty());
    }

    private Stream<Line> lines(Committee committee, Asked asked, LocalDate today) {
        LocalDate first = rules.committees()
                .termOn(committee.id(), today)
                .map(Term::startsOn)
                .orElse(today);
        Span within = asked.check().window().map(period -> period.containing(today)).orElse(Span.since(first));
        List<Attended> all = record.of(committee.body().id(), new Span(within.from(), today));
        return rules.committees().compositionOn(committee.id(), today).of(SeatKind.PART_TIME).stream()
                .map(member -> line(member, asked, attended(member, all), today));
    }

    private static Attended attended(Member member, List<Attended> all) {
        long person = member.person().id();
        return all.stream()
                .filter(one -> one.personId() == person)
                .findFirst()
                .orElseGet(() -> new Attended(person, 0, 0, 0, 0));
    }

    private static Line line(Member member, Asked asked, Attended attended, LocalDate today) {
        FactSource.Share share = new FactSource.Share(
                new RecordKey(RecordKey.Sort.PERSON, member.person().id()).item(member.person().name().value()),
                attended.present(),
                attended.expected(),
                attended.excused(),
                attended.unrecorded());
        Answer answer = asked.check()
                .judge(
                        new GatheredFacts(Span.since(LocalDate.MIN), List.of(new Own(share))),
                        new Asking(today, Workdays.shipped()));
        return new Line(member, asked.clause(), answer.verdict(), answer.arithmetic());
    }

    private record Own(FactSource.Share share) implements FactSource {
        @Override
        public Optional<List<Share>> shares(Split split, Span within) {
            return Optional.of(List.of(share));
        }
    }
}
