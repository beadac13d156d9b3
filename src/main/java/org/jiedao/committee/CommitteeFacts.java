package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.organization.Unit;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;

/// Resolves every field that the wording of a committee's papers may ask for, from what is recorded and from nothing
/// else.
record CommitteeFacts(Composition composition, IssuingOrgan organ, History history, CommitteeRules rules) {
    /// The terms and memberships there ever were.
    record History(List<Term> terms, List<Member> members) {}

    Fields fields(DocumentNumber number, LocalDate on, List<DutiesDone.Time> done) {
        MemberRoll roll = roll();
        return roll.onto(organ.onto(new Fields()))
                .put("发文字号", number.toString())
                .put("成文日期", ChineseDate.format(on))
                .put("年度", on.getYear() + "年度")
                .put("标准", standard())
                .put("届次", roll.term().map(term -> "第" + term.ordinal() + "届"))
                .put("任期起", roll.term().map(Term::startsOn).map(ChineseDate::format))
                .put("任期止", roll.term().map(Term::endsOn).map(ChineseDate::format))
                .put("应到人数", String.valueOf(composition.members().size()))
                .list("成员", numbered(composition.members(), this::member))
                .list("单位", numbered(units(), CommitteeFacts::unit))
                .list("任期", numbered(byTerm(), this::tenure))
                .list("责任", year(on, done).rows(roll.organ()));
    }

    private Optional<String> standard() {
        return rules.standard().source(composition.committee());
    }

    MemberRoll roll() {
        Optional<Term> term = history.terms().stream()
                .filter(one -> one.covers(composition.day()))
                .findFirst();
        return new MemberRoll(composition, term, organ.name().orElse(Filled.MISSING), organ.names());
    }

    private static <T> List<Fields> numbered(List<T> items, Function<T, Fields> facts) {
        return IntStream.range(0, items.size())
                .mapToObj(index -> facts.apply(items.get(index)).put("序号", String.valueOf(index + 1)))
                .toList();
    }

    private Fields member(Member member) {
        return new Fields()
                .put("姓名", organ.names().printed(member.person().name()))
                .put("所在单位", Optional.ofNullable(member.unit()).map(Unit::name))
                .put("单位职务", member.person().titleOnPaper())
                .put("担任职务", member.seat().role().label())
                .put("专兼职", member.seat().kind().label());
    }

    /// The units of the part-time members, to which the minutes go (GN-28.4).
    private List<Unit> units() {
        return composition.of(SeatKind.PART_TIME).stream()
                .flatMap(member -> Optional.ofNullable(member.unit()).stream())
                .distinct()
                .toList();
    }

    private static Fields unit(Unit unit) {
        return new Fields()
                .put("单位党组织", Optional.ofNullable(unit.partyOrganization()).orElse(unit.name() + "党组织"));
    }

    /// The latest term first, each in the order of the seats.
    private List<Member> byTerm() {
        return history.terms().stream()
                .flatMap(term -> history.members().stream()
                        .filter(member -> member.membership().termId() == term.id()))
                .toList();
    }

    private Fields tenure(Member member) {
        Membership membership = member.membership();
        int ordinal = history.terms().stream()
                .filter(term -> term.id() == membership.termId())
                .mapToInt(Term::ordinal)
                .findFirst()
                .orElseThrow();
        Optional<String> ending = Optional.ofNullable(membership.ending())
                .map(end -> ChineseDate.compact(end.on()) + end.reason().label());
        return member(member)
                .put("所在届次", "第" + ordinal + "届")
                .put("起", ChineseDate.compact(membership.startsOn()))
                .put("止", ChineseDate.compact(membership.endsOn()))
                .put("状态", member.stateOn(composition.day()).label())
                .group("退出", ending.map(text -> new Fields().put("情况", text)));
    }

    private YearOfDuties year(LocalDate on, List<DutiesDone.Time> done) {
        return new YearOfDuties(
                on.getYear(),
                rules.standard().duties(composition.committee()),
                new DoneInYear(done),
                history.terms(),
                history.members());
    }
}
