package org.jiedao.appointment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.SeatKind;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;

/// What a batch's papers say of earlier times: who sat in a term before, who has left in this one, and the papers of
/// the batch that are out.
record BatchPast(Batch batch, Committees committees, List<DispatchEntry> standing) {
    private static final Set<Paper> REQUESTS =
            Set.of(Paper.APPROVAL_REQUEST, Paper.RENEWAL_REQUEST, Paper.SUPPLEMENT_REQUEST);

    /// The candidate's last membership on the same committee in a term before the batch's.
    Optional<Membership> before(Candidate candidate) {
        return committees.membershipsOf(candidate.person().id()).stream()
                .filter(member -> member.seat().committeeId() == batch.opening().committeeId())
                .map(Member::membership)
                .filter(membership -> membership.termId() != batch.opening().term().id())
                .filter(membership ->
                        membership.startsOn().isBefore(batch.opening().term().startsOn()))
                .max(Comparator.comparing(Membership::startsOn));
    }

    /// The part-time members who left the committee in the batch's term, in the order of the seats.
    List<Member> left() {
        return committees.members(batch.opening().committeeId()).stream()
                .filter(member -> member.membership().termId() == batch.opening().term().id())
                .filter(member -> member.seat().kind() == SeatKind.PART_TIME && member.membership().ending() != null)
                .filter(member -> !Long.valueOf(batch.id()).equals(member.membership().batchId()))
                .toList();
    }

    /// The request that is to be answered.
    Optional<DispatchEntry> request() {
        return standing.stream()
                .filter(entry -> REQUESTS.contains(entry.matter().paper()))
                .findFirst();
    }

    boolean calls(PaperPlace.Occasion occasion) {
        return switch (occasion) {
            case ANY -> true;
            case RENEWAL ->
                batch.candidates().stream().anyMatch(candidate -> before(candidate).isPresent());
            case SUPPLEMENT -> !left().isEmpty();
        };
    }
}
