package org.jiedao.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.committee.Committee;
import org.jiedao.committee.CommitteeStandard;
import org.jiedao.committee.Committees;
import org.jiedao.rule.Clause;

/// What the ruleset that a body works by on the day of a meeting asks of it; nothing of a body without a committee.
public final class MeetingStandard {
    private final Committees committees;
    private final CommitteeStandard standard;

    public MeetingStandard(Committees committees, CommitteeStandard standard) {
        this.committees = committees;
        this.standard = standard;
    }

    /// The fewest of those called who can put a topic on the agenda together.
    public record Proposing(int least, int called, Clause clause) {
        /// How many of the proposers were called.
        public long counted(MeetingFile file, List<Long> proposers) {
            return file.attendees().stream()
                    .filter(Attendee::expected)
                    .filter(one -> one.personId() != null && proposers.contains(Objects.requireNonNull(one.personId())))
                    .count();
        }
    }

    /// `notice` is the clause that says what a notice tells.
    public record Asked(Optional<Proposing> proposing, Optional<Clause> notice) {
        public static final Asked NOTHING = new Asked(Optional.empty(), Optional.empty());
    }

    public Asked of(MeetingFile file) {
        int called = file.turnout().expected();
        return committee(file.meeting().bodyId(), file.meeting().on())
                .map(committee -> new Asked(
                        standard.proposal(committee)
                                .map(share -> new Proposing(
                                        Math.toIntExact(share.least().leastOf(called)), called, share.clause())),
                        standard.notice(committee)))
                .orElse(Asked.NOTHING);
    }

    /// How a body's meetings of a kind follow each other by the ruleset of that day, or as they usually do.
    public MeetingSeries series(long bodyId, MeetingKind kind, LocalDate day) {
        return committee(bodyId, day).stream()
                .flatMap(committee -> standard.cadences(committee))
                .filter(cadence -> MeetingKind.called(cadence.event()).equals(Optional.of(kind)))
                .flatMap(cadence -> MeetingSeries.of(cadence.period(), cadence.times().least()).stream())
                .findFirst()
                .orElse(kind.series());
    }

    private Optional<Committee> committee(long bodyId, LocalDate day) {
        return committees.committees(day).stream()
                .filter(one -> one.body().id() == bodyId)
                .findFirst();
    }
}
