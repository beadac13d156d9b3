package org.jiedao.meeting;

/// One line of a list of meetings: without what was said, only how many topics there were and who came.
public record ListedMeeting(Meeting meeting, int topics, Turnout turnout) {}
