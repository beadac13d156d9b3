package org.jiedao.appointment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.committee.Committees;
import org.jiedao.committee.EndReason;
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

    /// Whom the batch replaces; where that is not recorded, the part-time members who left the committee in its term, in
    /// the order of the seats.
    List<Member> left() {
        Set<Long> replaced = batch.procedure().fills()
                ? batch.candidates().stream()
                        .flatMap(candidate -> Stream.ofNullable(candidate.tie().membershipId()))
                        .collect(Collectors.toSet())
                : Set.of();
        return replaced.isEmpty()
                ? leftInTheTerm()
                : committees.members(batch.opening().committeeId()).stream()
                        .filter(member -> replaced.contains(member.membership().id())
                                && member.membership().ending() != null)
                        .toList();
    }

    private List<Member> leftInTheTerm() {
        if (batch.procedure().fills()) {
            return List.of();
        }
        return committees.members(batch.opening().committeeId()).stream()
                .filter(member -> member.membership().termId() == batch.opening().term().id())
                .filter(member -> member.seat().kind() == SeatKind.PART_TIME)
                .filter(member -> {
                    var ending = member.membership().ending();
                    return ending != null && ending.reason() != EndReason.RENEWED;
                })
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
                batch.procedure() == Procedure.RENEWAL
                        || batch.procedure() == Procedure.PRODUCTION
                                && batch.candidates().stream().anyMatch(candidate -> before(candidate).isPresent());
            case SUPPLEMENT ->
                batch.procedure().fills() || batch.procedure() == Procedure.PRODUCTION && !left().isEmpty();
        };
    }
}
