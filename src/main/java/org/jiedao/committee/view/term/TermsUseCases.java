package org.jiedao.committee.view.term;

import org.jiedao.archive.Backups;
import org.jiedao.archive.ChangeLog;
import org.jiedao.committee.BeginNextTerm;
import org.jiedao.committee.Committees;
import org.jiedao.committee.ExtendTerm;
import org.jiedao.committee.MoveUp;
import org.jiedao.committee.SettleExpired;

/// What page 任期 reads and writes; a backup comes first, for each changes many records at once.
public record TermsUseCases(
        Committees committees,
        BeginNextTerm begin,
        ExtendTerm extend,
        SettleExpired settle,
        MoveUp moveUp,
        Backups backups) {
    public static TermsUseCases over(Committees committees, ChangeLog changes, Backups backups) {
        return new TermsUseCases(
                committees,
                new BeginNextTerm(committees, changes),
                new ExtendTerm(committees, changes),
                new SettleExpired(committees, changes),
                new MoveUp(committees, changes),
                backups);
    }
}
