package org.jiedao.duty;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jiedao.document.BookWriter;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentWriter;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.UnprintableException;
import org.jiedao.file.Content;
import org.jiedao.file.StagedFolder;
import org.jiedao.wording.WordingException;

/// Puts the packets of a year together: each is laid out beside its place, then, one after the other, moved there whole and
/// entered. Whoever stops it in between finds the packets made so far, and of the next what was there before.
public final class MakePackets {
    private final DutyRegisters registers;
    private final ComposePacket composing;
    private final Printing printing;
    private final Clock clock;

    /// With what a packet is put on paper, and where it goes.
    public record Printing(BookWriter whole, DocumentWriter part, PacketFolder folder) {}

    public MakePackets(DutyRegisters registers, ComposePacket composing, Printing printing, Clock clock) {
        this.registers = registers;
        this.composing = composing;
        this.printing = printing;
        this.clock = clock;
    }

    /// Called before each, so that the work can be watched and stopped.
    public interface Progress {
        void at(long done, long of);
    }

    /// A packet that was made, with the parts that it lacks, and those in it that nobody issued.
    public record Made(String name, Packet packet, Path file, List<String> missing, List<String> unissued) {
        /// What its folder is called where there is no other yet.
        public String folderName() {
            return PacketFolder.name(name);
        }
    }

    /// What was made, and a sentence for each that was not.
    public record Done(List<Made> made, List<String> refused) {}

    /// The one of that name is wanted alone where there is one.
    public Done make(int year, Optional<String> name, Progress progress) throws IOException {
        YearRecords records = registers.read(year, LocalDate.now(clock));
        return make(
                records,
                registers.reports().ofYear(year).stream()
                        .filter(report -> name.isEmpty()
                                || records.person(report.personId())
                                        .filter(person -> person.name().value().equals(name.get()))
                                        .isPresent())
                        .toList(),
                progress);
    }

    /// `reports` of the year that was read.
    public Done make(YearRecords year, List<DutyReport> reports, Progress progress) throws IOException {
        printing.folder().sweep(clock.instant());
        List<Made> made = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        try (PacketPress press = new PacketPress()) {
            press.run(
                    reports.stream()
                            .<Callable<PacketPress.Laid>>map(report -> () -> laidOut(year, year.of(report)))
                            .toList(),
                    (number, laid) -> {
                        switch (laid) {
                            case PacketPress.Laid.Out out -> made.add(entered(out, () -> progress.at(number, reports.size())));
                            case PacketPress.Laid.Refused(String sentence) -> refused.add(sentence);
                        }
                    });
        }
        return new Done(List.copyOf(made), List.copyOf(refused));
    }

    private PacketPress.Laid laidOut(YearRecords year, MemberYear member) throws IOException {
        try {
            ComposePacket.Composed composed = composing.of(year, member, LocalDate.now(clock));
            return new PacketPress.Laid.Out(member, composed, printing.folder().stage(files(composed)));
        } catch (WordingException | OfficialTextException | UnprintableException unusable) {
            return new PacketPress.Laid.Refused(member.who().name() + "的述职材料没有编成：" + unusable.getMessage());
        }
    }

    /// Up to `go` everything is as it was before.
    private Made entered(PacketPress.Laid.Out out, Runnable go) throws IOException {
        MemberYear member = out.member();
        try (StagedFolder staged = out.staged()) {
            go.run();
            PacketFolder.Published published = printing.folder().publish(staged, member);
            Packet packet = registers.reports()
                    .enter(new Packet(
                            0,
                            member.report().id(),
                            LocalDateTime.now(clock),
                            String.join("\n", member.lines()),
                            out.composed().open(),
                            published.file(),
                            published.sha256()));
            return new Made(
                    member.who().name(), packet, printing.folder().locate(packet), out.composed().missing(), out.composed().unissued());
        }
    }

    private Map<String, Content> files(ComposePacket.Composed composed) {
        Map<String, Content> files = new LinkedHashMap<>();
        files.put(PacketFolder.WHOLE, out -> printing.whole().write(composed.book(), out));
        List<Document> parts = composed.book().parts();
        for (int at = 0; at < parts.size(); at++) {
            Document part = parts.get(at);
            String name = (at + 1) + " " + PartName.of(part) + "." + printing.part().fileExtension();
            files.put(name, out -> printing.part().write(part, out));
        }
        return files;
    }
}
