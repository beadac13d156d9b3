package org.jiedao.meeting.facts;

import java.util.HashMap;
import java.util.Map;
import org.jiedao.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/// The same object for what is equal: fifty thousand meetings call the same people to the same places, and are told apart
/// by little else than their days.
final class OneOfEach {
    private final Map<Recorded.Called, Recorded.Called> called = new HashMap<>();
    private final Map<Recorded.Topic, Recorded.Topic> topics = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<Meeting.Notice, Meeting.Notice> notices = new HashMap<>();
    private final Map<Meeting.Proceedings, Meeting.Proceedings> proceedings = new HashMap<>();

    Recorded.Called of(Recorded.Called one) {
        return known(called, one);
    }

    Recorded.Topic of(Recorded.Topic one) {
        return known(topics, one);
    }

    String of(String word) {
        return known(words, word);
    }

    Meeting.Notice of(Meeting.Notice one) {
        return known(notices, one);
    }

    /// Without the words said: of thousands the record would fill the memory.
    Meeting.Proceedings chairOf(Meeting.Proceedings said) {
        return known(proceedings, new Meeting.Proceedings(said.chair(), null, null, null));
    }

    private static <T> T known(Map<T, T> all, T one) {
        @Nullable T before = all.putIfAbsent(one, one);
        return before == null ? one : before;
    }
}
