package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Place;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What a user does at the window, on what is in sight, however slow the machine is.
final class Hands {
    private static final int PATIENCE = 30;

    private final FxRobot robot;
    private final WindowFixture window;

    Hands(FxRobot robot, WindowFixture window) {
        this.robot = robot;
        this.window = window;
    }

    void go(Place place) {
        robot.interact(() -> window.navigator().open(place));
    }

    void press(String query) {
        ButtonBase button = (ButtonBase) seen(query);
        robot.interact(() -> {
            assertTrue(!button.isDisabled(), query + " is greyed out");
            button.fire();
        });
    }

    void type(String query, String text) {
        TextInputControl field = (TextInputControl) seen(query);
        robot.interact(() -> field.setText(text));
    }

    void day(String query, String text) {
        DateField field = (DateField) seen(query);
        robot.interact(() -> {
            field.getEditor().setText(text);
            field.read();
        });
    }

    <T> void choose(String query, Class<T> sort, Predicate<T> wanted) {
        @SuppressWarnings("unchecked")
        ComboBox<T> choice = (ComboBox<T>) seen(query);
        robot.interact(() -> choice.setValue(choice.getItems().stream()
                .filter(one -> sort.isInstance(one) && wanted.test(one))
                .findFirst()
                .orElseThrow(() -> new AssertionError(query + " does not offer it"))));
    }

    /// By what the choice shows.
    void pick(String query, String label) {
        ComboBox<?> choice = (ComboBox<?>) seen(query);
        robot.interact(() -> pick(choice, label));
    }

    private static <T> void pick(ComboBox<T> choice, String label) {
        choice.setValue(choice.getItems().stream()
                .filter(one -> choice.getConverter().toString(one).contains(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not offered")));
    }

    void tab(String panes, String label) {
        TabPane pane = (TabPane) seen(panes);
        robot.interact(() -> pane.getSelectionModel()
                .select(pane.getTabs().stream()
                        .filter(tab -> tab.getText().equals(label))
                        .findFirst()
                        .orElseThrow()));
    }

    void undo() {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
    }

    void save() {
        robot.push(KeyCode.CONTROL, KeyCode.S);
    }

    String text(String query) {
        return ((Labeled) seen(query)).getText();
    }

    String typed(String query) {
        return ((TextInputControl) seen(query)).getText();
    }

    /// What the window says now.
    String message() {
        robot.interact(() -> {});
        return Objects.requireNonNull(window.notices().shown().get()).text();
    }

    boolean sees(String query) {
        return all(query).findAny().isPresent();
    }

    void until(BooleanSupplier done) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, done::getAsBoolean);
        } catch (TimeoutException never) {
            throw new AssertionError(message(), never);
        }
    }

    private Node seen(String query) {
        return all(query).findFirst().orElseThrow(() -> new AssertionError(query + " is not in sight"));
    }

    private Stream<Node> all(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAll().stream()
                .filter(node -> Stream.iterate(node, Objects::nonNull, Node::getParent)
                        .allMatch(Node::isVisible));
    }
}
