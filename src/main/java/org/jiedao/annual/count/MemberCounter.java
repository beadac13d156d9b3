package org.jiedao.annual.count;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Seat;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;

/// Who joined, who was appointed, who left, who sits in the end, and which seats are vacant then.
record MemberCounter(Supplier<List<CommitteeHistory>> committees) implements YearCounter {
    private static final String PEOPLE = "人次";

    @Override
    public String group() {
        return "委员变动";
    }

    @Override
    public Optional<List<YearLine>> lines(YearScope scope) {
        List<CommitteeHistory> there = committees.get().stream()
                .filter(one -> scope.has(one.body().id()) && one.isThere(scope.end()))
                .toList();
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(
                        members("任职", there, (_, member) -> scope.span().contains(member.membership().startsOn())),
                        members("其中：经聘任程序", there, (_, member) -> member.membership().batchId() != null
                                && scope.span().contains(member.membership().startsOn())),
                        members("离任", there, (_, member) -> left(member.membership(), scope)),
                        members("期末在任", there, (_, member) -> member.stateOn(scope.end()).sits()),
                        vacant(there, scope)));
    }

    private static boolean left(Membership membership, YearScope scope) {
        return membership.ending() != null && scope.span().contains(membership.ending().on());
    }

    private static YearLine members(
            String name, List<CommitteeHistory> there, BiPredicate<CommitteeHistory, Member> which) {
        return YearLine.of(
                name,
                PEOPLE,
                there.stream()
                        .flatMap(one -> one.members().stream()
                                .filter(member -> which.test(one, member))
                                .map(member -> item(one, member)))
                        .toList());
    }

    private static Item item(CommitteeHistory committee, Member member) {
        return new RecordKey(RecordKey.Sort.PERSON, member.person().id())
                .item(member.person().name().value() + "　" + committee.body().name()
                        + member.seat().role().label());
    }

    private static YearLine vacant(List<CommitteeHistory> there, YearScope scope) {
        return YearLine.of(
                "期末空缺席位", "个", there.stream().flatMap(one -> vacant(one, scope)).toList());
    }

    private static Stream<Item> vacant(CommitteeHistory committee, YearScope scope) {
        return committee.compositionOn(scope.end()).vacantSeats().stream().map(seat -> item(committee, seat));
    }

    private static Item item(CommitteeHistory committee, Seat seat) {
        return new RecordKey(RecordKey.Sort.BODY, committee.body().id())
                .item(committee.body().name() + seat.label());
    }
}
