package org.jiedao.meeting.facts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;

/// Which issued papers are about a meeting.
final class IssuedAfter {
    private static final Set<Paper> ABOUT_MEETINGS =
            Set.of(Paper.MEETING_NOTICE, Paper.MEETING_MINUTES, Paper.MINUTES_DISTRIBUTION);

    private IssuedAfter() {}

    static Map<Long, List<DispatchEntry>> byMeeting(List<DispatchEntry> papers) {
        return papers.stream()
                .filter(entry -> ABOUT_MEETINGS.contains(entry.matter().paper())
                        && entry.matter().subjectId() != null)
                .collect(Collectors.groupingBy(
                        entry -> Objects.requireNonNull(entry.matter().subjectId())));
    }
}
