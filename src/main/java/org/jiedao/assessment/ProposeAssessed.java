package org.jiedao.assessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiedao.assessment.Assessed.Card;
import org.jiedao.assessment.Assessed.Subject;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Member;
import org.jiedao.committee.SeatKind;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Tree;
import org.jiedao.organization.Unit;

/// Who is to be assessed by a body, from the register as of a day; as drafts.
public final class ProposeAssessed {
    private final Committees committees;
    private final Organizations organizations;

    public ProposeAssessed(Committees committees, Organizations organizations) {
        this.committees = committees;
        this.organizations = organizations;
    }

    /// The part-time members who sit that day, the units of the area, or the bodies right below.
    public List<Assessed> proposed(Body body, About about, LocalDate day) {
        return switch (about) {
            case MEMBER -> members(body, day, member -> member.seat().kind() == SeatKind.PART_TIME);
            case UNIT -> units(body);
            case BODY ->
                bodies(body, day, one -> Objects.equals(one.parentId(), AreaUnits.party(body)));
        };
    }

    /// Those and others whom a clerk may add: everybody who sits that day, every unit, everything below.
    public List<Assessed> offered(Body body, About about, LocalDate day) {
        return switch (about) {
            case MEMBER -> members(body, day, _ -> true);
            case UNIT -> organizations.units().stream().map(ProposeAssessed::unit).toList();
            case BODY -> bodies(body, day, _ -> true);
        };
    }

    /// Each person once, on the first seat.
    private List<Assessed> members(Body body, LocalDate day, Predicate<Member> which) {
        Map<Long, Assessed> members = new LinkedHashMap<>();
        Optional<Committee> committee = committees.committees(day).stream()
                .filter(one -> one.body().id() == body.id())
                .findFirst();
        committee.stream()
                .flatMap(one -> committees.compositionOn(one.id(), day).members().stream())
                .filter(which)
                .forEach(member -> members.putIfAbsent(member.person().id(), member(member)));
        return List.copyOf(members.values());
    }

    private static Assessed member(Member member) {
        Unit unit = member.unit();
        Card card = new Card(
                member.person().name().value(),
                unit == null ? "" : unit.name(),
                member.seat().role().label(),
                unit == null ? null : unit.id());
        return Assessed.draft(new Subject.Member(member.person().id()), card);
    }

    private List<Assessed> units(Body body) {
        return new AreaUnits(new Tree(organizations.bodies()), organizations.units())
                .of(body).stream().map(ProposeAssessed::unit).toList();
    }

    private static Assessed unit(Unit unit) {
        return Assessed.draft(
                new Subject.Unit(unit.id()), new Card(unit.name(), "", unit.category().label()));
    }

    private List<Assessed> bodies(Body body, LocalDate day, Predicate<Body> which) {
        long party = AreaUnits.party(body);
        return new Tree(organizations.bodies())
                .within(party).stream()
                        .filter(one -> one.id() != party && one.id() != body.id() && one.isThere(day))
                        .filter(which)
                        .flatMap(one -> Stream.of(Assessed.draft(
                                new Subject.Body(one.id()),
                                new Card(one.name(), "", one.kind().label()))))
                        .toList();
    }
}
