package org.jiedao.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jiedao.settings.Settings;
import org.jiedao.settings.WindowPlace;

/// The one window: head, navigation, page, foot. Details open in place; nothing is modal.
public final class MainWindow {
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 700;
    private static final double USUAL_WIDTH = 1280;
    /// What the frame of the desktop takes of the least width.
    private static final double EDGES = 30;
    private static final double PERCENT = 100;
    private static final Duration DRAFT_PAUSE = Duration.seconds(1);

    private final Stage stage;
    private final ShellViewModel shell;
    private final PageArea pages;
    private final SideNavigation navigation;
    private final StatusBar status;
    private final HelpPane help;
    private final Scene scene;
    private boolean gone;
    private boolean telling;
    private PageName shownPage = PageName.HOME;

    public MainWindow(Stage stage, Workbench workbench) {
        this.stage = stage;
        shell = workbench.shell();
        pages = new PageArea(workbench);
        navigation = new SideNavigation(
                workbench.pages().stream()
                        .map(Page::name)
                        .filter(PageName::inNavigation)
                        .toList(),
                shell.navigation());
        status = new StatusBar(shell.desk().tasks(), shell.navigation());
        help = new HelpPane(this::toggleHelp);
        SearchBox search = new SearchBox(workbench.search());
        scene = new Scene(frame(search));
        new WindowKeys(shell, pages, search.field()::requestFocus, this::toggleHelp).install(scene);
        PrivateNumberHint.watch(scene, shell.desk().notices());
        shell.navigation().onArrival(this::arrive);
        shell.status().addListener((_, _, now) -> status.show(now));
        shell.desk().notices().shown().addListener((_, _, _) -> readStatus());
        acceptWorkbooks();
        dress();
    }

    /// Opens the window at 首页, where it was last left.
    public void show() {
        Look.name(stage, shell.title());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setOnCloseRequest(request -> {
            request.consume();
            shell.navigation().whenSafe(this::close);
        });
        Thread.currentThread().setUncaughtExceptionHandler((_, cause) -> failed(cause));
        status.show(shell.status().get());
        shell.navigation().open(Place.of(PageName.HOME));
        restorePlace(shell.desk().settings().settings().get());
        stage.show();
        pages.offerDrafts();
        Timeline keeping = new Timeline(new KeyFrame(DRAFT_PAUSE, _ -> pages.keepDraft()));
        keeping.setCycleCount(Animation.INDEFINITE);
        keeping.play();
        stage.setOnHidden(_ -> {
            gone = true;
            keeping.stop();
            shell.desk().settings().end();
        });
    }

    /// What work in the background still tells to a window that is gone, whose register is closed, reads nothing.
    private void readStatus() {
        if (!gone) {
            shell.readStatus();
        }
    }

    /// To tell of a failure may fail in its turn, and that is not told: it would go on until the stack is full.
    private void failed(Throwable cause) {
        if (!telling) {
            telling = true;
            try {
                shell.desk().notices().failed("刚才的操作没有完成，已记录的数据没有变。请再试一次；还不行就把详情交给技术支持。", cause);
            } finally {
                telling = false;
            }
        }
    }

    private StackPane frame(SearchBox search) {
        StackPane.setAlignment(help, Pos.CENTER_RIGHT);
        BorderPane frame = new BorderPane(new StackPane(pages, help));
        frame.setTop(new HeaderBar(shell, search.field(), this::toggleHelp));
        frame.setLeft(navigation);
        frame.setBottom(status);
        help.setVisible(false);
        help.managedProperty().bind(help.visibleProperty());
        StackPane root = new StackPane(frame, search.list());
        root.getStyleClass().add("workbench");
        return root;
    }

    private void arrive(Place place) {
        if (place.page() != shownPage) {
            shownPage = place.page();
            shell.desk().notices().clear();
        }
        pages.show(place);
        navigation.mark(place.page());
        help.show(place.page());
        shell.readStatus();
    }

    private void dress() {
        Look look = new Look();
        shell.desk().settings().settings().subscribe(settings -> {
            look.apply(scene, settings);
            fold(settings);
        });
        scene.widthProperty().subscribe(() -> fold(shell.desk().settings().settings().get()));
    }

    /// As the user wants it; always where large letters leave too little room for the page.
    private void fold(Settings settings) {
        double room = scene.getWidth() * PERCENT / settings.scalePercent();
        boolean cramped = scene.getWidth() > 0 && room < LEAST_WIDTH - EDGES;
        navigation.fold(settings.navigationFolded() || cramped);
    }

    private void toggleHelp() {
        help.setVisible(!help.isVisible());
    }

    private void restorePlace(Settings settings) {
        WindowPlace place = Optional.ofNullable(settings.window())
                .orElse(new WindowPlace(0, 0, USUAL_WIDTH, LEAST_HEIGHT, false));
        stage.setWidth(Math.max(LEAST_WIDTH, place.width()));
        stage.setHeight(Math.max(LEAST_HEIGHT, place.height()));
        stage.setMaximized(place.maximized());
    }

    private void close() {
        WindowPlace place = new WindowPlace(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        shell.desk().settings().change(settings -> settings.with(place));
        pages.keepDraft();
        stage.close();
    }

    private void acceptWorkbooks() {
        scene.setOnDragOver(event -> {
            if (workbook(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.setOnDragDropped(event -> {
            Optional<Path> dropped = workbook(event);
            dropped.ifPresent(file -> shell.navigation().open(Place.of(PageName.IMPORT, file)));
            event.setDropCompleted(dropped.isPresent());
            event.consume();
        });
    }

    private static Optional<Path> workbook(DragEvent event) {
        List<File> files = event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
        return files.stream()
                .filter(file -> file.getName().toLowerCase(Locale.ROOT).matches(".*\\.xlsx?"))
                .map(File::toPath)
                .findFirst();
    }
}
