package org.jiedao.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.file.GivenFile;
import org.jiedao.file.WholeFile;

/// The user's `holidays.txt` and the working days that follow from it: each year's notice comes in November, and nobody
/// should wait for a new version of the workbench.
public final class HolidayFile {
    /// Far more than a line a day for a hundred years.
    static final int MOST_BYTES = 1 << 20;

    private final Path file;
    private volatile Workdays.Loaded loaded;

    private HolidayFile(Path file, Workdays.Loaded loaded) {
        this.file = file;
        this.loaded = loaded;
    }

    public static HolidayFile open(Path file) throws IOException {
        return new HolidayFile(file, Workdays.with(file));
    }

    /// As they are now; the next call may answer others.
    public Workdays workdays() {
        return loaded.workdays();
    }

    /// Why the file is left out, if it is.
    public List<String> faults() {
        return loaded.faults();
    }

    /// The user's own lines; empty where there are none or no text: `faults` says so.
    public String text() throws IOException {
        return Files.exists(file) && GivenFile.text(file, MOST_BYTES) instanceof GivenFile.Text.Read(String text) ? text : "";
    }

    /// Takes the lines whole and at once, or says what is wrong with which of them and keeps what was there.
    public List<String> save(String text) throws IOException {
        List<String> faults = HolidayLines.read(file.getFileName().toString(), text.lines().toList())
                .faults();
        if (!faults.isEmpty()) {
            return faults;
        }
        WholeFile.write(file, text);
        loaded = Workdays.with(file);
        return List.of();
    }
}
