package org.jiedao.assessment.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jiedao.assessment.About;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.Assessed.Subject;
import org.jiedao.assessment.Assessment;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.committee.SeatKind;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Unit;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;

/// What is known of the assessments of one body on a day.
record AssessmentFacts(Body body, Results results, Concerned concerned) implements FactSource {
    private static final String CIRCULAR = "考核结果通报";
    private static final String BALLOT = "测评";
    private static final String MEMBERS = "委员会成员";
    private static final String PART_TIME = "兼职委员";

    /// Whom the body has to assess.
    record Concerned(Optional<CommitteeHistory> committee, List<Unit> units, List<Body> below) {}

    /// What took place before the first that is recorded nobody knows.
    @Override
    public Optional<List<Dated>> events(String event) {
        return switch (event) {
            case CIRCULAR -> Optional.of(results.circulars());
            case BALLOT -> since(BALLOT).map(_ -> results.ballots(this::isOfPremises));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> keptSince(String event) {
        return since(event);
    }

    private Optional<LocalDate> since(String event) {
        return switch (event) {
            case CIRCULAR -> Optional.of(results.since(_ -> true));
            case BALLOT -> results.ballots(this::isOfPremises).stream()
                    .map(Dated::on)
                    .min(LocalDate::compareTo)
                    .map(first -> first.withDayOfYear(1));
            default -> Optional.empty();
        };
    }

    /// SY-3.4 speaks of what the party does in buildings; ballots about others are no evidence of it.
    private boolean isOfPremises(Assessed one) {
        return one.tally() != null
                && one.subject() instanceof Subject.Body(long id)
                && concerned.below().stream().anyMatch(below -> below.id() == id && below.kind() == BodyKind.PREMISES_BRANCH);
    }

    @Override
    public Optional<List<Holding>> holdings(String each, String thing) {
        return switch (each) {
            case PART_TIME, MEMBERS -> ofMembers(each, thing);
            case "驻区单位" -> ofUnits(thing);
            case "党建联合体" -> thing.equals("年度考核") ? ofAlliances() : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<List<Holding>> ofMembers(String each, String thing) {
        if (!results.has(About.MEMBER) || concerned.committee().isEmpty()) {
            return Optional.empty();
        }
        Function<Predicate<Assessed>, List<LocalDate>> days =
                switch (thing) {
                    case "年终考核", "履职考评" -> results::yearEnds;
                    case "履职情况报告" -> whom -> results.told(Paper.SERVICE_REPORT, whom);
                    case "履职情况反馈函" -> whom -> results.told(Paper.FEEDBACK_LETTER, whom);
                    default -> _ -> List.of();
                };
        return List.of("年终考核", "履职考评", "履职情况报告", "履职情况反馈函").contains(thing)
                ? Optional.of(members(each.equals(PART_TIME)).stream()
                        .map(member -> member(member, days))
                        .toList())
                : Optional.empty();
    }

    /// Each person once: somebody may have two seats.
    private List<Member> members(boolean partTime) {
        Map<Long, Member> members = new LinkedHashMap<>();
        concerned.committee().orElseThrow().sitting(results.on()).stream()
                .filter(member -> !partTime || member.seat().kind() == SeatKind.PART_TIME)
                .forEach(member -> members.putIfAbsent(member.person().id(), member));
        return List.copyOf(members.values());
    }

    private Holding member(Member member, Function<Predicate<Assessed>, List<LocalDate>> days) {
        long person = member.person().id();
        LocalDate known = results.since(one -> one.about() == About.MEMBER);
        LocalDate sits = member.membership().startsOn();
        return new Holding(
                new RecordKey(RecordKey.Sort.PERSON, person)
                        .item(member.person().name().value()),
                Span.since(sits.isAfter(known) ? sits : known),
                days.apply(one -> one.subject().equals(new Subject.Member(person))));
    }

    private Optional<List<Holding>> ofUnits(String thing) {
        return switch (thing) {
            case "共驻共建考评" ->
                results.has(About.UNIT)
                        ? Optional.of(units(one -> one.about() == About.UNIT, unit -> results.yearEnds(of(unit))))
                        : Optional.empty();
            case "考评结果反馈函" ->
                results.has(About.UNIT) || results.has(About.MEMBER)
                        ? Optional.of(concerned.units().stream().map(this::letters).toList())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// Of a unit that was not assessed, where units are not, nobody knows what it was told.
    private Holding letters(Unit unit) {
        Item item = item(unit);
        Span obliged = Span.since(results.since(one -> one.about() != About.BODY));
        return results.has(About.UNIT) || results.lists(of(unit))
                ? new Holding(item, obliged, results.told(Paper.FEEDBACK_LETTER, of(unit)))
                : Holding.unrecorded(item, obliged);
    }

    private static Item item(Unit unit) {
        return new RecordKey(RecordKey.Sort.UNIT, unit.id()).item(unit.name());
    }

    /// The unit itself, or one of its members.
    private static Predicate<Assessed> of(Unit unit) {
        return one -> one.subject().equals(new Subject.Unit(unit.id()))
                || Objects.equals(one.card().unitId(), unit.id());
    }

    private List<Holding> units(Predicate<Assessment> known, Function<Unit, List<LocalDate>> days) {
        Span obliged = Span.since(results.since(known));
        return concerned.units().stream()
                .map(unit -> new Holding(item(unit), obliged, days.apply(unit)))
                .toList();
    }

    private Optional<List<Holding>> ofAlliances() {
        return results.has(About.BODY)
                ? Optional.of(concerned.below().stream()
                        .filter(one -> one.kind() == BodyKind.ALLIANCE && one.isThere(results.on()))
                        .map(this::alliance)
                        .toList())
                : Optional.empty();
    }

    private Holding alliance(Body alliance) {
        LocalDate known = results.since(one -> one.about() == About.BODY);
        LocalDate founded = alliance.founding().foundedOn();
        return new Holding(
                new RecordKey(RecordKey.Sort.BODY, alliance.id()).item(alliance.name()),
                Span.since(founded != null && founded.isAfter(known) ? founded : known),
                results.yearEnds(one -> one.subject().equals(new Subject.Body(alliance.id()))));
    }
}
