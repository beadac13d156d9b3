package org.jiedao.committee.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.Member;
import org.jiedao.committee.Role;
import org.jiedao.committee.Term;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;

/// What the roll of a joint committee says on a day. 街道党工委 and 社区党组织 have no rolls of their own: their members are
/// not guessed from the full-time seats.
final class RollFacts implements FactSource {
    private final Body committee;
    private final Roll roll;
    private final CommitteeFactBook book;
    private final Optional<Body> partyOrganization;
    private final Crossing crossing;
    private final Standings standings;
    private final Posts posts;
    private final Departed departed;
    private final Endings endings;

    RollFacts(Body committee, Roll roll, CommitteeFactBook book) {
        this.committee = committee;
        this.roll = roll;
        this.book = book;
        this.partyOrganization = book.forest().parent(committee)
                .filter(parent -> parent.kind() == (committee.kind() == BodyKind.STREET_JOINT_COMMITTEE
                        ? BodyKind.STREET_WORK_COMMITTEE
                        : BodyKind.COMMUNITY_PARTY_ORGANIZATION));
        this.crossing = new Crossing(committee, roll, book);
        Area area = Area.of(book.forest()
                .parent(committee)
                .map(parent -> List.of(committee, parent))
                .orElseGet(() -> List.of(committee)));
        this.standings = new Standings(area, book::titles);
        this.posts = new Posts(committee, roll, standings);
        this.departed = new Departed(roll);
        this.endings = new Endings(roll, book::endingSteps);
    }

    @Override
    public Optional<Boolean> state(String state) {
        return state.equals("设副书记") && roll.isWhole()
                ? Optional.of(roll.hasSeat(seat -> seat.role() == Role.DEPUTY_SECRETARY))
                : Optional.empty();
    }

    @Override
    public Optional<List<Item>> list(String list) {
        return switch (list) {
            case "街道“大工委”成员" -> crossing.members(BodyKind.STREET_JOINT_COMMITTEE);
            case "社区“大党委”成员" -> crossing.members(BodyKind.COMMUNITY_JOINT_COMMITTEE);
            case "届满不再担任的委员" -> departed.byExpiry().map(members -> items(members, Roll::membership));
            default -> members(list).map(members -> items(members, Roll::person));
        };
    }

    private Optional<List<Member>> members(String list) {
        return switch (list) {
            case "委员会成员" -> roll.isWhole() ? Optional.of(roll.people()) : Optional.empty();
            case "兼职委员" -> roll.hasPartTime() ? Optional.of(roll.partTime()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static <T> List<T> items(List<Member> members, Function<Member, T> item) {
        return members.stream().map(item).toList();
    }

    @Override
    public Optional<List<Holder>> holders(String post) {
        return posts.held(post);
    }

    @Override
    public Optional<List<Ending>> endings(String term) {
        return term.equals("兼职委员任期")
                ? members("兼职委员").map(_ -> lastOfEach().stream()
                        .map(member -> new Ending(
                                Roll.membership(member), member.membership().endsOn()))
                        .toList())
                : Optional.empty();
    }

    private List<Member> lastOfEach() {
        return List.copyOf(roll.members().stream()
                .filter(Roll::isPartTime)
                .collect(Collectors.groupingBy(
                        member -> member.person().id(),
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.maxBy(Comparator.comparing(
                                        member -> member.membership().startsOn())),
                                Optional::orElseThrow)))
                .values());
    }

    /// The committee's term is its party organisation's (LF-6.4.2, LF-7.4.2), which may be recorded on its own.
    @Override
    public Optional<LocalDate> end(String parentTerm) {
        String own = committee.kind() == BodyKind.STREET_JOINT_COMMITTEE ? "街道党工委本届" : "社区党组织本届";
        return parentTerm.equals(own)
                ? partyOrganization
                        .flatMap(party -> book.term(party, roll.day()))
                        .or(() -> roll.history().termOn(roll.day()))
                        .map(Term::endsOn)
                : Optional.empty();
    }

    @Override
    public Optional<List<Share>> shares(Split split, Span within) {
        boolean asked = split.each() == null
                && split.part().equals(Standings.HEAD + "兼任的副书记和委员")
                && split.whole().equals("委员会成员");
        return asked ? members("委员会成员").map(members -> List.of(share(members))) : Optional.empty();
    }

    private Share share(List<Member> members) {
        List<Member> besidesSecretary = members.stream()
                .filter(member -> member.seat().role() != Role.SECRETARY)
                .toList();
        return new Share(
                new RecordKey(RecordKey.Sort.BODY, committee.id()).item(committee.name()),
                besidesSecretary.stream().filter(standings::isHead).count(),
                members.size(),
                0,
                besidesSecretary.stream().filter(standings::mayBeHead).count());
    }

    @Override
    public Optional<List<Holding>> holdings(String each, String thing) {
        if (each.equals("届满不再担任的委员") && thing.equals("退出记录")) {
            return departed.records();
        }
        return thing.equals("聘任记录") && each.equals("兼职委员")
                ? members(each).map(members -> items(members, RollFacts::appointment))
                : Optional.empty();
    }

    /// Who came by the roster may have been appointed all the same.
    private static Holding appointment(Member member) {
        Span obliged = Span.since(member.membership().startsOn());
        return member.membership().batchId() == null
                ? Holding.unrecorded(Roll.membership(member), obliged)
                : new Holding(Roll.membership(member), obliged, List.of(member.membership().startsOn()));
    }

    @Override
    public Optional<List<Value>> values(String each, String attribute) {
        Map<String, Function<Member, Standings.Known>> attributes = Map.of(
                "成员来源", standings::source, "身份类别", standings::category, "单位类别", Standings::unitCategory);
        return Optional.ofNullable(attributes.get(attribute))
                .flatMap(known -> members(each).map(members -> items(members, member -> value(member, known))));
    }

    private static Value value(Member member, Function<Member, Standings.Known> attribute) {
        Standings.Known known = attribute.apply(member);
        return new Value(Roll.person(member), known.names(), known.whole());
    }

    @Override
    public Optional<List<Course>> courses(String procedure) {
        if (procedure.equals("委员调整")) {
            return endings.adjustments();
        }
        return Arrays.stream(EndReason.values())
                .filter(reason -> !reason.atExpiry() && procedure.equals(reason.procedure()))
                .findFirst()
                .flatMap(endings::courses);
    }
}
