package org.jiedao.appointment.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;

/// What there is about one committee: its batches and every membership of part-time members, of all terms.
record CommitteeAppointments(CommitteeHistory committee, List<BatchHistory> batches, List<Member> partTime) {
    CommitteeAppointments {
        batches = List.copyOf(batches);
        partTime = partTime.stream()
                .filter(member -> member.seat().kind() == SeatKind.PART_TIME)
                .toList();
    }

    /// The term that is examined on a day: the one that runs, or the last that did.
    Optional<Term> termOn(LocalDate day) {
        return committee.terms().stream()
                .filter(term -> !term.startsOn().isAfter(day))
                .max(Comparator.comparing(Term::startsOn));
    }

    Optional<Term> before(Term term) {
        return termOn(term.startsOn().minusDays(1));
    }

    List<BatchHistory> batches(Term term, LocalDate day) {
        return batches.stream()
                .filter(history -> history.batch().opening().term().id() == term.id())
                .filter(history -> history.isThereOn(day))
                .toList();
    }

    List<Member> members(Term term) {
        return partTime.stream()
                .filter(member -> member.membership().termId() == term.id())
                .toList();
    }

    List<Member> sitting(LocalDate day) {
        return partTime.stream().filter(member -> member.stateOn(day).sits()).toList();
    }

    /// Whom a batch has seated by a day.
    List<Member> seated(BatchHistory history, LocalDate day) {
        return partTime.stream()
                .filter(member -> Long.valueOf(history.batch().id()).equals(member.membership().batchId()))
                .filter(member -> !member.membership().startsOn().isAfter(day))
                .toList();
    }

    Optional<BatchHistory> batch(Member member) {
        return batches.stream()
                .filter(history -> Long.valueOf(history.batch().id()).equals(member.membership().batchId()))
                .findFirst();
    }

    static Item item(Member member, String more) {
        return new RecordKey(RecordKey.Sort.MEMBERSHIP, member.membership().id())
                .item(member.person().name().value() + more);
    }
}
