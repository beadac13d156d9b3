package org.jiedao.ui;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jiedao.settings.Settings;
import org.jspecify.annotations.Nullable;

/// Takes the window's content away when nobody has touched it for a while, and gives it back for the password: another scene
/// takes its place, so that no key reaches what is behind it.
public final class IdleLock {
    private static final String CHOICE = "lock-minutes";
    private static final javafx.util.Duration LOOK = javafx.util.Duration.seconds(5);

    private final Stage stage;
    private final Desk desk;
    private final Gate gate;
    private final LongSupplier nanos;
    private long touched;
    private @Nullable Scene behind;
    private @Nullable EventHandler<WindowEvent> closing;

    /// The password of the data.
    public interface Gate {
        boolean isSet() throws IOException;

        boolean opens(char[] password) throws IOException;
    }

    /// `nanos` tells the time that passes.
    public IdleLock(Stage stage, Desk desk, Gate gate, LongSupplier nanos) {
        this.stage = stage;
        this.desk = desk;
        this.gate = gate;
        this.nanos = nanos;
        touched = nanos.getAsLong();
    }

    /// Zero: never.
    public static int minutes(Settings settings) {
        return settings.choice(CHOICE).map(Integer::parseInt).orElse(0);
    }

    public static Settings withMinutes(Settings settings, int minutes) {
        return settings.withChoice(CHOICE, Integer.toString(minutes));
    }

    /// Once the window is shown.
    public void watch() {
        stage.getScene().addEventFilter(InputEvent.ANY, _ -> touched = nanos.getAsLong());
        Timeline looking = new Timeline(new KeyFrame(LOOK, _ -> look()));
        looking.setCycleCount(Animation.INDEFINITE);
        looking.play();
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> looking.stop());
    }

    void look() {
        int minutes = minutes(desk.settings().settings().get());
        Duration idle = Duration.ofNanos(nanos.getAsLong() - touched);
        if (minutes > 0 && idle.compareTo(Duration.ofMinutes(minutes)) >= 0) {
            lock();
        }
    }

    /// Where there is a password.
    public void lock() {
        if (behind != null || !isSet()) {
            return;
        }
        Scene scene = stage.getScene();
        behind = scene;
        closing = stage.getOnCloseRequest();
        // what the window would ask about unsaved work stands in what is hidden; the drafts are kept
        stage.setOnCloseRequest(_ -> {});
        stage.setScene(PasswordStart.locked(desk.settings().settings().get(), scene, this::open, stage::close));
    }

    private boolean isSet() {
        try {
            return gate.isSet();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void open(char[] password, Consumer<String> refuse) {
        desk.tasks().beside().run("核对密码", _ -> opened(password), opens -> {
            if (opens) {
                unlock();
            } else {
                refuse.accept("密码不对。请再输一遍，留意大小写和输入法。");
            }
        }, _ -> refuse.accept("密钥文件读不出来，没有解锁。请检查数据文件夹。"));
    }

    private boolean opened(char[] password) throws IOException {
        try {
            return gate.opens(password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void unlock() {
        Scene scene = behind;
        if (scene != null) {
            touched = nanos.getAsLong();
            behind = null;
            stage.setOnCloseRequest(closing);
            stage.setScene(scene);
        }
    }
}
