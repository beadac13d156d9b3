package org.jiedao.meeting.view;

import javafx.scene.Node;

/// One tab of an open meeting.
public record MeetingTab(String label, Node node) {}
