package org.jiedao.meeting;

/// What became of an order to keep something of a meeting.
public sealed interface Keeping {
    /// As it now is to be stored, or is; `said` for the user.
    record Kept(MeetingFile file, String said) implements Keeping {}

    /// Nothing was stored; the sentence says what, where and what to do.
    record Refused(String sentence) implements Keeping {}
}
