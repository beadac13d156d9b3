package org.jiedao;

import java.time.LocalDate;
import java.util.List;
import javafx.stage.Stage;
import org.jiedao.appointment.view.AppointmentUseCases;
import org.jiedao.appointment.view.AppointmentView;
import org.jiedao.appointment.view.AppointmentViewModel;
import org.jiedao.appointment.view.BatchSearch;
import org.jiedao.archive.view.ChangeLogUndo;
import org.jiedao.archive.view.DataUseCases;
import org.jiedao.archive.view.DataView;
import org.jiedao.archive.view.DataViewModel;
import org.jiedao.committee.EndReasons;
import org.jiedao.committee.MembershipRecord;
import org.jiedao.committee.RecordMembership;
import org.jiedao.committee.view.OrganizationSearch;
import org.jiedao.committee.view.OrganizationUseCases;
import org.jiedao.committee.view.OrganizationView;
import org.jiedao.committee.view.OrganizationViewModel;
import org.jiedao.dispatch.OutputFolder;
import org.jiedao.dispatch.view.DispatchSearch;
import org.jiedao.dispatch.view.DispatchUseCases;
import org.jiedao.dispatch.view.DispatchView;
import org.jiedao.dispatch.view.DispatchViewModel;
import org.jiedao.dispatch.view.PaperPrinter;
import org.jiedao.home.Agenda;
import org.jiedao.home.Beginning;
import org.jiedao.home.view.HomeView;
import org.jiedao.home.view.HomeViewModel;
import org.jiedao.home.view.StatusLine;
import org.jiedao.people.view.PeopleSearch;
import org.jiedao.people.view.PeopleUseCases;
import org.jiedao.people.view.PeopleView;
import org.jiedao.people.view.PeopleViewModel;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Rulesets;
import org.jiedao.sample.RemoveSample;
import org.jiedao.settings.DraftsFile;
import org.jiedao.settings.SettingsFile;
import org.jiedao.storage.Database;
import org.jiedao.transfer.view.ImportUseCases;
import org.jiedao.transfer.view.ImportView;
import org.jiedao.transfer.view.ImportViewModel;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Desk;
import org.jiedao.ui.MainWindow;
import org.jiedao.ui.NavigationViewModel;
import org.jiedao.ui.Notices;
import org.jiedao.ui.Page;
import org.jiedao.ui.PageName;
import org.jiedao.ui.SearchViewModel;
import org.jiedao.ui.SettingsViewModel;
import org.jiedao.ui.ShellViewModel;
import org.jiedao.ui.Surroundings;
import org.jiedao.ui.Workbench;

/// The window over one open data folder: plain `new` for every page.
final class WindowWiring {
    private final Wiring wiring;
    private final Database database;
    private final PaperPrinter printer;
    private final NavigationViewModel navigation = new NavigationViewModel();
    private final Desk desk;

    WindowWiring(Wiring wiring, BackgroundTasks tasks, Surroundings surroundings, PaperPrinter printer) {
        this.wiring = wiring;
        this.printer = printer;
        database = wiring.database();
        Notices notices = new Notices();
        SettingsViewModel settings =
                new SettingsViewModel(new SettingsFile(database.folder().settings()), notices);
        desk = new Desk(navigation, tasks, notices, surroundings, settings);
    }

    /// `buildSample` fills an empty register with the fictional street.
    MainWindow window(Stage stage, Runnable buildSample) {
        StatusLine status = new StatusLine(
                agenda(), database.organizations(), removeSample(), database.backups(), database.folder());
        ShellViewModel shell =
                new ShellViewModel(navigation, status, new ChangeLogUndo(database.changeLog()), desk);
        return new MainWindow(stage, new Workbench(
                        shell, search(), pages(buildSample), new DraftsFile(database.folder().drafts())));
    }

    private SearchViewModel search() {
        return new SearchViewModel(
                List.of(
                        new PeopleSearch(database.people(), database.organizations()),
                        new OrganizationSearch(database.organizations()),
                        new BatchSearch(database.batches()),
                        new DispatchSearch(database.dispatchRegister())),
                navigation);
    }

