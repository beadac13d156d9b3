package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.appointment.RailStep;
import org.jiedao.appointment.StepKind;
import org.jiedao.appointment.view.AppointmentViewModel;
import org.jiedao.committee.Role;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.ui.WaitingBackgroundTasks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a click on 签发 does, and what a second one does not.
class IssuingTest {
    @TempDir
    static Path folder;

    private static Wiring wiring;

    private final WaitingBackgroundTasks tasks = new WaitingBackgroundTasks();
    private final WindowFixture window = new WindowFixture(wiring, tasks);
    private final AppointmentViewModel appointment = window.appointment();

    @BeforeAll
    static void open() throws IOException {
        wiring = SampleFolder.year(folder);
    }

    @AfterAll
    static void shut() throws IOException {
        wiring.close();
    }

    @Test
    void twoClicksIssueOnePaper() {
        atPublicity();
        DispatchEntry standing = issued().getFirst();
        wiring.voidEntry().markVoid(standing, "重做");
        atPublicity();
        int before = issued().size();

        appointment.batch().papers().issue(Paper.PUBLICITY);
        assertTrue(appointment.batch().papers().busy().get());
        appointment.batch().papers().issue(Paper.PUBLICITY);
        tasks.finish();
        assertFalse(appointment.batch().papers().busy().get());
        assertEquals(before + 1, issued().size());

        appointment.batch().papers().issue(Paper.PUBLICITY);
        tasks.finish();
        assertEquals(before + 1, issued().size(), "another of the kind is asked about");
    }

    @Test
    void theRoleProposedIsTheOfficeOfTheRuleset() {
        appointment.load();
        appointment.batches().forEach(row -> {
            appointment.batch().show(row.batch().id());
            boolean langfang = row.batch().opening().ruleset().equals("langfang");
            assertEquals(
                    langfang ? Role.PART_TIME_MEMBER : Role.MEMBER,
                    appointment.batch().candidates().role().get(),
                    row.batch().title());
        });
        assertTrue(appointment.batches().stream()
                .anyMatch(row -> row.batch().opening().ruleset().equals("gannan")));
    }

    private void atPublicity() {
        appointment.load();
        appointment.batch().show(issued().getFirst().matter().batchId());
        RailStep publicity = appointment.batch().rail().stream()
                .filter(station -> station.step().kind() == StepKind.PUBLICITY)
                .findFirst()
                .orElseThrow();
        appointment.batch().choose(publicity);
    }

    private static List<DispatchEntry> issued() {
        return wiring.database().dispatchRegister().entries().stream()
                .filter(entry -> entry.matter().paper() == Paper.PUBLICITY)
                .toList();
    }
}
