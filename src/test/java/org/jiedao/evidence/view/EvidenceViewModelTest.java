package org.jiedao.evidence.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jiedao.evidence.AttachEvidence;
import org.jiedao.evidence.CopyState;
import org.jiedao.evidence.EvidenceFile;
import org.jiedao.evidence.EvidenceFolder;
import org.jiedao.evidence.Proven;
import org.jiedao.settings.SettingsFile;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.ui.Desk;
import org.jiedao.ui.DirectBackgroundTasks;
import org.jiedao.ui.Headless;
import org.jiedao.ui.NavigationViewModel;
import org.jiedao.ui.Notices;
import org.jiedao.ui.SettingsViewModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the pane of attached files shows and says, over a real data file and without a toolkit.
class EvidenceViewModelTest {
    @TempDir
    Path folder;

    private final Notices notices = new Notices();
    private final ObjectProperty<@Nullable Proven> shown = new SimpleObjectProperty<>();
    private Database database;
    private EvidenceFolder evidence;
    private EvidenceViewModel model;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder.resolve("data"));
        evidence = new EvidenceFolder(database.folder().evidence());
        Desk desk = new Desk(
                new NavigationViewModel(),
                new DirectBackgroundTasks(),
                notices,
                new Headless().at(OpenRegister.CLOCK),
                new SettingsViewModel(new SettingsFile(folder.resolve("settings")), notices),
                (_, _, _) -> {});
        EvidenceUseCases cases = new EvidenceUseCases(
                database.evidenceFiles(),
                evidence,
                new AttachEvidence(database.evidenceFiles(), evidence, OpenRegister.CLOCK));
        model = new EvidenceViewModel(shown, cases, desk);
        shown.set(new Proven(Proven.Sort.TASK, 1));
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private Path scan(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String message() {
        return Objects.requireNonNull(notices.shown().get()).text();
    }

    private List<String> titles() {
        return model.rows().stream().map(row -> row.file().title()).toList();
    }

    @Test
    void severalFilesAreAttachedAndOneThatIsRefusedIsNamed() throws IOException {
        model.attach(List.of(scan("一.pdf", "一"), scan("空.pdf", ""), scan("二.pdf", "二")));
        assertEquals(List.of("一.pdf", "二.pdf"), titles());
        assertEquals("没有附上：“空.pdf”是空的。已附上 一.pdf、二.pdf，整份抄进了数据文件夹。", message());
    }

    @Test
    void eachRecordShowsItsOwnFilesAndNoneWithoutARecord() throws IOException {
        model.attach(List.of(scan("一.pdf", "一")));
        shown.set(new Proven(Proven.Sort.TASK, 2));
        assertEquals(List.of(), titles());
        shown.set(new Proven(Proven.Sort.TASK, 1));
        assertEquals(List.of("一.pdf"), titles());
        shown.set(null);
        assertEquals(List.of(), titles());
        model.attach(List.of(scan("二.pdf", "二")));
        assertEquals(1, database.evidenceFiles().all().size());
    }

    @Test
    void aChangedCopyIsShownAndNotOpened() throws IOException {
        model.attach(List.of(scan("一.pdf", "一")));
        EvidenceFile file = model.rows().getFirst().file();
        List<Path> opened = new ArrayList<>();
        model.open(file, opened::add);
        assertEquals(List.of(evidence.locate(file.copy())), opened);

        Files.writeString(evidence.locate(file.copy()), "改");
        model.open(file, opened::add);
        assertEquals(1, opened.size());
        assertTrue(message().startsWith("没有打开 一.pdf：文件登记后被改动"), message());
        assertEquals(CopyState.CHANGED, model.rows().getFirst().state());
        Files.delete(evidence.locate(file.copy()));
        model.load();
        assertEquals(CopyState.MISSING, model.rows().getFirst().state());
    }

    @Test
    void whatIsTakenAwayIsThereAgainAfterAnUndo() throws IOException {
        model.attach(List.of(scan("一.pdf", "一")));
        model.remove(model.rows().getFirst().file());
        assertEquals(List.of(), titles());
        assertEquals("已去掉附件 一.pdf，文件还在佐证文件夹里。", message());
        database.changeLog().undo();
        model.load();
        assertEquals(List.of("一.pdf"), titles());
    }
}
