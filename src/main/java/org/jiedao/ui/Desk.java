package org.jiedao.ui;

import java.time.LocalDate;

/// What every page works with.
public record Desk(
        Navigator navigator,
        BackgroundTasks tasks,
        Notices notices,
        Surroundings surroundings,
        SettingsViewModel settings) {
    public LocalDate today() {
        return LocalDate.now(surroundings.clock());
    }
}
