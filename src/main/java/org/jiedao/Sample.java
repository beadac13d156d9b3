package org.jiedao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jiedao.sample.SampleRoster;
import org.jiedao.sample.SampleStandards;
import org.jiedao.sample.SampleStreet;
import org.jiedao.sample.SampleYear;
import org.jiedao.transfer.ImportOutcome;

/// The fictional street, set up and worked over a wired workbench.
final class Sample {
    private static final String BOOKS = "会议材料汇编";

    private Sample() {}

    /// The sample's own day, so that it looks the same whenever it is opened.
    static Clock clock() {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        return Clock.fixed(
                SampleStreet.TODAY.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant(), zone);
    }

    /// The street, its people and units, as a secretary would have them on the first day.
    static void setUp(Wiring workbench) throws IOException {
        try {
            workbench.database().changeLog().step(SampleStreet.STEP, () -> build(workbench));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /// One step for street and people, so that one click takes both back.
    private static ImportOutcome build(Wiring workbench) {
        var database = workbench.database();
        new SampleStreet(database.organizations(), database.committees(), database.changeLog()).build();
        new SampleStandards(database.organizations(), database.bodyRulesets(), database.attestations()).build();
        try {
            return switch (new SampleRoster(workbench.importRoster()).load()) {
                case ImportOutcome.Imported imported -> imported;
                case ImportOutcome.Refused refused -> throw new IllegalStateException(refused.sentence());
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The street and its year of work.
    static SampleYear.Done work(Wiring workbench) throws IOException {
        setUp(workbench);
        Path books = workbench.database().folder().root().resolve(BOOKS);
        return new SampleYear(new SampleWiring(workbench).desk()).run(books);
    }
}
