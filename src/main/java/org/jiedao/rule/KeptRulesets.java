package org.jiedao.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jiedao.file.GivenFile;
import org.jspecify.annotations.Nullable;

/// The rulesets of a folder under a practice as they were last read. They are read again only when a file of the folder
/// says something else or the practice is another: to parse them takes longer than to examine a street.
final class KeptRulesets {
    private final Path folder;
    private volatile @Nullable Reading last;

    KeptRulesets(Path folder) {
        this.folder = folder;
    }

    /// What was read, and from what.
    private record Reading(Map<String, String> files, Practice practice, Rulesets.Loaded loaded) {}

    /// As they are at this moment.
    Rulesets.Loaded under(Practice practice) throws IOException {
        Map<String, String> files = files();
        @Nullable Reading known = last;
        if (known != null && known.practice().equals(practice) && known.files().equals(files)) {
            return known.loaded();
        }
        Rulesets.Loaded loaded = Rulesets.with(folder, practice);
        last = new Reading(files, practice, loaded);
        return loaded;
    }

    /// What every file says, byte by byte: a copied file may carry the size and the time of the one before.
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new HashMap<>();
        for (Path file : Rulesets.files(folder)) {
            files.put(String.valueOf(file.getFileName()), content(file));
        }
        return files;
    }

    /// A file that cannot be read is told of by whoever parses it.
    private static String content(Path file) {
        try {
            return switch (GivenFile.read(file, RulesetFile.MOST_BYTES)) {
                case GivenFile.Reading.Read(byte[] bytes) -> new String(bytes, StandardCharsets.ISO_8859_1);
                case GivenFile.Reading.Refused(String why) -> why;
            };
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
