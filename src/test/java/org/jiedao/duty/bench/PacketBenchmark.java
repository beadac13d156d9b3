package org.jiedao.duty.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jiedao.annual.YearTargets;
import org.jiedao.archive.DataFolder;
import org.jiedao.assessment.AssessedPapers;
import org.jiedao.assessment.AssessmentRecords;
import org.jiedao.assessment.RecordedFigures;
import org.jiedao.dispatch.PaperTexts;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.word.WordWriter;
import org.jiedao.duty.ComposePacket;
import org.jiedao.duty.DutyRegisters;
import org.jiedao.duty.MakePackets;
import org.jiedao.duty.PacketFolder;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Practice;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.wording.Wordings;

/// Makes the packets of generated registers and says how fast; see the README beside it.
public final class PacketBenchmark {
    private static final double SECOND = 1e9;
    private static final int WARM_UP = 100;

    private PacketBenchmark() {}

    /// A year of a data folder that is there (`folder year`), or the number of members of each register to be made.
    public static void main(String[] args) throws IOException, SQLException {
        if (args.length == 2 && Files.isDirectory(Path.of(args[0]))) {
            measure(Path.of(args[0]), Integer.parseInt(args[1]));
            return;
        }
        warmUp();
        for (String members : args) {
            Path folder = Files.createTempDirectory("packets");
            ReportingDistrict.write(folder, Integer.parseInt(members));
            measure(folder, 2025);
        }
    }

    private static void warmUp() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("packets");
        ReportingDistrict.write(folder, WARM_UP);
        measure(folder, 2025);
    }

    private static void measure(Path folder, int year) throws IOException {
        FontCatalogue fonts = FontCatalogue.bundled();
        try (Database database = OpenRegister.in(folder)) {
            long begun = System.nanoTime();
            long processor = processorTime();
            MakePackets.Done done = making(database, fonts).make(year, Optional.empty(), (_, _) -> {});
            double used = (processorTime() - processor) / SECOND;
            double seconds = (System.nanoTime() - begun) / SECOND;
            int made = done.made().size();
            long bytes = 0;
            for (MakePackets.Made one : done.made()) {
                bytes += Files.size(one.file());
            }
            System.out.printf(
                    "%d members: %.1f s, %.1f a second, processor %.1f s (%.1f a second on two), PDF %d KB each, %d refused, heap %d MB%n",
                    made,
                    seconds,
                    made / seconds,
                    used,
                    2 * made / used,
                    bytes / 1024 / Math.max(1, made),
                    done.refused().size(),
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    /// Of all threads, so that other work on the computer does not count.
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static MakePackets making(Database database, FontCatalogue fonts) {
        DutyRegisters registers = new DutyRegisters(
                database.dutyReports(),
                new DutyRegisters.Street(database.organizations(), database.committees(), database.people()),
                new DutyRegisters.Activities(
                                database.meetings(), database.tasks(), database.liaisons(), targets(database)),
                new DutyRegisters.Results(database.assessments(), database.dispatchRegister()));
        PaperTexts texts =
                new PaperTexts(Wordings.preferring(database.wordings()), database.workingTexts(), Clauses.shipped());
        return new MakePackets(
                registers,
                new ComposePacket(database.dispatchRegister(), assessed(database), texts),
                new MakePackets.Printing(
                        new PdfWriter(fonts),
                        new WordWriter(fonts),
                        new PacketFolder(new DataFolder(database.folder().root()).packets())),
                OpenRegister.CLOCK);
    }

    private static AssessedPapers assessed(Database database) {
        var figures = new RecordedFigures(
                database.meetings(), database.tasks(), database.liaisons(), database.committees());
        var registers =
                new AssessmentRecords.Registers(database.organizations(), database.committees(), figures);
        return new AssessedPapers(new AssessmentRecords(
                database.assessments(), registers, Clauses.shipped(), OpenRegister.CLOCK));
    }

    private static YearTargets targets(Database database) {
        return new YearTargets(
                database.bodyYears(), database.organizations(), database.committees(), Practice::none, OpenRegister.CLOCK);
    }
}
