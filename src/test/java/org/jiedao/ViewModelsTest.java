package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.appointment.BatchOutcome;
import org.jiedao.appointment.view.AppointmentViewModel;
import org.jiedao.appointment.view.BatchViewModel;
import org.jiedao.archive.view.BackupsViewModel;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Role;
import org.jiedao.committee.view.CompositionViewModel;
import org.jiedao.committee.view.OrganizationViewModel;
import org.jiedao.compliance.StateCounts;
import org.jiedao.dispatch.view.DispatchViewModel;
import org.jiedao.home.Outlook;
import org.jiedao.home.view.HomeViewModel;
import org.jiedao.home.view.YearViewModel;
import org.jiedao.organization.Body;
import org.jiedao.organization.Tree;
import org.jiedao.people.Person;
import org.jiedao.people.view.PeopleViewModel;
import org.jiedao.sample.SampleStreet;
import org.jiedao.transfer.view.ImportViewModel;
import org.jiedao.ui.WaitingBackgroundTasks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each page shows and does, over the sample year and without a toolkit.
class ViewModelsTest {
    @TempDir
    static Path folder;

    private static Wiring wiring;
    private static WindowFixture window;

    @BeforeAll
    static void open() throws IOException {
        wiring = SampleFolder.year(folder);
        window = new WindowFixture(wiring);
    }

    @AfterAll
    static void shut() throws IOException {
        wiring.close();
    }

    @Test
    void homeNamesWhatIsMissingAndWhatWasIssued() {
        HomeViewModel home = window.home();
        home.load();

        assertFalse(home.blank().get());
        assertEquals(8, home.terms().size());
        assertEquals(6, home.recent().size());
    }

    @Test
    void theYearIsThatOfAllCommitteesOrOfTheOneChosen() {
        HomeViewModel home = window.home();
        home.load();
        YearViewModel year = home.year();
        int all = year.spoken().size();

        assertEquals(
                home.committees().stream().map(Committee::name).toList(),
                year.choices().subList(1, home.committees().size() + 1).stream()
                        .map(YearViewModel.Whose::label)
                        .toList());
        assertTrue(
                year.choices().stream()
                        .map(YearViewModel.Whose::label)
                        .anyMatch(name -> name.endsWith("党小组")),
                "whoever has a duty has a year");
        assertTrue(year.spoken().stream().noneMatch(line -> line.contains("党小组会")), year.spoken().toString());
        year.chosen().set(year.choices().getLast());
        assertTrue(year.spoken().size() > 0 && year.spoken().size() < all);
        home.load();
        assertEquals(year.choices().getLast(), year.chosen().get());
    }

    @Test
    void aBodyCountsWithAllBeneathItAsPageOfTheExaminationShowsIt() {
        Outlook outlook = read();
        List<Body> tree = wiring.database().organizations().bodies();
        var examination = wiring.examination().openExamination().read().on(outlook.on());
        for (Body body : tree) {
            var clauses = examination.among(new Tree(tree).within(body.id())).clauses();
            assertEquals(
                    clauses.isEmpty() ? Optional.empty() : Optional.of(StateCounts.of(clauses)),
                    outlook.of(body.id()).map(Outlook.Counted::states),
                    body.name());
        }
    }

    private Outlook read() {
        HomeViewModel home = window.home();
        home.load();
        return Objects.requireNonNull(home.outlook().outlook().get());
    }

    @Test
    void everyCountOfTheCompositionIsTheSizeOfItsList() {
        OrganizationViewModel organization = window.organization();
        organization.load();
        CompositionViewModel composition = organization.composition();

        composition.day().set(SampleStreet.TODAY);
        assertEquals("9", composition.fullTime().get());
        assertEquals("9", composition.partTime().get());
        composition.day().set(SampleStreet.TODAY.minusMonths(6));
        assertEquals("0", composition.partTime().get());
    }

