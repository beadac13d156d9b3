package org.jiedao.meeting.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.organization.Body;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;

/// The meetings of all bodies as they were read. Of a body of which no meeting was ever recorded nobody keeps the meetings
/// here: it knows nothing, which is not that there were none. One that has recorded a meeting, of whatever kind, keeps its
/// meetings from that day on: of a kind that is not among them there was none since, and of the days before nobody knows.
public final class MeetingBook implements FactBook {
    private static final FactSource NOTHING = new FactSource() {};

    private final Map<Long, List<Recorded>> byBody = new HashMap<>();
    private final Map<Long, Body> bodies;
    private final Map<Long, CommitteeHistory> committees;

    /// `files` in the order of their days; `papers` are those of the dispatch register.
    public MeetingBook(
            List<Body> bodies,
            Stream<MeetingFile> files,
            List<CommitteeHistory> committees,
            List<DispatchEntry> papers) {
        this.bodies = bodies.stream().collect(Collectors.toMap(Body::id, body -> body));
        this.committees = committees.stream()
                .collect(Collectors.toMap(committee -> committee.body().id(), committee -> committee));
        Map<Long, List<DispatchEntry>> byMeeting = IssuedAfter.byMeeting(papers);
        OneOfEach shared = new OneOfEach();
        files.map(file -> Recorded.of(
                        file, byMeeting.getOrDefault(file.meeting().id(), List.of()), shared))
                .collect(Collectors.groupingBy(Recorded::bodyId))
                .forEach(byBody::put);
    }

    @Override
    public FactSource about(long body, LocalDate on) {
        List<Recorded> past = byBody.getOrDefault(body, List.of()).stream()
                .filter(meeting -> !meeting.on().isAfter(on))
                .toList();
        return past.isEmpty()
                ? NOTHING
                : new MeetingFacts(bodies.get(body), past, Optional.ofNullable(committees.get(body)), on);
    }
}
