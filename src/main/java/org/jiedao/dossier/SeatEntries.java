package org.jiedao.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Term;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;

/// What is on record of somebody's seats: from when to when, the certificates, how it ended.
record SeatEntries(ReadDossier.Registers registers, LocalDate day) {
    List<Entry> of(long personId) {
        List<Member> members = registers.committees().membershipsOf(personId);
        Map<Long, Committee> committees = new HashMap<>();
        for (Member member : members) {
            committees.computeIfAbsent(member.seat().committeeId(), id -> registers
                    .committees()
                    .committee(id, day)
                    .orElseThrow());
        }
        return Stream.concat(
                        members.stream().flatMap(member -> of(member, committees.get(member.seat().committeeId()))),
                        certificates(members, personId))
                .toList();
    }

    private Stream<Entry> of(Member member, Committee committee) {
        Membership membership = member.membership();
        String seat = committee.name() + member.seat().label();
        Entry begun = new Entry(
                membership.startsOn(),
                Entry.Kind.SEAT,
                "任" + seat,
                member.stateOn(day).label(),
                term(member).map(ordinal -> "第" + ordinal + "届，").orElse("") + "任期至" + ChineseDate.format(membership.endsOn()),
                committee.body().id());
        return Stream.concat(
                Stream.of(begun),
                Optional.ofNullable(membership.ending())
                        .map(ending -> new Entry(
                                ending.on(),
                                Entry.Kind.ENDING,
                                "不再任" + seat,
                                ending.reason().label() + (ending.on().isAfter(day) ? "（日期未到）" : ""),
                                Optional.ofNullable(membership.note()).orElse(""),
                                committee.body().id()))
                        .stream());
    }

    private Optional<Integer> term(Member member) {
        return registers.committees().terms(member.seat().committeeId()).stream()
                .filter(term -> term.id() == member.membership().termId())
                .map(Term::ordinal)
                .findFirst();
    }

    /// Those of the batches by which the person got the seats; a void one is none.
    private Stream<Entry> certificates(List<Member> members, long personId) {
        Set<Long> batches = members.stream()
                .flatMap(member -> Optional.ofNullable(member.membership().batchId()).stream())
                .collect(Collectors.toSet());
        return batches.isEmpty()
                ? Stream.empty()
                : registers.papers().entries().stream()
                        .filter(entry -> entry.matter().paper() == Paper.CERTIFICATE && !entry.isVoid())
                        .filter(entry -> !entry.matter().issuedOn().isAfter(day))
                        .filter(entry -> entry.matter().batchId() != null && batches.contains(entry.matter().batchId()))
                        .flatMap(entry -> certificate(entry, personId));
    }

    private Stream<Entry> certificate(DispatchEntry entry, long personId) {
        return registers.papers().certificates(entry.id()).stream()
                .filter(one -> one.personId() == personId)
                .map(one -> new Entry(
                        entry.matter().issuedOn(),
                        Entry.Kind.CERTIFICATE,
                        "聘书" + entry.number().serial(one.serial()),
                        "",
                        entry.matter().title(),
                        entry.id()));
    }
}