    @Test
    void theTreeShowsWhatMatchesAndWhatStandsAboveIt() {
        OrganizationViewModel organization = window.organization();
        organization.load();

        organization.filter("qtl");

        assertTrue(organization.tree().stream().anyMatch(body -> body.name().equals("桥头里小区党支部")));
        assertTrue(organization.tree().stream().anyMatch(body -> body.name().equals("中共示例区委")));
        assertTrue(organization.tree().stream().noneMatch(body -> body.name().equals("麦浪新村小区党支部")));
    }

    @Test
    void peopleAreFilteredByInitials() {
        PeopleViewModel people = window.people();
        people.load();

        people.filter("oysq");

        assertEquals(
                List.of("欧阳思齐"),
                people.rows().stream().map(row -> row.person().name().value()).toList());
    }

    @Test
    void aStepBeforeItsPredecessorIsRefusedWithItsClause() {
        AppointmentViewModel appointment = window.appointment();
        appointment.load();
        appointment.startOpening();
        appointment.title().set("试验批次");
        appointment.open();
        long id = wiring.database().batches().batches().stream()
                .filter(batch -> batch.title().equals("试验批次"))
                .findFirst()
                .orElseThrow()
                .id();
        appointment.batch().show(id);
        appointment.batch().choose(appointment.batch().rail().get(2));

        appointment.batch().record();

        assertFalse(appointment.batch().findings().isEmpty());
        assertTrue(appointment.batch().findings().stream()
                .allMatch(finding -> !finding.clause().citation().isBlank()));
    }

    @Test
    void theAdviceOnABatchFollowsAndIsNotToldOnceItIsLeft(@TempDir Path other) throws IOException {
        try (Wiring street = SampleFolder.street(other)) {
            long crowded = batchOfEverybody(street);
            WaitingBackgroundTasks tasks = new WaitingBackgroundTasks();
            BatchViewModel batch = new WindowFixture(street, tasks).appointment().batch();

            batch.show(crowded);
            assertFalse(batch.rail().isEmpty(), "the batch is there at once");
            assertEquals(List.of(), batch.findings());
            tasks.finish();
            assertFalse(batch.findings().isEmpty());

            batch.show(crowded);
            batch.leave();
            tasks.finish();
            assertEquals(List.of(), batch.findings());
        }
    }

    private static long batchOfEverybody(Wiring street) {
        Committee committee =
                street.database().committees().committees(SampleStreet.TODAY).getFirst();
        BatchOutcome opened = street.openBatch().open(committee, "人人有份");
        long id = opened instanceof BatchOutcome.Done done ? done.batch().id() : 0;
        List<Long> everybody =
                street.database().people().everyone().stream().map(Person::id).toList();
        street.changeCandidates().add(id, everybody, Role.MEMBER);
        return id;
    }

    @Test
    void anIssuedPaperIsShownAndVoidedOnlyWithAReason() {
        DispatchViewModel dispatch = window.dispatch();
        dispatch.load();
        dispatch.show(dispatch.rows().getFirst().entry().id());
        assertNotNull(dispatch.preview().image().get());

        dispatch.markVoid();
        assertTrue(dispatch.voidable().get());
        dispatch.reason().set("测试作废");
        dispatch.markVoid();
        assertFalse(dispatch.voidable().get());
    }

    @Test
    void aBackupIsMadeAndRestoredOnlyAfterASecondClick() {
        BackupsViewModel backups = window.backups();
        backups.backUp();
        int before = backups.kept().size();

        backups.restoring().ask(backups.kept().getFirst().backup());
        backups.restoring().keepAsIs();
        backups.restoring().restore(new char[0]);

        assertTrue(before > 0);
        assertEquals(before, backups.kept().size());
    }

    @Test
    void theMessySampleIsPreviewedWithReasonsAndNothingIsWritten() {
        ImportViewModel roster = window.roster();
        int people = wiring.database().people().everyone().size();

        roster.read(Path.of("samples/青禾街道花名册（杂乱）.xlsx"));

        assertTrue(roster.ready().get());
        assertFalse(roster.remarks().isEmpty());
        assertEquals(people, wiring.database().people().everyone().size());
    }
}
