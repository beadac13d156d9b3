package org.jiedao.storage.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jiedao.archive.Backups;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister.Registration;
import org.jiedao.dispatch.Matter;
import org.jiedao.dispatch.Paper;
import org.jiedao.overprint.Area;
import org.jiedao.overprint.Box;
import org.jiedao.overprint.Calibration;
import org.jiedao.overprint.ChangeProfile;
import org.jiedao.overprint.Profile;
import org.jiedao.overprint.SampleLayout;
import org.jiedao.overprint.SheetSize;
import org.jiedao.overprint.SpoiledSheet;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Profiles and wasted sheets in a real data file.
class OverprintStorageTest {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
    }

    @AfterEach
    void shut() throws IOException {
        database.close();
    }

    @Test
    void aProfileComesBackAsItWasAfterTheFileWasClosed() throws IOException {
        Profile kept = database.sheetProfiles().put("新建", measured());
        database.close();
        database = OpenRegister.in(folder);

        assertEquals(List.of(kept), database.sheetProfiles().profiles());
        assertEquals(new SheetSize(369.5, 260.2), kept.sheet());
        assertEquals(new Calibration(-1.3, 2.4, 99.6, 100.4), kept.calibration());
    }

    private static Profile measured() {
        Profile sample = SampleLayout.on("示例打印机");
        return new Profile(
                0,
                sample.target(),
                new SheetSize(369.5, 260.2),
                new Calibration(-1.3, 2.4, 99.6, 100.4),
                "a".repeat(64) + ".png",
                sample.boxes());
    }

    @Test
    void movingOneBoxIsOneStep() {
        Profile kept = database.sheetProfiles().put("新建", measured());
        Box name = kept.boxes().get(1);
        List<Box> moved = new java.util.ArrayList<>(kept.boxes());
        moved.set(1, name.at(new Area(44.4, 70.1, 60, 15)));
        database.sheetProfiles().put("移动文字框 姓名", kept.with(moved));

        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(kept, database.sheetProfiles().profile(kept.id()).orElseThrow());
    }

    @Test
    void aDeletedProfileComesBackWithItsBoxes() {
        Profile kept = database.sheetProfiles().put("新建", measured());
        database.sheetProfiles().delete(kept);
        assertEquals(List.of(), database.sheetProfiles().profiles());

        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(kept), database.sheetProfiles().profiles());
    }

    @Test
    void aSecondProfileOfTheNameIsRefusedAndNothingWritten() {
        ChangeProfile change = new ChangeProfile(database.sheetProfiles());
        assertInstanceOf(ChangeProfile.Outcome.Kept.class, change.put("新建", measured()));
        var refused = assertInstanceOf(ChangeProfile.Outcome.Refused.class, change.put("新建", measured()));
        assertTrue(refused.sentence().contains("已有一个套打方案叫"));
        assertEquals(1, database.sheetProfiles().profiles().size());
    }

    @Test
    void aWastedSheetIsEnteredTakenBackAndSurvivesABackup() throws IOException {
        DispatchEntry entry = issued();
        database.spoiledSheets()
                .add(new SpoiledSheet(0, entry.id(), 2, "卡纸", LocalDateTime.of(2026, 7, 1, 9, 30), "0012"));
        SpoiledSheet kept = database.spoiledSheets().of(entry.id()).getFirst();
        assertEquals("卡纸/2/0012", kept.reason() + "/" + kept.serial() + "/" + kept.newSheet());

        Backups.Backup backup = database.backups().backUp(Backups.Reason.MANUAL);
        database.changeLog().undo();
        assertEquals(List.of(), database.spoiledSheets().all());
        database = OpenRegister.restored(database, backup.file());
        assertEquals(List.of(kept), database.spoiledSheets().all());
    }

    private DispatchEntry issued() throws IOException {
        Matter matter = new Matter(Paper.CERTIFICATE, "聘书（2份）", LocalDate.of(2026, 3, 20), null, 2);
        return database.dispatchRegister()
                .enter(
                        "青禾聘",
                        2026,
                        _ -> new Registration(
                                matter,
                                "聘书",
                                List.of(),
                                List.of(new Certificate(1, 1, "周䶮"), new Certificate(2, 2, "沈喆"))));
    }
}
