package org.jiedao.archive.view;

import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Notices;

/// Page 数据与设置, its parts side by side.
public record DataViewModel(
        ProfileViewModel profile,
        BackupsViewModel backups,
        CheckViewModel check,
        HolidaysViewModel holidays,
        PasswordViewModel password) {
    public static DataViewModel over(DataUseCases cases, BackgroundTasks tasks, Notices notices) {
        return new DataViewModel(
                new ProfileViewModel(cases.organizations(), cases.changes(), notices),
                new BackupsViewModel(cases.backups(), tasks, notices),
                new CheckViewModel(cases.check(), tasks, notices),
                new HolidaysViewModel(cases.holidays(), notices),
                new PasswordViewModel(cases.password(), tasks, notices));
    }

    /// Whatever was changed, on whichever tab.
    public void save() {
        if (profile.dirty().get()) {
            profile.save();
        }
        if (holidays.dirty().get()) {
            holidays.save();
        }
    }

    public void load() {
        profile.load();
        backups.load();
        holidays.load();
        password.load();
    }
}
