package org.jiedao.ui;

import java.time.LocalDate;
import org.jiedao.file.Departures;

/// What every page works with.
public record Desk(
        Navigator navigator,
        BackgroundTasks tasks,
        Notices notices,
        Surroundings surroundings,
        SettingsViewModel settings,
        Departures departures) {
    public LocalDate today() {
        return LocalDate.now(surroundings.clock());
    }
}
