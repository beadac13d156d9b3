package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jiedao.appointment.Procedure;
import org.jiedao.appointment.RailStep;
import org.jiedao.appointment.StepKind;
import org.jiedao.appointment.view.AppointmentViewModel;
import org.jiedao.committee.Role;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.view.PaperRow;
import org.jiedao.ui.WaitingBackgroundTasks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a click on 签发 does, and what a second one does not.
class IssuingTest {
    /// The batches of the sample year, by their rulesets.
    private static final String STREET = "langfang";

    private static final String COMMUNITY = "gannan";

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
        wiring.paperwork().voidEntry().markVoid(standing, "重做");
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

    @Test
    void theStepsOfferThePapersThatDocumentThem() {
        assertEquals(List.of(Paper.RECOMMENDATION_FORM, Paper.CONSULTATION_RECORD), offered(STREET, StepKind.RECOMMENDATION));
        assertEquals(List.of(Paper.REVIEW_FORM), offered(STREET, StepKind.REVIEW));
        assertEquals(List.of(Paper.BALLOT, Paper.VOTE_RESULT), offered(STREET, StepKind.VOTE));
        assertEquals(List.of(Paper.PUBLICITY, Paper.PUBLICITY_RESULT), offered(STREET, StepKind.PUBLICITY));
        assertEquals(List.of(Paper.FILING_REPORT, Paper.FILING_LETTER), offered(STREET, StepKind.FILING));
        assertEquals(List.of(Paper.APPROVAL_REQUEST, Paper.APPROVAL_REPLY), offered(COMMUNITY, StepKind.APPROVAL));
        assertEquals(List.of(Paper.NOTICE), offered(STREET, StepKind.NOTICE), "nobody has left");
    }

    @Test
    void aFormALetterAndAStatementAreIssuedEachOnTheDateThatSuitsIt() {
        assertEquals("表册", issue(STREET, StepKind.RECOMMENDATION, Paper.CONSULTATION_RECORD).number().prefix());
        assertEquals("青禾党工", issue(STREET, StepKind.FILING, Paper.FILING_LETTER).number().prefix());

        DispatchEntry statement = issue(COMMUNITY, StepKind.PUBLICITY, Paper.PUBLICITY_RESULT);

        assertEquals("说明", statement.number().prefix());
        assertEquals(LocalDate.of(2026, 4, 17), statement.matter().issuedOn(), "the day after the publicity");
        assertEquals(
                List.of(".docx", ".pdf", ".xlsx"),
                issue(COMMUNITY, StepKind.REVIEW, Paper.REVIEW_FORM).files().stream()
                        .map(file -> file.path().substring(file.path().lastIndexOf('.')))
                        .toList());
    }

    /// The one entry that the issue leaves; the date is left as the page proposes it.
    private DispatchEntry issue(String ruleset, StepKind kind, Paper paper) {
        List<DispatchEntry> before = entries();
        at(ruleset, kind);
        appointment.batch().papers().issue(paper);
        tasks.finish();
        tasks.finish();
        List<DispatchEntry> more =
                entries().stream().filter(entry -> !before.contains(entry)).toList();
        assertEquals(1, more.size(), paper.label());
        return more.getFirst();
    }

    private List<Paper> offered(String ruleset, StepKind kind) {
        at(ruleset, kind);
        return appointment.batch().papers().rows().stream()
                .map(PaperRow::paper)
                .toList();
    }

    private void at(String ruleset, StepKind kind) {
        appointment.load();
        appointment.batches().stream()
                .filter(row -> row.batch().opening().ruleset().equals(ruleset))
                .filter(row -> row.batch().procedure() == Procedure.PRODUCTION)
                .reduce((_, earliest) -> earliest)
                .ifPresent(row -> appointment.batch().show(row.batch().id()));
        appointment.batch().choose(appointment.batch().rail().stream()
                .filter(station -> station.step().kind() == kind)
                .findFirst()
                .orElseThrow());
    }

    private static List<DispatchEntry> entries() {
        return wiring.database().dispatchRegister().entries();
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
