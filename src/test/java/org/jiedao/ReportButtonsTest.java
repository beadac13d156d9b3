package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jiedao.compliance.ReportSubject;
import org.jiedao.compliance.view.ReportViewModel;
import org.jiedao.compliance.view.Scope;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.view.DraftingViewModel;
import org.jiedao.organization.Body;
import org.jiedao.settings.SettingsFile;
import org.jiedao.ui.Desk;
import org.jiedao.ui.DirectBackgroundTasks;
import org.jiedao.ui.Headless;
import org.jiedao.ui.Navigator;
import org.jiedao.ui.Notices;
import org.jiedao.ui.Place;
import org.jiedao.ui.SettingsViewModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What page 体检 shows, taken out on paper and as a workbook, without a toolkit.
class ReportButtonsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    @TempDir
    Path folder;

    private final List<Place> visited = new ArrayList<>();
    private final Notices notices = new Notices();
    private final Headless desktop = new Headless();
    private final ObjectProperty<@Nullable Scope> scope = new SimpleObjectProperty<>(new Scope(null, 0));
    private final ObjectProperty<LocalDate> asOf = new SimpleObjectProperty<>(DAY);
    private Wiring wiring;
    private ReportViewModel report;

    @BeforeEach
    void open() throws IOException {
        wiring = SampleFolder.street(folder.resolve("data"));
        Desk desk = new Desk(
                new Navigator() {
                    @Override
                    public void open(Place place) {
                        visited.add(place);
                    }

                    @Override
                    public void back() {}
                },
                new DirectBackgroundTasks(),
                notices,
                desktop.at(Sample.clock()),
                new SettingsViewModel(new SettingsFile(folder.resolve("settings.properties")), notices),
                (_, _, _) -> {});
        report = new ReportViewModel(wiring.examination().exportSummary(wiring.clock()), scope, asOf, desk);
    }

    @AfterEach
    void shut() throws IOException {
        wiring.close();
    }

    private String told() {
        return Objects.requireNonNull(notices.shown().get()).text();
    }

    @Test
    void theReportLiesOnTheDeskForTheBodyAndTheDayLookedAt() {
        Body body = wiring.database().organizations().bodies().stream()
                .filter(one -> one.name().equals("桥头社区党委"))
                .findFirst()
                .orElseThrow();
        scope.set(new Scope(body, 2));
        report.print();
        long id = new ReportSubject(body.id(), DAY).id();
        assertEquals(List.of(Place.drafting("COMPLIANCE_REPORT", id)), visited);

        DraftingViewModel drafting = new WindowFixture(wiring).drafting();
        drafting.load();
        drafting.open(Paper.COMPLIANCE_REPORT, id);
        assertTrue(drafting.editor().text().get().startsWith("桥头社区党委及所属组织\n条款体检报告\n（截至2026年5月20日）\n"));
        assertEquals(LocalDate.of(2026, 7, 1), drafting.date().get());
    }

    @Test
    void theWorkbookIsWrittenWhereTheUserSaysAndNeverOverAnother() throws IOException {
        desktop.willSaveIn(folder);
        report.export();
        Path file = folder.resolve("青禾街道（示例）条款体检汇总（截至2026年5月20日）.xlsx");
        assertTrue(Files.size(file) > 10_000);
        assertEquals("条款体检汇总已导出到 " + file + "。", told());
        byte[] first = Files.readAllBytes(file);

        report.export();
        assertTrue(told().contains("（截至2026年5月20日）(2).xlsx"), told());
        assertArrayEquals(first, Files.readAllBytes(file));
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndNothingIsLeft() throws IOException {
        desktop.willWrite(Files.writeString(folder.resolve("文件"), "").resolve("汇总.xlsx"));
        report.export();
        assertTrue(told().startsWith("条款体检汇总没有导出，没有留下文件。"), told());
    }
}
