package org.jiedao.duty.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.duty.DutyReport;
import org.jiedao.meeting.Meeting;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;

/// Reports on duties as they were read. Of a body for which nobody was ever listed nobody keeps them here: it knows nothing.
/// From the first year listed on, what was not handed in was not.
public final class DutyBook implements FactBook {
    private static final FactSource NOTHING = new FactSource() {};

    private final Map<Long, CommitteeHistory> committees;
    private final Map<Long, List<DutyReport>> reports;
    private final Function<Long, Optional<Meeting>> meetings;

    /// `meetings` by their ids, of those at which a report was given.
    public DutyBook(
            List<CommitteeHistory> committees, List<DutyReport> reports, Function<Long, Optional<Meeting>> meetings) {
        this.committees = committees.stream()
                .collect(Collectors.toMap(committee -> committee.body().id(), Function.identity()));
        this.reports = reports.stream().collect(Collectors.groupingBy(DutyReport::bodyId));
        this.meetings = meetings;
    }

    @Override
    public FactSource about(long body, LocalDate on) {
        List<DutyReport> own = reports.getOrDefault(body, List.of()).stream()
                .filter(report -> report.year() <= on.getYear())
                .toList();
        CommitteeHistory committee = committees.get(body);
        return own.isEmpty() || committee == null ? NOTHING : new DutyFacts(committee, own, meetings, on);
    }
}
