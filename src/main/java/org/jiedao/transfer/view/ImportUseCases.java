package org.jiedao.transfer.view;

import org.jiedao.archive.Backups;
import org.jiedao.transfer.ImportRoster;

/// What page 导入花名册 does: a backup stands before every import.
public record ImportUseCases(ImportRoster roster, Backups backups) {}
