package org.jiedao;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jiedao.file.WholeFile;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.sample.SampleStreet;
import org.jiedao.settings.SettingsFile;
import org.jiedao.settings.Theme;
import org.jiedao.settings.WindowPlace;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// A picture of every page, of its parts and of one record of each, over the sample year, in light and in dark, as large as
/// the smallest screen the workbench is meant for. Without a display: see README.
final class Screens {
    /// The folder of the data stands at the foot of every picture.
    private static final String SHOWN = "青禾街道（示例）";

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final Stage stage;
    private final WindowFixture window;
    private final Path out;
    private final Theme theme;

    private Screens(Stage stage, WindowFixture window, Path out, Theme theme) {
        this.stage = stage;
        this.window = window;
        this.out = out;
        this.theme = theme;
    }

    public static void main(String[] folder) throws IOException, InterruptedException {
        Path out = Path.of(folder[0]);
        Path data = out.resolve(SHOWN);
        if (Files.exists(data)) {
            Folders.delete(data);
        }
        CountDownLatch done = new CountDownLatch(1);
        try (Wiring wiring = SampleFolder.year(data)) {
            Platform.startup(() -> {
                try {
                    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                        take(wiring, theme, out);
                    }
                } finally {
                    done.countDown();
                }
            });
            done.await();
            Platform.exit();
        } finally {
            Folders.delete(data);
        }
    }

    private static void take(Wiring wiring, Theme theme, Path out) {
        try {
            SettingsFile file = new SettingsFile(wiring.database().folder().settings());
            file.write(file.read().with(theme).with(new WindowPlace(0, 0, WIDTH, HEIGHT, false)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        Stage stage = new Stage();
        WindowFixture window = new WindowFixture(wiring);
        window.show(stage);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        new Screens(stage, window, out, theme).take(wiring);
        stage.hide();
    }

    private void take(Wiring wiring) {
        for (PageName page : PageName.values()) {
            if (page.inNavigation()) {
                window.navigator().open(Place.of(page));
                page(page.label());
            }
        }
        window.navigator().open(Place.of(PageName.ORGANIZATION));
        ((Button) scene().lookup("#show-chart")).fire();
        keep(PageName.ORGANIZATION.label() + "·架构图");
        for (Place record : records(wiring)) {
            window.navigator().open(record);
            tabs(record.page().label() + "·打开");
        }
    }

    /// The page that is open, each of its parts and each of their tabs.
    private void page(String name) {
        List<String> parts = found(".toggle-button", ToggleButton.class).stream()
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("part-"))
                .toList();
        if (parts.size() < 2) {
            tabs(name);
        }
        for (String part : parts) {
            ToggleButton button = (ToggleButton) scene().lookup("#" + part);
            button.fire();
            tabs(name + "·" + button.getText());
        }
    }

    private void tabs(String name) {
        List<TabPane> panes = found(".tab-pane", TabPane.class);
        if (panes.isEmpty()) {
            keep(name);
            return;
        }
        for (Tab tab : List.copyOf(panes.getFirst().getTabs())) {
            panes.getFirst().getSelectionModel().select(tab);
            keep(name + "·" + tab.getText());
        }
    }

    private <T extends Node> List<T> found(String style, Class<T> kind) {
        scene().getRoot().applyCss();
        scene().getRoot().layout();
        return scene().getRoot().lookupAll(style).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(Screens::shown)
                .toList();
    }

    private static boolean shown(Node node) {
        return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
    }

    private Scene scene() {
        return stage.getScene();
    }

    private void keep(String name) {
        found(".root", Node.class);
        WritableImage image = scene().snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        Path file = out.resolve(theme.name().toLowerCase(Locale.ROOT)).resolve(name + ".png");
        try {
            WholeFile.write(file, to -> ImageIO.write(picture, "png", to));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        System.out.println(file);
    }

    private static List<Place> records(Wiring wiring) {
        var database = wiring.database();
        Meeting held = database.meetings()
                .listed(SampleStreet.TODAY.minusYears(1), SampleStreet.TODAY)
                .stream()
                .filter(one -> one.meeting().held() && one.meeting().kind() == MeetingKind.PLENARY)
                .max(Comparator.comparingInt(one -> one.turnout().expected()))
                .orElseThrow()
                .meeting();
        return List.of(
                Place.of(PageName.PEOPLE, database.people().everyone().getFirst().id()),
                Place.of(PageName.APPOINTMENT, database.batches().batches().getFirst().id()),
                Place.of(PageName.MEETING, held.id()),
                Place.of(PageName.FOLLOW_UP, database.tasks().all().getFirst().id()),
                Place.of(PageName.DISPATCH, database.dispatchRegister().entries().getFirst().id()));
    }
}
