package org.jiedao.meeting.view;

import java.util.Arrays;
import java.util.List;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.Meetings;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;
import org.jiedao.people.NameIndex;
import org.jiedao.people.NameMatch;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchSource;

/// Finds meetings by words of their titles, kinds and bodies: `禾苗 季商讨`.
public final class MeetingSearch implements SearchSource {
    private static final int MOST = 5;

    private final Meetings meetings;
    private final Organizations organizations;
    private final List<MeetingKind> kinds = List.of(MeetingKind.values());
    private final NameIndex<MeetingKind> kindNames = new NameIndex<>(kind -> List.of(kind.label()));
    private final NameIndex<Body> names = new NameIndex<>(body -> List.of(body.name()));

    public MeetingSearch(Meetings meetings, Organizations organizations) {
        this.meetings = meetings;
        this.organizations = organizations;
    }

    @Override
    public List<Hit> find(String query) {
        if (query.isBlank()) {
            return List.of();
        }
        List<Body> bodies = organizations.bodies();
        List<Meetings.Sought> words = Arrays.stream(query.strip().split("\\s+"))
                .map(word -> sought(word, bodies))
                .toList();
        return meetings.found(words, MOST).stream()
                .map(meeting -> new Hit(
                        "会议",
                        meeting.title(),
                        ChineseDate.format(meeting.on()) + "　" + organizations.body(meeting.bodyId()).orElseThrow().name(),
                        Place.of(PageName.MEETING, meeting.id())))
                .toList();
    }

    private Meetings.Sought sought(String word, List<Body> bodies) {
        NameMatch match = new NameMatch(word);
        return new Meetings.Sought(
                word,
                kindNames.find(kinds, match).toList(),
                names.find(bodies, match).map(Body::id).toList());
    }
}
