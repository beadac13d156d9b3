package org.jiedao.archive.view;

import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.DataCheck;
import org.jiedao.calendar.HolidayFile;
import org.jiedao.organization.Organizations;

/// What page 数据与设置 reads and writes.
public record DataUseCases(
        Organizations organizations, BackupUseCases backups, ChangeLog changes, DataCheck check, HolidayFile holidays,
        PasswordUseCases password) {}