    private List<Page> pages(Runnable buildSample) {
        return List.of(
                new Page(PageName.HOME, () -> new HomeView(home(), desk, buildSample)),
                new Page(PageName.ORGANIZATION, () -> new OrganizationView(organization(), desk)),
                new Page(PageName.PEOPLE, () -> new PeopleView(people(), desk)),
                new Page(PageName.APPOINTMENT, () -> new AppointmentView(appointment(), desk)),
                new Page(PageName.DISPATCH, () -> new DispatchView(dispatch(), desk)),
                new Page(PageName.DATA, () -> new DataView(data(), database.folder(), desk)),
                new Page(PageName.IMPORT, () -> new ImportView(roster(), desk)));
    }

    private RemoveSample removeSample() {
        return new RemoveSample(database.changeLog(), database.organizations());
    }

    private Agenda agenda() {
        return new Agenda(
                database.batches(),
                wiring.rulebook(),
                database.committees(),
                database.organizations(),
                wiring.clock());
    }

    HomeViewModel home() {
        return new HomeViewModel(
                agenda(),
                database.dispatchRegister(),
                new Beginning(database.organizations(), database.committees(), database.people()),
                removeSample());
    }

    OrganizationViewModel organization() {
        EndReasons reasons = EndReasons.shipped(Clauses.shipped());
        OrganizationUseCases cases = new OrganizationUseCases(
                database.organizations(),
                new OrganizationUseCases.Seats(
                        database.committees(),
                        new RecordMembership(database.committees(), reasons),
                        reasons,
                        database.people()),
                database.changeLog(),
                wiring.issueRoll(),
                Rulesets.shipped());
        LocalDate today = desk.today();
        return new OrganizationViewModel(cases, desk.tasks(), desk.notices(), navigation, today);
    }

    PeopleViewModel people() {
        PeopleUseCases cases = new PeopleUseCases(
                database.people(),
                database.organizations(),
                new MembershipRecord(database.committees(), wiring.clock()),
                database.changeLog());
        return new PeopleViewModel(cases, navigation, desk.notices());
    }

    AppointmentViewModel appointment() {
        AppointmentUseCases cases = new AppointmentUseCases(
                new AppointmentUseCases.Work(
                        database.batches(),
                        wiring.openBatch(),
                        wiring.changeCandidates(),
                        wiring.recordStep(),
                        wiring.rulebook()),
                new AppointmentUseCases.Papers(wiring.issuePaper(), wiring.pdf(), wiring.fonts(), papers()),
                new AppointmentUseCases.Facts(
                        database.people(), database.organizations(), database.committees()));
        return new AppointmentViewModel(cases, desk);
    }

    DispatchViewModel dispatch() {
        return new DispatchViewModel(papers(), desk.tasks(), desk.notices());
    }

    private DispatchUseCases papers() {
        return new DispatchUseCases(
                database.dispatchRegister(),
                new OutputFolder(wiring.papers()),
                wiring.reprint(),
                wiring.voidEntry(),
                printer);
    }

    DataViewModel data() {
        DataUseCases cases = new DataUseCases(
                database.organizations(),
                database.backups(),
                database.changeLog(),
                wiring.check(),
                wiring.holidays());
        return DataViewModel.over(cases, desk.tasks(), desk.notices());
    }

    ImportViewModel roster() {
        return new ImportViewModel(new ImportUseCases(wiring.importRoster(), database.backups()), desk);
    }

    /// Compares the issued papers with their hashes while the user already works, and speaks up only when one is amiss.
    void checkPapers() {
        desk.tasks().run("核对已签发文书", _ -> wiring.check().problems(), this::tellProblems, cause -> desk.notices()
                .failed("已签发的文书没有核对完，数据没有变。可在“数据与设置”再查。", cause));
    }

    private void tellProblems(List<String> problems) {
        if (!problems.isEmpty()) {
            desk.notices().add("有" + problems.size() + "处与登记不符：" + problems.getFirst() + "全部见“数据与设置”的检查。");
        }
    }

    /// Says what the user should know about the opening of the data.
    void tell(List<String> notes) {
        if (!notes.isEmpty()) {
            desk.notices().add(String.join("", notes));
        }
    }
}
