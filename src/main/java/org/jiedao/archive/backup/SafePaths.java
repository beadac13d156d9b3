package org.jiedao.archive.backup;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiedao.archive.backup.Inventory.FileHeld;

/// Places under the data folder where a backup may put files: nowhere else, and under names that Windows takes.
final class SafePaths {
    /// What belongs to the register; the rest of the folder is data file, backups, logs, settings, fonts and drafts.
    static final List<String> FOLDERS =
            List.of("evidence", "papers", "packets", "submissions", "overprint", "rulesets");

    static final List<String> FILES = List.of("holidays.txt");

    private static final int LONGEST = 1000;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\:*?\"<>|\\p{Cntrl}]");
    /// https://learn.microsoft.com/windows/win32/fileio/naming-a-file, with the superscript digits that count as digits too.
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?");

    private SafePaths() {}

    static boolean isSafe(String path) {
        String[] parts = path.split("/", -1);
        boolean known = FILES.contains(path) || parts.length > 1 && FOLDERS.contains(parts[0]);
        return known && path.length() <= LONGEST && List.of(parts).stream().allMatch(SafePaths::isName);
    }

    private static boolean isName(String part) {
        return !part.isEmpty()
                && !part.startsWith(".")
                && !part.endsWith(".")
                && !part.endsWith(" ")
                && !FORBIDDEN.matcher(part).find()
                && !RESERVED.matcher(part.toLowerCase(Locale.ROOT)).matches();
    }

    /// Two that Windows takes for one are refused too.
    static void require(List<FileHeld> files) throws Unusable {
        Set<String> seen = new HashSet<>();
        for (FileHeld file : files) {
            if (!isSafe(file.path()) || !seen.add(file.path().toLowerCase(Locale.ROOT))) {
                throw new Unusable("其中的文件“" + file.path() + "”不在可以恢复的位置。");
            }
        }
    }
}
