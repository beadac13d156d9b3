package org.jiedao.archive.view;

import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Notices;

/// Page 数据与设置, its parts side by side.
public record DataViewModel(ProfileViewModel profile, BackupsViewModel backups, ChangesViewModel changes) {
    public static DataViewModel over(DataUseCases cases, BackgroundTasks tasks, Notices notices) {
        return new DataViewModel(
                new ProfileViewModel(cases.organizations(), cases.changes(), notices),
                new BackupsViewModel(cases.backups(), tasks, notices),
                new ChangesViewModel(cases.changes(), cases.check(), tasks, notices));
    }

    public void load() {
        profile.load();
        backups.load();
        changes.load();
    }
}
