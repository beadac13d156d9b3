package org.jiedao.liaison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Member;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Tree;
import org.jiedao.organization.Unit;
import org.jiedao.people.Person;

/// 联系分工 of a committee on a day: each member who sits with what they keep in touch with, then who left without the
/// ties being ended; and the communities that nobody keeps in touch with.
public record Division(Committee committee, LocalDate day, List<Line> lines, List<Body> left, Offer offer) {
    /// What the members can keep in touch with: the communities below the committee's party organisation, or the estates
    /// of a community, and every unit.
    public record Offer(List<Body> communities, List<Unit> units) {
        public Offer {
            communities = List.copyOf(communities);
            units = List.copyOf(units);
        }
    }

    /// A tie with what it is called.
    public record Tie(Liaison liaison, String name) {
        public boolean isUnit() {
            return liaison.contact() instanceof Contact.DistrictUnit;
        }
    }

    /// A member with every tie there ever was on this committee, the latest first; `role` is empty of who no longer sits.
    public record Line(Person person, String unit, String role, List<Tie> ties) {
        public Line {
            ties = List.copyOf(ties);
        }

        public boolean sits() {
            return !role.isEmpty();
        }

        public List<Tie> on(LocalDate day) {
            return ties.stream().filter(tie -> tie.liaison().holdsOn(day)).toList();
        }
    }

    public Division {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    /// Those who sit and have nobody and nothing to keep in touch with.
    public List<Line> without() {
        return lines.stream()
                .filter(line -> line.sits() && line.on(day).isEmpty())
                .toList();
    }

    public List<Line> sitting() {
        return lines.stream().filter(Line::sits).toList();
    }

    /// Where it is read from.
    public record Records(Liaisons liaisons, Committees committees, Organizations organizations) {
        public Optional<Division> of(long committeeId, LocalDate day) {
            return committees.committee(committeeId, day).map(committee -> of(committee, day));
        }

        private Division of(Committee committee, LocalDate day) {
            List<Body> bodies = organizations.bodies();
            List<Unit> units = organizations.units();
            ContactNames names = ContactNames.of(bodies, units);
            Map<Long, List<Tie>> ties = liaisons.of(committee.id()).reversed().stream()
                    .map(liaison -> new Tie(liaison, names.name(liaison.contact())))
                    .collect(Collectors.groupingBy(tie -> tie.liaison().personId()));
            List<Line> lines = lines(committee, day, ties);
            List<Body> communities = communities(committee, day, new Tree(bodies));
            Set<Contact> met = lines.stream()
                    .filter(Line::sits)
                    .flatMap(line -> line.on(day).stream())
                    .map(tie -> tie.liaison().contact())
                    .collect(Collectors.toSet());
            return new Division(
                    committee,
                    day,
                    lines,
                    communities.stream()
                            .filter(body -> !met.contains(new Contact.Community(body.id())))
                            .toList(),
                    new Offer(communities, units));
        }

        private List<Line> lines(Committee committee, LocalDate day, Map<Long, List<Tie>> ties) {
            Map<Long, Line> sitting = new LinkedHashMap<>();
            for (Member member : committees.compositionOn(committee.id(), day).members()) {
                long person = member.person().id();
                sitting.putIfAbsent(person, line(member, member.seat().role().label(), ties));
            }
            Map<Long, Line> gone = new LinkedHashMap<>();
            for (Member member : committees.members(committee.id())) {
                long person = member.person().id();
                if (!sitting.containsKey(person) && !line(member, "", ties).on(day).isEmpty()) {
                    gone.putIfAbsent(person, line(member, "", ties));
                }
            }
            return Stream.concat(sitting.values().stream(), gone.values().stream()).toList();
        }

        private static Line line(Member member, String role, Map<Long, List<Tie>> ties) {
            Unit unit = member.unit();
            return new Line(
                    member.person(),
                    unit == null ? "" : unit.name(),
                    role,
                    ties.getOrDefault(member.person().id(), List.of()));
        }

        private static List<Body> communities(Committee committee, LocalDate day, Tree tree) {
            boolean street = committee.body().kind() == BodyKind.STREET_JOINT_COMMITTEE;
            BodyKind wanted = street ? BodyKind.COMMUNITY_PARTY_ORGANIZATION : BodyKind.ESTATE_BRANCH;
            Long parent = committee.body().parentId();
            List<Body> within = new ArrayList<>(parent == null ? tree.bodies() : tree.within(parent));
            within.removeIf(body -> body.kind() != wanted || !body.isThere(day));
            return within;
        }
    }
}
