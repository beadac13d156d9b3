package org.jiedao.committee.facts;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.Term;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;

/// What the tree of bodies says about one that is no joint committee.
record TreeFacts(Body body, LocalDate on, CommitteeFactBook book) implements FactSource {
    /// What the tree can hold at all; of other things that a standard asks for it says nothing.
    private static final Set<String> RECORDABLE =
            Arrays.stream(BodyKind.values()).map(BodyKind::label).collect(Collectors.toUnmodifiableSet());

    /// Bodies of a kind below this one, where any is recorded; the part-time members are its joint committee's (GN-65).
    @Override
    public Optional<List<Item>> list(String list) {
        if (list.equals("兼职委员")) {
            return jointCommittee().flatMap(committee -> book.about(committee.id(), on).list(list));
        }
        if (list.equals("支部委员")) {
            return ownRoll().filter(_ -> body.kind().isBranch()).filter(Roll::isWhole).map(roll ->
                    roll.people().stream().map(Roll::person).toList());
        }
        return Arrays.stream(BodyKind.values())
                .filter(kind -> kind.label().equals(list))
                .findFirst()
                .map(kind -> below().filter(other -> other.kind() == kind).map(TreeFacts::item).toList())
                .filter(items -> !items.isEmpty());
    }

    /// Of a body that was given terms and members of its own.
    private Optional<Roll> ownRoll() {
        return book.roll(body, on);
    }

    @Override
    public Optional<List<Holder>> holders(String post) {
        return post.equals("党小组组长") && body.kind() == BodyKind.BUILDING_GROUP
                ? ownRoll()
                        .filter(roll -> roll.hasSeat(TreeFacts::isLeaders))
                        .map(roll -> roll.people(member -> isLeaders(member.seat())).stream()
                                .map(member -> Holder.unrecorded(Roll.person(member)))
                                .toList())
                : Optional.empty();
    }

    private static boolean isLeaders(Seat seat) {
        return seat.role() == Role.LEADER;
    }

    private Optional<Body> jointCommittee() {
        return book.forest().children(body).stream()
                .filter(child -> child.kind().isJointCommittee()
                        && child.kind().level() == body.kind().level())
                .findFirst();
    }

    private Stream<Body> below() {
        return book.forest().below(body).stream().filter(other -> book.isThere(other, on));
    }

    static Item item(Body body) {
        return new RecordKey(RecordKey.Sort.BODY, body.id()).item(body.name());
    }

    @Override
    public Optional<List<Presence>> present(String set, Span within) {
        return switch (set) {
            case "组织层级" ->
                body.kind() == BodyKind.DISTRICT_COMMITTEE
                        ? Optional.of(each(BodyKind.STREET_WORK_COMMITTEE))
                        : Optional.empty();
            case "已成立的组织" -> established();
            case "社区组织体系" ->
                body.kind() == BodyKind.COMMUNITY_PARTY_ORGANIZATION
                        ? Optional.of(List.of(presence(body)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// In every community: a street that has one somewhere has not set them up in its communities.
    private Optional<List<Presence>> established() {
        return switch (body.kind()) {
            case STREET_WORK_COMMITTEE ->
                Optional.of(each(BodyKind.COMMUNITY_PARTY_ORGANIZATION));
            case COMMUNITY_PARTY_ORGANIZATION -> Optional.of(List.of(presence(body)));
            default -> Optional.empty();
        };
    }

    /// For each part of the area, or for the whole where it has no parts.
    private List<Presence> each(BodyKind part) {
        List<Body> parts = below().filter(other -> other.kind() == part).toList();
        return parts.isEmpty() ? List.of(presence(body)) : parts.stream().map(this::presence).toList();
    }

    /// What lies below the part, what it hangs on, and the street's committee.
    private Presence presence(Body part) {
        Set<BodyKind> kinds = EnumSet.of(part.kind());
        Forest forest = book.forest();
        Stream.of(forest.below(part), forest.above(part), forest.streetCommittees(part))
                .flatMap(List::stream)
                .filter(other -> book.isThere(other, on))
                .forEach(other -> kinds.add(other.kind()));
        Set<String> labels = kinds.stream().map(BodyKind::label).collect(Collectors.toSet());
        return new Presence(item(part), Span.since(LocalDate.MIN), labels, RECORDABLE);
    }

    @Override
    public Optional<List<Value>> values(String each, String attribute) {
        if (each.equals("本届支部委员会") && attribute.equals("任期年数")) {
            return book.term(body, on).map(term -> List.of(new Value(
                    new RecordKey(RecordKey.Sort.BODY, body.id()).item(term.label()), years(term))));
        }
        return each.equals(body.kind().label()) && attribute.equals("组织类型")
                ? Optional.of(List.of(PartyForm.of(body)
                        .map(form -> new Value(item(body), form.label()))
                        .orElseGet(() -> Value.unrecorded(item(body)))))
                : Optional.empty();
    }

    /// `5`; `5年3个月` of a term that was put off.
    private static String years(Term term) {
        Period length = Period.between(term.startsOn(), term.endsOn().plusDays(1));
        return length.getMonths() == 0 && length.getDays() == 0
                ? String.valueOf(length.getYears())
                : length.getYears() + "年" + (length.getMonths() == 0 ? "" : length.getMonths() + "个月")
                        + (length.getDays() == 0 ? "" : length.getDays() + "天");
    }

    @Override
    public Optional<Boolean> state(String state) {
        boolean community = body.kind() == BodyKind.COMMUNITY_PARTY_ORGANIZATION;
        return switch (state) {
            case "党委建制" -> PartyForm.of(body).map(form -> form == PartyForm.COMMITTEE);
            case "党支部建制" -> PartyForm.of(body).map(form -> form == PartyForm.BRANCH);
            case "村、社区党支部委员会" -> PartyForm.of(body).filter(_ -> community).map(form -> form == PartyForm.BRANCH);
            case "其他基层单位党支部委员会" -> PartyForm.of(body).filter(_ -> community).map(_ -> false);
            default -> Optional.empty();
        };
    }
}
