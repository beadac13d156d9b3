package org.jiedao.archive.backup;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import org.jiedao.file.WholeFile;

/// How often backups are made, where else they go, and when they were last rehearsed. It lies beside them; a damaged one is
/// none, for a plan must never keep anybody from a backup.
public final class BackupPlan {
    private static final String FILE = "plan.properties";
    private static final List<Integer> HOURS = List.of(1, 2, 4, 8);
    private static final int USUAL = 2;

    private final Path file;
    private final Properties kept;

    private BackupPlan(Path file, Properties kept) {
        this.file = file;
        this.kept = kept;
    }

    public static BackupPlan in(Path backups) {
        Path file = backups.resolve(FILE);
        Properties kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException none) {
            kept.clear();
        }
        return new BackupPlan(file, kept);
    }

    /// When which backup was loaded and compared.
    public record Rehearsed(LocalDateTime at, String backup) {}

    public static List<Integer> choices() {
        return HOURS;
    }

    /// Between two backups while the window is open.
    public synchronized int hours() {
        String hours = kept.getProperty("hours", "");
        return HOURS.stream()
                .filter(choice -> choice.toString().equals(hours))
                .findFirst()
                .orElse(USUAL);
    }

    public void hours(int hours) throws IOException {
        set("hours", Integer.toString(hours));
    }

    public synchronized Optional<Rehearsed> rehearsed() {
        return time("rehearsed.at").map(at -> new Rehearsed(at, kept.getProperty("rehearsed.backup", "")));
    }

    public synchronized void rehearsed(Rehearsed rehearsed) throws IOException {
        kept.setProperty("rehearsed.backup", rehearsed.backup());
        set("rehearsed.at", rehearsed.at().toString());
    }

    synchronized Optional<Path> second() {
        try {
            return Optional.ofNullable(kept.getProperty("second")).map(Path::of);
        } catch (InvalidPathException ofAnotherSystem) {
            return Optional.empty();
        }
    }

    /// Chosen, or last reached.
    synchronized Optional<LocalDateTime> reached() {
        return time("second.reached");
    }

    synchronized boolean sameDisk() {
        return Boolean.parseBoolean(kept.getProperty("second.same"));
    }

    synchronized void second(Path folder, boolean sameDisk, LocalDateTime now) throws IOException {
        kept.setProperty("second", folder.toString());
        kept.setProperty("second.same", Boolean.toString(sameDisk));
        set("second.reached", now.toString());
    }

    /// With so many bytes left there.
    synchronized void reached(LocalDateTime now, long free) throws IOException {
        kept.setProperty("second.free", Long.toString(free));
        set("second.reached", now.toString());
    }

    /// When it was last reached; 0 where it never was.
    synchronized long free() {
        String bytes = kept.getProperty("second.free", "0");
        return bytes.matches("\\d{1,18}") ? Long.parseLong(bytes) : 0;
    }

    synchronized void noSecond() throws IOException {
        List.of("second", "second.same", "second.reached", "second.free").forEach(kept::remove);
        write();
    }

    /// What tells this register's folder in a second place from another's.
    synchronized String mark() throws IOException {
        if (kept.getProperty("mark") == null) {
            set("mark", HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
        }
        return kept.getProperty("mark");
    }

    private Optional<LocalDateTime> time(String key) {
        try {
            return Optional.ofNullable(kept.getProperty(key)).map(LocalDateTime::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private synchronized void set(String key, String value) throws IOException {
        kept.setProperty(key, value);
        write();
    }

    private void write() throws IOException {
        WholeFile.write(file, out -> kept.store(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()), null));
    }
}
