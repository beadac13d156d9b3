package org.jiedao.privacy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.archive.Disclosures;
import org.jiedao.dispatch.RenderedFiles;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.DocumentWriter;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.file.PortableName;
import org.jiedao.people.PeopleRoll;

/// 我们存了此人的什么: on screen, and as Word and PDF.
public final class TellHeld {
    private static final int LONGEST_NAME = 60;

    private final PersonalData data;
    private final PeopleRoll people;
    private final Disclosures disclosures;
    private final List<DocumentWriter> writers;
    private final Clock clock;

    public TellHeld(
            PersonalData data, PeopleRoll people, Disclosures disclosures, List<DocumentWriter> writers, Clock clock) {
        this.data = data;
        this.people = people;
        this.disclosures = disclosures;
        this.writers = List.copyOf(writers);
        this.clock = clock;
    }

    public Optional<HeldReport> of(long person) {
        return people.person(person)
                .map(one -> new HeldReport(
                        one,
                        LocalDate.now(clock),
                        data.about(person),
                        data.mentions(one.name().value()),
                        disclosures.of(person)));
    }

    /// Writes it into a folder and logs that; answers the files.
    public List<Path> write(HeldReport report, Path folder) throws IOException {
        List<Path> files;
        try {
            String name = PortableName.of(report.title(), LONGEST_NAME);
            files = new RenderedFiles(folder, name)
                    .write(OfficialText.parse(report.text(), DocumentFormat.PLAIN), writers);
        } catch (OfficialTextException unreadable) {
            throw new IOException(unreadable.getMessage(), unreadable);
        }
        String names = String.join("、", files.stream().map(file -> file.getFileName().toString()).toList());
        disclosures.exported(new Disclosures.Export(
                "留存信息 " + report.person().name().value(), names, 1, true, "答复本人", report.person().id()));
        return files;
    }
}
