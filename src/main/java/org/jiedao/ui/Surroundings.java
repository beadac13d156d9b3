package org.jiedao.ui;

import java.time.Clock;

/// What lies outside the window: the user's files and the day.
public record Surroundings(FileDialogs dialogs, FileOpener opener, Clock clock) {}
