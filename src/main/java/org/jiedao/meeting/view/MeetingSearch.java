package org.jiedao.meeting.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.Meetings;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;
import org.jiedao.people.NameMatch;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchSource;

/// Finds meetings by words of their titles, kinds and bodies: `禾苗 季商讨`.
public record MeetingSearch(Meetings meetings, Organizations organizations) implements SearchSource {
    private static final int MOST = 5;

    @Override
    public List<Hit> find(String query) {
        if (query.isBlank()) {
            return List.of();
        }
        List<Body> bodies = organizations.bodies();
        Map<Long, Body> byId = bodies.stream().collect(Collectors.toMap(Body::id, Function.identity()));
        List<Meetings.Sought> words = Arrays.stream(query.strip().split("\\s+"))
                .map(word -> sought(word, bodies))
                .toList();
        return meetings.found(words, MOST).stream()
                .map(meeting -> new Hit(
                        "会议",
                        meeting.title(),
                        ChineseDate.format(meeting.on()) + "　" + byId.get(meeting.bodyId()).name(),
                        Place.of(PageName.MEETING, meeting.id())))
                .toList();
    }

    private static Meetings.Sought sought(String word, List<Body> bodies) {
        NameMatch match = new NameMatch(word);
        return new Meetings.Sought(
                word,
                Arrays.stream(MeetingKind.values()).filter(kind -> match.matches(kind.label())).toList(),
                bodies.stream().filter(body -> match.matches(body.name())).map(Body::id).toList());
    }
}
