package org.jiedao;

import java.util.List;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jiedao.appointment.view.AppointmentViewModel;
import org.jiedao.archive.view.BackupsViewModel;
import org.jiedao.committee.view.OrganizationViewModel;
import org.jiedao.compliance.view.ResultsViewModel;
import org.jiedao.dispatch.view.DispatchViewModel;
import org.jiedao.dispatch.view.PaperPrinter;
import org.jiedao.document.preview.PrintOrder;
import org.jiedao.document.preview.PrintProgress;
import org.jiedao.document.preview.PrinterAbilities;
import org.jiedao.drafting.view.DraftingViewModel;
import org.jiedao.drafting.view.RevisionViewModel;
import org.jiedao.drafting.view.TemplatesViewModel;
import org.jiedao.home.view.HomeViewModel;
import org.jiedao.people.view.PeopleViewModel;
import org.jiedao.transfer.view.ImportViewModel;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.DirectBackgroundTasks;
import org.jiedao.ui.Headless;
import org.jiedao.ui.Navigator;
import org.jiedao.ui.Notices;
import org.jiedao.ui.SearchViewModel;
import org.testfx.api.FxRobot;

/// The window of a data folder for tests: work is done at once, nothing is printed, no chooser opens.
final class WindowFixture {
    private static final PaperPrinter NO_PRINTER = new PaperPrinter() {
        @Override
        public List<String> printers() {
            return List.of();
        }

        @Override
        public String usual() {
            return "";
        }

        @Override
        public PrinterAbilities abilities(String printer) {
            return PrinterAbilities.LEAST;
        }

        @Override
        public void print(byte[] pdf, String name, PrintOrder order, PrintProgress progress) {}
    };

    private final Headless desktop = new Headless();
    private final Wiring wiring;
    private final WindowWiring window;

    WindowFixture(Wiring wiring) {
        this(wiring, new DirectBackgroundTasks());
    }

    WindowFixture(Wiring wiring, BackgroundTasks tasks) {
        this.wiring = wiring;
        window = new WindowWiring(wiring, tasks, desktop.at(Sample.clock()), NO_PRINTER);
    }

    Headless desktop() {
        return desktop;
    }

    void show(Stage stage) {
        window.window(stage, () -> org.jiedao.Window.buildSample(wiring)).show();
        stage.setWidth(1000);
        stage.setHeight(700);
    }

    /// An open window goes on keeping drafts and its own place in the folder; before that goes, the window must.
    static void hide(FxRobot robot) {
        robot.interact(() -> List.copyOf(robot.listTargetWindows()).forEach(Window::hide));
    }

    SearchViewModel search() {
        return window.search();
    }

    HomeViewModel home() {
        return window.models().home();
    }

    OrganizationViewModel organization() {
        return window.models().organization();
    }

    PeopleViewModel people() {
        return window.models().people();
    }

    AppointmentViewModel appointment() {
        return window.models().appointment();
    }

    DispatchViewModel dispatch() {
        return window.models().dispatch().register();
    }

    DraftingViewModel drafting() {
        return window.models().dispatch().drafting();
    }

    RevisionViewModel revision() {
        return window.models().dispatch().revision();
    }

    TemplatesViewModel templates() {
        return window.models().dispatch().templates();
    }

    ResultsViewModel results() {
        return window.models().compliance().results();
    }

    Navigator navigator() {
        return window.navigator();
    }

    Notices notices() {
        return window.notices();
    }

    BackupsViewModel backups() {
        return window.models().data().backups();
    }

    ImportViewModel roster() {
        return window.models().roster();
    }
}
