package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.duty.DutyBoard;
import org.jiedao.duty.DutyPart;
import org.jiedao.duty.DutyRegisters;
import org.jiedao.duty.DutyReport;
import org.jiedao.duty.MakePackets;
import org.jiedao.duty.Packet;
import org.jiedao.duty.TakeReturned;
import org.jiedao.duty.Traced;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.sample.SampleYear;
import org.jiedao.storage.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The packets of the sample street's 2025.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PacketsTest {
    private static final int YEAR = SampleYear.REPORTED;
    private static final int TEN = 10;

    @TempDir
    static Path folder;

    private static Wiring workbench;
    private static Database database;

    @BeforeAll
    static void work() throws IOException {
        workbench = SampleFolder.year(folder.resolve("data"));
        database = workbench.database();
    }

    @AfterAll
    static void close() throws IOException {
        workbench.close();
    }

    private static DutyRegisters registers() {
        return workbench.yearEnd().duties().registers();
    }

    private static DutyBoard board() {
        LocalDate today = LocalDate.now(workbench.clock());
        return DutyBoard.of(registers(), registers().read(YEAR, today), today);
    }

    private static DutyBoard.Line line(String name) {
        return board().lines().stream()
                .filter(line -> line.member().who().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static MakePackets.Done make(List<DutyReport> reports) throws IOException {
        return workbench.paperwork().packets().make(registers().read(YEAR, LocalDate.now(workbench.clock())), reports, (_, _) -> {});
    }

    @Test
    @Order(1)
    void theTwoWhoHandedInNothingComeFirst() {
        List<DutyBoard.Line> lines = board().lines();

        assertEquals(54, lines.size());
        assertEquals(
                Set.of("丰收年", "路通达"),
                lines.subList(0, 2).stream().map(line -> line.member().who().name()).collect(Collectors.toSet()));
        assertEquals(DutyBoard.State.OVERDUE, lines.get(1).state());
        assertTrue(lines.stream().skip(2).allMatch(line -> line.state() == DutyBoard.State.HANDED_IN));
    }

    @Test
    @Order(2)
    void everyFactOfTenPacketsIsTheSizeOfAListOfRecordsThatAreThere() throws IOException {
        List<DutyBoard.Line> ten = board().lines().stream()
                .filter(line -> line.member().service().all().count() > 4)
                .limit(TEN)
                .toList();
        MakePackets.Done done = make(ten.stream().map(DutyBoard.Line::report).toList());

        assertEquals(TEN, done.made().size());
        assertEquals(List.of(), done.refused());
        for (int at = 0; at < TEN; at++) {
            Set<String> entered =
                    done.made().get(at).packet().facts().lines().collect(Collectors.toSet());
            ten.get(at).member().facts().forEach(fact -> {
                String number = fact.value().replaceAll("\\D.*", "");
                if (!number.isEmpty() && fact.value().length() <= 4) {
                    assertEquals(Integer.parseInt(number), fact.records().size(), fact.toString());
                }
                assertTrue(entered.stream().anyMatch(line -> line.startsWith(fact.label() + "：" + fact.value())), fact.toString());
            });
            long person = ten.get(at).report().personId();
            ten.get(at).member().service().all().forEach(record -> assertTrue(isThere(record, person), record.toString()));
        }
    }

    /// The record of that number says it of that person.
    private static boolean isThere(Traced record, long person) {
        long id = record.key().id();
        return switch (record.key().sort()) {
            case MEETING ->
                database.meetings().file(id).orElseThrow().attendees().stream()
                        .filter(line -> Objects.equals(line.personId(), person))
                        .anyMatch(line -> record.state()
                                .startsWith(line.status() == null ? "没有登记" : line.status().label()));
            case TASK ->
                database.tasks().task(id).filter(task -> record.what().equals(task.matter())).isPresent();
            case MEMBERSHIP ->
                database.committees().membershipsOf(person).stream()
                        .anyMatch(member -> member.membership().id() == id
                                && member.membership().startsOn().equals(record.on()));
            case LIAISON ->
                database.liaisons().ofPerson(person).stream()
                        .anyMatch(tie -> tie.id() == id && tie.since().equals(record.on()));
            case NEED, ASSESSMENT, TARGET, DISPATCH_ENTRY, BODY, UNIT, PERSON, BATCH, ATTESTATION -> false;
        };
    }

    @Test
    @Order(3)
    void aPacketReadsBackWithItsBookmarksOnRightPagesAndItsPartsInWord() throws IOException {
        MakePackets.Made made = make(List.of(line("安居乐").report())).made().getFirst();

        assertEquals(List.of(), made.missing());
        assertEquals(List.of("年度考核表（没有签发）", "委员履职情况报告（没有签发）"), made.unissued());
        try (PDDocument pdf = Loader.loadPDF(made.file().toFile())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertTrue(text.contains("请补全后再装订"), "a report on service leaves its opinions to be written: " + text);
            assertTrue(text.contains("年终考核表（没有签发）"), text);
            assertTrue(text.contains("年度履职情况报告（没有签发）"), text);
            assertEquals(3, text.split("（没有签发，按登记的内容排出）", -1).length, "both are marked: " + text);
            assertTrue(text.contains("建议把物业报修台账"), text);
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                int page = pdf.getPages().indexOf(item.findDestinationPage(pdf));
                assertEquals(0, page % 2, item.getTitle() + " opens on a right page");
            }
        }
        try (Stream<Path> files = Files.list(made.file().getParent())) {
            List<Path> parts = files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
            assertEquals(6, parts.size());
            try (InputStream in = Files.newInputStream(parts.get(3));
                    XWPFDocument word = new XWPFDocument(in)) {
                String text = word.getParagraphs().stream().map(one -> one.getText()).collect(Collectors.joining());
                assertTrue(text.contains("建议把物业报修台账"), text);
            }
        }
    }

    @Test
    @Order(4)
    void aChangedRecordMarksThePacketAndTellsTheLines() throws IOException {
        make(List.of(line("安居乐").report()));
        assertEquals(DutyBoard.PacketState.CURRENT, line("安居乐").packetState());
        DutyBoard.Line before = line("安居乐");
        long meeting = before.member().service().meetings().getFirst().key().id();
        MeetingFile file = database.meetings().file(meeting).orElseThrow();
        List<Attendee> changed = file.attendees().stream()
                .map(line -> Objects.equals(line.personId(), before.report().personId())
                        ? line.with(AttendanceStatus.EXCUSED, "出差")
                        : line)
                .toList();

        database.meetings().keep("更正签到", file.withAttendees(changed));

        DutyBoard.Line after = line("安居乐");
        assertEquals(DutyBoard.PacketState.OUTDATED, after.packetState());
        assertTrue(after.changed().fresh().stream().anyMatch(line -> line.contains("请假，出差")), after.changed().toString());
        assertTrue(after.changed().gone().stream().anyMatch(line -> line.startsWith("会议" + meeting)), after.changed().toString());
        assertEquals(List.of(), workbench.yearEnd().duties().check().check());
    }

    @Test
    @Order(5)
    void whoStopsItFindsThePacketsMadeSoFar() throws IOException {
        List<DutyReport> reports = board().lines().stream().map(DutyBoard.Line::report).limit(6).toList();
        Map<Long, Packet> before = newest();

        assertThrows(CancellationException.class, () -> workbench
                .paperwork().packets()
                .make(registers().read(YEAR, LocalDate.now(workbench.clock())), reports, (done, _) -> {
                    if (done == 3) {
                        throw new CancellationException();
                    }
                }));

        Map<Long, Packet> after = newest();
        for (int at = 0; at < reports.size(); at++) {
            long id = reports.get(at).id();
            assertEquals(at >= 3, Objects.equals(before.get(id), after.get(id)), "report " + at);
        }
        try (Stream<Path> staged = Files.list(database.folder().packets().resolve(".staging"))) {
            assertEquals(List.of(), staged.toList());
        }
        assertEquals(List.of(), workbench.yearEnd().duties().check().check());
    }

    private static Map<Long, Packet> newest() {
        return database.dutyReports().packets(YEAR).stream()
                .collect(Collectors.toMap(Packet::reportId, packet -> packet));
    }

    @Test
    @Order(6)
    void aReturnedWordFileIsLookedAtFirstAndTakenInOneStep() throws IOException {
        DutyReport report = line("尚雅苑").report();
        Path file = folder.resolve("述职报告.docx");
        write(file, "述职报告", "一、基本情况", "略。", "六、存在的不足", "走访少。", "（一）原因", "本职工作忙。", "七、下一步打算", "多走访。", "述职人：尚雅苑");
        TakeReturned taking = workbench.yearEnd().duties().taking();

        var found = (TakeReturned.Preview.Found) taking.preview(report, file);
        assertEquals(
                Map.of(DutyPart.SHORTCOMINGS, "走访少。\n（一）原因\n本职工作忙。", DutyPart.PLANS, "多走访。"), found.parts());
        assertEquals(Map.of(), line("尚雅苑").report().texts());

        taking.take(report, found, Progress.UNSEEN);
        assertEquals(Reason.BEFORE_CHANGES, database.backups().list().getFirst().reason());
        assertEquals("多走访。", line("尚雅苑").report().text(DutyPart.PLANS).orElseThrow());
        assertEquals("采用收回的述职报告", database.changeLog().undoable().orElseThrow().title());
        database.changeLog().undo();
        assertEquals(Map.of(), line("尚雅苑").report().texts());
        assertEquals(0, database.evidenceFiles().all().stream().filter(one -> one.title().equals("述职报告.docx")).count());

        Path old = Files.write(folder.resolve("述职报告.doc"), new byte[] {1, 2, 3});
        Path broken = Files.write(folder.resolve("坏的.docx"), new byte[] {1, 2, 3});
        assertTrue(((TakeReturned.Preview.Refused) taking.preview(report, old)).sentence().contains("另存为 .docx"));
        assertTrue(((TakeReturned.Preview.Refused) taking.preview(report, broken)).sentence().contains("已损坏"));
    }

    private static void write(Path file, String... paragraphs) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            for (String paragraph : paragraphs) {
                word.createParagraph().createRun().setText(paragraph);
            }
            word.write(out);
        }
    }

    @Test
    @Order(7)
    void aKillInTheMiddleLeavesEveryPacketOldOrNew() throws IOException, InterruptedException {
        workbench.close();
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Maker.class.getName(),
                        folder.resolve("data").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int said = 0;
        try (BufferedReader lines = child.inputReader()) {
            while (lines.readLine() != null) {
                said++;
                if (said == 5) {
                    child.toHandle().destroyForcibly();
                }
            }
        }
        child.waitFor();
        assertTrue(said >= 5, "the child ended early");

        workbench = SampleFolder.empty(folder.resolve("data"));
        database = workbench.database();
        assertEquals(List.of(), database.check().problems());
        assertEquals(List.of(), workbench.yearEnd().duties().check().check());
        assertFalse(newest().isEmpty());
        for (Packet packet : newest().values()) {
            Path whole = workbench.yearEnd().duties().folder().locate(packet);
            try (PDDocument pdf = Loader.loadPDF(whole.toFile());
                    Stream<Path> beside = Files.list(whole.getParent())) {
                assertTrue(pdf.getNumberOfPages() > 4);
                assertTrue(beside.filter(file -> file.toString().endsWith(".docx")).count() >= 2);
            }
        }
    }

    /// The child: makes packets until it is killed, and says how far it is.
    static final class Maker {
        private Maker() {}

        public static void main(String[] args) throws IOException {
            try (Wiring wiring = SampleFolder.empty(Path.of(args[0]))) {
                while (true) {
                    wiring.paperwork().packets().make(YEAR, Optional.empty(), (done, _) -> System.out.println(done));
                }
            }
        }
    }
}
