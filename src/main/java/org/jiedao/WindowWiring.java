package org.jiedao;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jiedao.appointment.view.BatchSearch;
import org.jiedao.archive.view.BackupRoundsViewModel;
import org.jiedao.archive.view.ChangeLogUndo;
import org.jiedao.archive.view.DataPart;
import org.jiedao.archive.view.DataView;
import org.jiedao.assessment.view.AssessmentSearch;
import org.jiedao.committee.view.OrganizationSearch;
import org.jiedao.committee.view.OrganizationView;
import org.jiedao.dispatch.view.DispatchSearch;
import org.jiedao.dispatch.view.PaperPrinter;
import org.jiedao.followup.view.FollowUpView;
import org.jiedao.followup.view.TaskSearch;
import org.jiedao.home.view.HomeView;
import org.jiedao.home.view.StandingLine;
import org.jiedao.home.view.StatusLine;
import org.jiedao.meeting.view.MeetingSearch;
import org.jiedao.organization.Body;
import org.jiedao.people.view.PeopleSearch;
import org.jiedao.people.view.PeopleView;
import org.jiedao.settings.DraftsFile;
import org.jiedao.settings.SettingsFile;
import org.jiedao.storage.Database;
import org.jiedao.transfer.view.ImportView;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Desk;
import org.jiedao.ui.IdleLock;
import org.jiedao.ui.MainWindow;
import org.jiedao.ui.NavigationViewModel;
import org.jiedao.ui.Navigator;
import org.jiedao.ui.Notices;
import org.jiedao.ui.Page;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageName;
import org.jiedao.ui.SearchViewModel;
import org.jiedao.ui.SettingsViewModel;
import org.jiedao.ui.ShellViewModel;
import org.jiedao.ui.Surroundings;
import org.jiedao.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// The window over one open data folder: plain `new` for every page.
final class WindowWiring {
    private final Wiring wiring;
    private final Database database;
    private final PageModels models;
    private final NavigationViewModel navigation = new NavigationViewModel();
    private final Desk desk;
    private final BackupRoundsViewModel rounds;
    private final DraftsFile drafts;

    WindowWiring(Wiring wiring, BackgroundTasks tasks, Surroundings surroundings, PaperPrinter printer) {
        this.wiring = wiring;
        database = wiring.database();
        Notices notices = new Notices();
        SettingsViewModel settings =
                new SettingsViewModel(new SettingsFile(database.folder().settings()), notices);
        desk = new Desk(navigation, tasks, notices, surroundings, settings, database.disclosures());
        drafts = new DraftsFile(database.folder().drafts());
        models = new PageModels(wiring, desk, printer);
        rounds = new BackupRoundsViewModel(wiring.backing().rounds(), tasks.beside(), notices);
    }

    private PrivacyWiring privacy() {
        return new PrivacyWiring(wiring, drafts, desk);
    }

    private List<DataPart> dataParts() {
        List<DataPart> parts = new ArrayList<>(privacy().parts());
        parts.add(new HandoverWiring(wiring).part(models.dispatch().papers(), desk));
        return parts;
    }

    PageModels models() {
        return models;
    }

    Navigator navigator() {
        return navigation;
    }

    Notices notices() {
        return desk.notices();
    }

    /// `buildSample` fills an empty register with the fictional street.
    MainWindow window(Stage stage, Runnable buildSample) {
        StatusLine status = new StatusLine(
                models.agenda(),
                models.outlook(),
                database.organizations(),
                models.removeSample(),
                new StatusLine.Copies(database.backups(), wiring.backing().second()),
                database.folder());
        ShellViewModel shell =
                new ShellViewModel(navigation, status, new ChangeLogUndo(database.changeLog()), desk);
        models.outlook().outlook().subscribe(shell::readStatus);
        rounds.done().subscribe(shell::readStatus);
        SearchViewModel search = search();
        warmUp(search);
        return new MainWindow(stage, new Workbench(
                        shell, search, pages(buildSample), drafts));
    }

    /// While the window opens; where it fails, the first stroke reads, and says so.
    private void warmUp(SearchViewModel search) {
        desk.tasks()
                .beside()
                .run(
                        "准备搜索",
                        _ -> {
                            search.warmUp();
                            return search;
                        },
                        _ -> {},
                        _ -> {});
    }

    SearchViewModel search() {
        return new SearchViewModel(
                List.of(
                        new PeopleSearch(database.people(), database.organizations()),
                        new OrganizationSearch(database.organizations()),
                        new BatchSearch(database.batches()),
                        new MeetingSearch(database.meetings(), database.organizations()),
                        new TaskSearch(database.tasks()),
                        new AssessmentSearch(database.assessments()),
                        wiring.yearEnd().duties().search(),
                        new DispatchSearch(database.dispatchRegister())),
                navigation);
    }

    private List<Page> pages(Runnable buildSample) {
        return List.of(
                new Page(PageName.HOME, () -> new HomeView(models.home(), models.yearBook(), desk, buildSample)),
                new Page(PageName.ORGANIZATION, () -> wiring.dossiers().organization(this::organization, desk)),
                new Page(PageName.PEOPLE, () -> wiring.dossiers().people(
                        () -> new PeopleView(models.people(), models.dispatch().proofs(), desk), privacy().held(), desk)),
                new Page(PageName.APPOINTMENT, () -> new ProcedureWiring(wiring).page(models.appointment(), desk)),
                new Page(PageName.TERMS, () -> new TermWiring(wiring, desk).view()),
                new Page(PageName.MEETING, () -> new MeetingWiring(wiring, desk, models.dispatch().papers()).view()),
                new Page(PageName.FOLLOW_UP, () -> new FollowUpView(models.followUp(), desk)),
                new Page(PageName.YEAR_END, () -> wiring.yearEnd().page(
                        new YearEndWiring.Issuing(wiring.paperwork().paperSources(), wiring.paperwork().bindPapers(), wiring.paperwork().packets()),
                        new AnnualWiring(wiring).cases(models.dispatch().papers()),
                        desk)),
                new Page(PageName.COMPLIANCE, () -> models.compliance().page()),
                new Page(PageName.DISPATCH, () -> models.dispatch().page()),
                new Page(PageName.REPORTING, () -> wiring.reporting().page(desk)),
                new Page(PageName.DATA, () -> new DataView(
                        models.data(), database.folder(), dataParts(), desk)),
                new Page(PageName.IMPORT, () -> new ImportView(models.roster(), desk)));
    }

    private PageBody organization() {
        return new OrganizationView(models.organization(), models.dispatch().proofs(), desk, this::standing);
    }

    private Node standing(ObservableValue<@Nullable Body> chosen) {
        return new StandingLine(chosen, models.outlook(), desk.navigator());
    }

    /// Now, and every few hours until the window is closed, where something was written. A backup to be put back closes it.
    void backUp(Stage stage) {
        wiring.backing().onReopening(() -> closed(stage));
        Timeline clock = new Timeline(new KeyFrame(Duration.minutes(1), _ -> rounds.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> clock.stop());
        rounds.start();
    }

    private static boolean closed(Stage stage) {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        return !stage.isShowing();
    }

    /// Locks the window when nobody touches it, where there is a password.
    void guard(Stage stage) {
        IdleLock lock = wiring.password().lock(stage, desk);
        wiring.password().onClosing(() -> closed(stage), lock::lock);
        lock.watch();
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
