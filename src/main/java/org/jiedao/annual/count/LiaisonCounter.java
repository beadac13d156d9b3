package org.jiedao.annual.count;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.liaison.ContactNames;
import org.jiedao.liaison.Liaison;
import org.jiedao.liaison.Liaisons;
import org.jiedao.meeting.ListedNeed;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.Meetings;
import org.jiedao.organization.Organizations;
import org.jiedao.rule.check.FactSource.Item;
import org.jspecify.annotations.Nullable;

/// Whom members keep in touch with in the end, which needs were raised in the year, and which of them came before a meeting.
record LiaisonCounter(Registers registers, Supplier<List<CommitteeHistory>> committees) implements YearCounter {
    /// Where the ties and needs stand.
    record Registers(Liaisons liaisons, Meetings meetings, Organizations organizations) {}

    @Override
    public String group() {
        return "联系和需求";
    }

    @Override
    public Optional<List<YearLine>> lines(YearScope scope) {
        List<Item> ties = ties(scope);
        List<ListedNeed> needs = registers.meetings().listedNeeds().stream()
                .filter(one -> scope.has(one.need().bodyId()) && scope.span().contains(one.need().raisedOn()))
                .toList();
        return ties.isEmpty() && needs.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(
                        known(YearLine.of("期末分片联系", "处", ties), anyTie(scope)),
                        known(needs("征集需求", needs, _ -> true), anyNeed(scope)),
                        known(needs("其中：已经上会", needs, one -> heldBy(one.takenUp(), scope)), anyNeed(scope))));
    }

    /// Before the first of its kind is on record nobody knows of any.
    private static YearLine known(YearLine line, boolean recorded) {
        return recorded ? line : new YearLine(line.name(), "", Counted.UNRECORDED);
    }

    private boolean anyTie(YearScope scope) {
        Map<Long, CommitteeHistory> own = own(scope);
        return registers.liaisons().all().stream()
                .anyMatch(tie -> own.containsKey(tie.committeeId()) && !tie.since().isAfter(scope.end()));
    }

    private boolean anyNeed(YearScope scope) {
        return registers.meetings().listedNeeds().stream()
                .map(ListedNeed::need)
                .anyMatch(need -> scope.has(need.bodyId()) && !need.raisedOn().isAfter(scope.end()));
    }

    private static boolean heldBy(@Nullable Meeting meeting, YearScope scope) {
        return meeting != null && meeting.held() && !meeting.on().isAfter(scope.end());
    }

    private List<Item> ties(YearScope scope) {
        Map<Long, CommitteeHistory> own = own(scope);
        ContactNames names = ContactNames.of(registers.organizations());
        return registers.liaisons().all().stream()
                .filter(tie -> tie.holdsOn(scope.end()))
                .flatMap(tie -> Stream.ofNullable(own.get(tie.committeeId())).map(committee -> item(tie, committee, names)))
                .toList();
    }

    private Map<Long, CommitteeHistory> own(YearScope scope) {
        return committees.get().stream()
                .filter(one -> scope.has(one.body().id()))
                .collect(Collectors.toMap(CommitteeHistory::id, one -> one));
    }

    private static Item item(Liaison tie, CommitteeHistory committee, ContactNames names) {
        String who = committee.members().stream()
                .filter(member -> member.person().id() == tie.personId())
                .findFirst()
                .map(member -> member.person().name().value())
                .orElse("");
        return new Item("LIAISON " + tie.id(), who + "　" + names.name(tie.contact()));
    }

    private static YearLine needs(String name, List<ListedNeed> needs, Predicate<ListedNeed> which) {
        return YearLine.of(
                name,
                "条",
                needs.stream()
                        .filter(which)
                        .map(one -> new Item("NEED " + one.need().id(), one.need().matter()))
                        .toList());
    }
}
