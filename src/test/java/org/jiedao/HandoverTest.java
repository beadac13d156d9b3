package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jiedao.archive.Backups;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.archive.DataFolder;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.file.Sha256;
import org.jiedao.handover.Handover;
import org.jiedao.handover.PackHandover;
import org.jiedao.handover.RecordHandover;
import org.jiedao.sample.SampleStreet;
import org.jiedao.storage.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample street handed over to a successor: the pack is loaded on another computer and everything is there.
class HandoverTest {
    @TempDir
    static Path street;

    @TempDir
    Path folder;

    private Wiring workbench;

    @BeforeAll
    static void build() throws IOException {
        SampleFolder.street(street).close();
    }

    @BeforeEach
    void open() throws IOException {
        workbench = SampleFolder.copy(street, folder.resolve("data"));
    }

    @AfterEach
    void close() throws IOException {
        workbench.close();
    }

    private HandoverWiring handing() {
        return new HandoverWiring(workbench);
    }

    private Handover recorded() {
        var kept = handing().recording().keep(new Handover(
                0,
                new Handover.Parties("沈青禾", "程知夏", ""),
                SampleStreet.TODAY,
                "印章在柜子里。",
                Optional.empty()));
        return assertInstanceOf(RecordHandover.Outcome.Kept.class, kept).handover();
    }

    private PackHandover.Outcome.Packed packed(Path target) throws IOException {
        return assertInstanceOf(
                PackHandover.Outcome.Packed.class,
                handing().packing().pack(recorded().id(), target, (_, _) -> {}));
    }

    @Test
    void aPackIsLoadedOnAnotherComputerWithEveryRecordAndFile() throws IOException {
        PackHandover.Outcome.Packed packed = packed(folder.resolve("交接包.jdbak"));
        Path pack = packed.written().file();
        assertEquals(Sha256.of(pack), packed.handover().pack().orElseThrow().sha256());
        assertEquals(List.of(), packed.written().held().unread());
        var disclosed = workbench.database().disclosures().find("交接包", 1).getFirst();
        assertEquals("沈青禾移交程知夏", disclosed.reason());
        assertEquals("交接包.jdbak", disclosed.file());
        Map<String, String> files = files(workbench.database().folder());
        assertFalse(files.isEmpty(), "the list itself is among them");
        assertEquals(files.size(), packed.written().held().files());

        DataFolder there = new DataFolder(folder.resolve("另一台")).create();
        assertInstanceOf(Restoration.Restored.class, Database.replaceBy(there, pack, workbench.clock()));

        try (Wiring successor = SampleFolder.empty(there.root())) {
            assertEquals(List.of(), successor.database().check().problems());
            assertEquals(files, files(there));
            // the pack knows nothing of itself: that it was made was entered after it
            Handover handed = successor.database().handovers().all().getFirst();
            assertEquals(Optional.empty(), handed.pack());
            assertEquals(packed.handover().parties(), handed.parties());
            assertEquals(workbench.database().recordCounts(), successor.database().recordCounts());
            assertEquals(
                    workbench.database().organizations().bodies(), successor.database().organizations().bodies());
            assertEquals(workbench.database().people().everyone(), successor.database().people().everyone());
            DispatchEntry list = successor.database().dispatchRegister().entries().getFirst();
            assertEquals(Paper.HANDOVER_LIST, list.matter().paper());
            assertEquals(List.of(), successor.check().problems());
        }
    }

    /// What belongs to the register, by hash.
    private static Map<String, String> files(DataFolder folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path part : List.of(folder.papers(), folder.evidence(), folder.packets(), folder.submissions())) {
            if (Files.isDirectory(part)) {
                try (Stream<Path> walked = Files.walk(part)) {
                    for (Path file : walked.filter(Files::isRegularFile).toList()) {
                        files.put(folder.root().relativize(file).toString(), Sha256.of(file));
                    }
                }
            }
        }
        return files;
    }

    @Test
    void theListSaysWhatIsUnderWayAndLeavesTheSignaturesOpen() throws IOException {
        PackHandover.Outcome.Packed packed = packed(folder.resolve("交接包.jdbak"));
        assertEquals(5, packed.missing(), "who watches over it, and four signatures");
        Path pdf = packed.list().files().stream()
                .map(file -> workbench.database().folder().papers().resolve(file.path()))
                .filter(file -> file.toString().endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        String text;
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
        assertTrue(text.contains("移交人：沈青禾。接收人：程知夏。监交人：【待补】。"), text);
        assertTrue(text.contains("印章在柜子里。"), text);
        assertTrue(text.contains("口令本身不写在这里"), text);
        assertTrue(text.contains(workbench.database().folder().root().toString().replaceAll("\\s", "")), text);
        long open = workbench.database().tasks().all().stream().filter(task -> task.isOpen()).count();
        assertTrue(text.contains("没有销号的" + open + "件"), text);
        workbench.database().committees().histories().stream()
                .filter(one -> one.isThere(SampleStreet.TODAY))
                .forEach(one -> assertTrue(text.contains(one.body().name()), one.body().name()));
    }

    @Test
    void aDamagedPackIsRefusedAndNothingIsTouched() throws IOException {
        Path pack = packed(folder.resolve("交接包.jdbak")).written().file();
        byte[] bytes = Files.readAllBytes(pack);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(pack, bytes);

        assertInstanceOf(
                Backups.Rehearsal.Unsound.class, handing().packing().check(pack, new char[0], (_, _) -> {}));
        DataFolder there = new DataFolder(folder.resolve("另一台")).create();
        assertInstanceOf(Restoration.Refused.class, Database.replaceBy(there, pack, workbench.clock()));
        assertFalse(Files.exists(there.database()));
    }

    @Test
    void whatTheListSaysOfAHandoverIsNotUndoneUnderIt() throws IOException {
        packed(folder.resolve("交接包.jdbak"));
        var changes = workbench.database().changeLog();
        assertInstanceOf(Reversal.Done.class, changes.undo());
        String refused = assertInstanceOf(Reversal.Refused.class, changes.undo()).sentence();
        assertTrue(refused.contains("登记交接") && refused.contains("已按它签发文书"), refused);
    }

    @Test
    void aSoundPackIsTold() throws IOException {
        PackHandover.Outcome.Packed packed = packed(folder.resolve("交接包.jdbak"));
        assertEquals(
                new Backups.Rehearsal.Sound(packed.written().held()),
                handing().packing().check(packed.written().file(), new char[0], (_, _) -> {}));
    }

    @Test
    void whoStopsItLeavesNoFileAndNoPackOnRecord() throws IOException {
        Handover handover = recorded();
        Path target = folder.resolve("交接包.jdbak");
        assertThrows(
                CancellationException.class,
                () -> handing().packing().pack(handover.id(), target, (_, _) -> {
                    throw new CancellationException();
                }));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("data"), files.map(file -> file.getFileName().toString()).toList());
        }
        assertEquals(
                Optional.empty(),
                workbench.database().handovers().handover(handover.id()).orElseThrow().pack());
    }

    @Test
    void aHandoverToOneselfOrByNobodyIsRefused() {
        Handover.Parties oneself = new Handover.Parties("沈青禾", "沈青禾", "");
        Handover.Parties nobody = new Handover.Parties("", "程知夏", "");
        for (Handover.Parties parties : List.of(oneself, nobody)) {
            assertInstanceOf(
                    RecordHandover.Outcome.Refused.class,
                    handing().recording().keep(new Handover(0, parties, LocalDate.EPOCH, "", Optional.empty())));
        }
        assertEquals(List.of(), workbench.database().handovers().all());
    }
}
