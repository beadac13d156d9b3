package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.jiedao.duty.DutyKind;
import org.jiedao.duty.DutyPart;
import org.jiedao.duty.DutyReport;
import org.jiedao.storage.Database;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Part 述职 of the real window on the sample street: who reports is listed, the text typed, the packet made.
@ExtendWith(ApplicationExtension.class)
class DutyJourneyTest {
    private static final int YEAR = 2025;

    @TempDir
    static Path street;

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;

    @BeforeAll
    static void build() throws IOException {
        SampleFolder.street(street).close();
    }

    @Start
    void start(Stage shown) throws IOException {
        wiring = SampleFolder.copy(street, folder);
        window = new WindowFixture(wiring);
        window.show(shown);
        shown.setWidth(1366);
        shown.setHeight(768);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private interface Holds {
        boolean now();
    }

    private static void until(Holds holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, holds::now);
    }

    @Test
    void whoReportsIsListedTheTextTypedAndThePacketMade(FxRobot robot) throws TimeoutException {
        Database database = wiring.database();
        Hands hands = new Hands(robot, window);
        hands.go(Place.of(PageName.YEAR_END, "述职"));
        hands.press("#list-duties");
        hands.press("#listing-pane #save");
        until(() -> !database.dutyReports().ofYear(YEAR).isEmpty());
        List<DutyReport> listed = database.dutyReports().ofYear(YEAR);
        assertTrue(listed.stream().allMatch(one -> one.kind() == DutyKind.SECRETARY || one.kind() == DutyKind.PART_TIME));
        assertEquals("列出" + YEAR + "年度述职人" + listed.size() + "人", database.changeLog().undoable().orElseThrow().title());

        DutyReport report = listed.stream().filter(one -> one.kind() == DutyKind.SECRETARY).findFirst().orElseThrow();
        hands.go(Place.of(PageName.YEAR_END, "述职", report.id()));
        hands.type("#duty-PLANS", "每月到联系的社区一次。");
        hands.day("#handed-on", "2025.12.20");
        hands.press("#save-duty");
        until(() -> database.dutyReports().report(report.id()).orElseThrow().text(DutyPart.PLANS).isPresent());
        assertEquals(
                "每月到联系的社区一次。",
                database.dutyReports().report(report.id()).orElseThrow().text(DutyPart.PLANS).orElseThrow());

        TabPane tabs = robot.lookup("#duty-tabs").queryAs(TabPane.class);
        Tab packet = tabs.getTabs().stream().filter(tab -> tab.getText().equals("述职材料")).findFirst().orElseThrow();
        robot.interact(() -> tabs.getSelectionModel().select(packet));
        hands.press("#make-packet");
        until(() -> !database.dutyReports().packets(YEAR).isEmpty());
        until(() -> robot.lookup("#packet-state .badge").tryQueryAs(Labeled.class)
                .filter(badge -> badge.getText().equals("已编成"))
                .isPresent());
    }
}
