package org.jiedao.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The recorded meetings. Each write is one transaction and one undoable step, or joins the step under way.
public interface Meetings {
    /// Those of the days from `first` to `last`, both included, in order of their days and times.
    List<Meeting> between(LocalDate first, LocalDate last);

    /// Those of the days from `first` to `last` with their counts, in order of their days and times.
    List<ListedMeeting> listed(LocalDate first, LocalDate last);

    /// Those whose title, kind or body says each of the words, the newest first.
    List<Meeting> found(List<Sought> words, int most);

    /// A word, and the kinds and bodies whose names say it.
    record Sought(String word, List<MeetingKind> kinds, List<Long> bodies) {}

    /// Those of a body, the newest first.
    List<Meeting> of(long bodyId);

    Optional<MeetingFile> file(long id);

    /// Those of the days from `first` to `last` with everything recorded of them, by a handful of queries however many
    /// there are.
    List<MeetingFile> files(LocalDate first, LocalDate last);

    /// All of them in order of their days, read a season at a time as somebody asks for the next: fifty thousand with those
    /// who were called are not in the memory together.
    Stream<MeetingFile> inTurn();

    /// Those to which a person was called or sat in, the newest first.
    List<MeetingFile> filesOf(long personId);

    /// Stores a file (id 0 = a new one) with its agenda, attendees and resolutions in place of those recorded; answers it
    /// with its ids. `what` names the step.
    MeetingFile keep(String what, MeetingFile file);

    /// With everything recorded of it. A meeting of which a paper was issued, or whose resolutions are under way, is called
    /// off instead: see `RemoveMeeting`.
    void remove(long id);

    /// The newest first.
    List<Need> needs(long bodyId);

    /// Those of a body that stand on no agenda of a meeting to come or held, the newest first.
    List<Need> openNeeds(long bodyId);

    /// Those of every body, the newest first.
    List<ListedNeed> listedNeeds();

    /// Stores a need (id 0 = a new one).
    Need keep(Need need);

    void removeNeed(long id);

    /// Those with which people of that body were excused, the latest first, each once.
    List<String> reasons(long bodyId, int most);
}
