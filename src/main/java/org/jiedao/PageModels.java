package org.jiedao;

import java.time.LocalDate;
import org.jiedao.appointment.NoteBatch;
import org.jiedao.appointment.view.AppointmentUseCases;
import org.jiedao.appointment.view.AppointmentViewModel;
import org.jiedao.archive.view.DataUseCases;
import org.jiedao.archive.view.DataViewModel;
import org.jiedao.committee.EndReasons;
import org.jiedao.committee.EndingOrders;
import org.jiedao.committee.MembershipRecord;
import org.jiedao.committee.RecordMembership;
import org.jiedao.committee.view.OrganizationUseCases;
import org.jiedao.committee.view.OrganizationViewModel;
import org.jiedao.dispatch.view.PaperPrinter;
import org.jiedao.followup.view.FollowUpViewModel;
import org.jiedao.home.Agenda;
import org.jiedao.home.Beginning;
import org.jiedao.home.OpenOutlook;
import org.jiedao.home.RunningWork;
import org.jiedao.home.view.HomeViewModel;
import org.jiedao.home.view.OutlookViewModel;
import org.jiedao.home.view.YearBookViewModel;
import org.jiedao.people.ExportRoster;
import org.jiedao.people.NameScan;
import org.jiedao.people.view.PeopleUseCases;
import org.jiedao.people.view.PeopleViewModel;
import org.jiedao.sample.RemoveSample;
import org.jiedao.storage.Database;
import org.jiedao.transfer.view.ImportUseCases;
import org.jiedao.transfer.view.ImportViewModel;
import org.jiedao.ui.Desk;

/// The view model of every page over the use cases of one open data folder.
final class PageModels {
    private final Wiring wiring;
    private final Database database;
    private final Desk desk;
    private final PaperPrinter printer;
    private final OutlookViewModel outlook;

    PageModels(Wiring wiring, Desk desk, PaperPrinter printer) {
        this.wiring = wiring;
        this.database = wiring.database();
        this.desk = desk;
        this.printer = printer;
        OpenOutlook open = new OpenOutlook(
                wiring.examination().openExamination()::read,
                wiring.examination()::tree,
                day -> runningWork().on(day));
        this.outlook = new OutlookViewModel(() -> open.on(desk.today()), desk.tasks(), desk.notices());
    }

    RemoveSample removeSample() {
        return new RemoveSample(database.changeLog(), database.organizations(), database.backups());
    }

    Agenda agenda() {
        return new Agenda(
                database.batches(),
                wiring.rulebook(),
                database.committees(),
                database.organizations(),
                wiring.clock());
    }

    private RunningWork.Registers runningWork() {
        return new RunningWork.Registers(
                database.meetings(),
                database.tasks(),
                database.dispatchRegister(),
                database.committees(),
                database.organizations());
    }

    OutlookViewModel outlook() {
        return outlook;
    }

    YearBookViewModel yearBook() {
        return new YearBookViewModel(wiring.paperwork().bindDrafts(), desk);
    }

    HomeViewModel home() {
        return new HomeViewModel(
                agenda(),
                database.dispatchRegister(),
                new Beginning(database.organizations(), database.committees(), database.people()),
                removeSample(),
                outlook);
    }

    OrganizationViewModel organization() {
        EndReasons reasons = EndReasons.shipped(wiring.clauses());
        OrganizationUseCases cases = new OrganizationUseCases(
                database.organizations(),
                new OrganizationUseCases.Seats(
                        database.committees(),
                        new RecordMembership(
                                database.committees(),
                                reasons,
                                new EndingOrders(wiring.rulesets()::rulesets),
                                wiring.clock()),
                        reasons,
                        database.people()),
                database.changeLog(),
                database.disclosures(),
                wiring.paperwork().paperSources(),
                wiring.rulesets()::rulesets,
                new OrganizationWiring(wiring).recordBody(),
                new OrganizationWiring(wiring).drawChart(),
                new OrganizationWiring(wiring).evidence());
        LocalDate today = desk.today();
        return new OrganizationViewModel(cases, desk.tasks(), desk.notices(), desk.navigator(), today);
    }

    PeopleViewModel people() {
        PeopleUseCases cases = new PeopleUseCases(
                database.people(),
                database.organizations(),
                new MembershipRecord(database.committees(), wiring.clock()),
                database.changeLog(),
                database.disclosures(),
                new ExportRoster(database.disclosures(), wiring.clock()),
                new NameScan(wiring.glyphs()));
        return new PeopleViewModel(cases, desk.navigator(), desk.notices());
    }

    AppointmentViewModel appointment() {
        AppointmentUseCases cases = new AppointmentUseCases(
                new AppointmentUseCases.Work(
                        database.batches(),
                        wiring.openBatch(),
                        wiring.changeCandidates(),
                        wiring.recordStep(),
                        new ProcedureWiring(wiring).recordObjection(),
                        new NoteBatch(database.batches()),
                        wiring.rulebook()),
                new AppointmentUseCases.Papers(wiring.paperwork().issuePaper(), dispatch().paperCases(), dispatch().proofs()),
                new AppointmentUseCases.Facts(
                        database.people(),
                        database.organizations(),
                        database.committees(),
                        new EvidenceWiring(database, wiring.clock()).cases(),
                        database.changeLog()));
        return new AppointmentViewModel(cases, desk);
    }

    FollowUpViewModel followUp() {
        return wiring.followUp().model(dispatch().paperCases(), desk);
    }

    DispatchWiring dispatch() {
        return new DispatchWiring(wiring, desk, printer);
    }

    ComplianceWiring compliance() {
        return new ComplianceWiring(wiring, desk);
    }

    DataViewModel data() {
        DataUseCases cases = new DataUseCases(
                database.organizations(),
                wiring.backing().cases(),
                database.changeLog(),
                wiring.check(),
                wiring.holidays(),
                wiring.password());
        return DataViewModel.over(cases, desk.tasks(), desk.notices());
    }

    ImportViewModel roster() {
        return new ImportViewModel(new ImportUseCases(wiring.importRoster(), database.backups()), desk);
    }
}
