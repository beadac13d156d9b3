package org.jiedao.archive.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jiedao.archive.Backups.Backup;

/// Which backups may go: kept are the newest of each of the last 14 days, of each of the last 8 weeks and of each of the last 12
/// months that have one.
final class Retention {
    private static final int DAYS = 14;
    private static final int WEEKS = 8;
    private static final int MONTHS = 12;

    private Retention() {}

    /// `newestFirst` as listed.
    static List<Backup> outlived(List<Backup> newestFirst, LocalDate today) {
        Set<Backup> kept = new HashSet<>();
        kept.addAll(newestOfEach(newestFirst, DAYS, backup -> backup.at().toLocalDate()));
        kept.addAll(newestOfEach(newestFirst, WEEKS, Retention::week));
        kept.addAll(newestOfEach(newestFirst, MONTHS, backup -> YearMonth.from(backup.at())));
        // today's are all kept: the state before an import or a restore must not vanish within the hour
        newestFirst.stream()
                .filter(backup -> backup.at().toLocalDate().equals(today))
                .forEach(kept::add);
        return newestFirst.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    private static int week(Backup backup) {
        return backup.at().get(IsoFields.WEEK_BASED_YEAR) * 100 + backup.at().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static <K> List<Backup> newestOfEach(List<Backup> newestFirst, int most, Function<Backup, K> period) {
        Set<K> seen = new HashSet<>();
        return newestFirst.stream()
                .filter(backup -> seen.add(period.apply(backup)))
                .limit(most)
                .toList();
    }
}
