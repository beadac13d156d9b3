package org.jiedao.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.jiedao.transfer.Choices;
import org.jiedao.transfer.ImportOutcome;
import org.jiedao.transfer.ImportRoster;
import org.jiedao.transfer.Preview;

/// The people and units of the sample street, from the very workbook that lies in `samples/`.
public final class SampleRoster {
    /// A copy of the workbook, under a name that any locale's build can copy.
    private static final String RESOURCE = "roster.xlsx";

    private static final String WORKBOOK = "青禾街道花名册（规范）.xlsx";

    private final ImportRoster importRoster;

    public SampleRoster(ImportRoster importRoster) {
        this.importRoster = importRoster;
    }

    /// Imports the workbook into the sample street, as one undoable step.
    public ImportOutcome load() throws IOException {
        Path folder = Files.createTempDirectory("jiedao-sample");
        Path file = folder.resolve(WORKBOOK);
        try (InputStream in = Objects.requireNonNull(SampleRoster.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return switch (importRoster.preview(file)) {
                case Preview.Ready ready -> importRoster.confirm(ready.plan(), Choices.none());
                case Preview.Refused refused -> new ImportOutcome.Refused(refused.sentence());
            };
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
