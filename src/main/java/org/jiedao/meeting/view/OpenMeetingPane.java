package org.jiedao.meeting.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One meeting: its head over the tabs, in the order in which a meeting goes.
final class OpenMeetingPane extends VBox {
    private final List<MeetingTab> tabs;
    private final TabPane pane = new TabPane();
    private final BooleanBinding dirty;

    OpenMeetingPane(OpenMeetingViewModel model, List<MeetingTab> tabs) {
        this.tabs = List.copyOf(tabs);
        getStyleClass().add("rows");
        pane.setId("meeting-tabs");
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        this.tabs.forEach(tab -> pane.getTabs().add(new Tab(tab.label(), tab.node())));
        VBox.setVgrow(pane, Priority.ALWAYS);
        dirty = Bindings.createBooleanBinding(
                () -> typing().isPresent(),
                this.tabs.stream().map(tab -> tab.typing().dirty()).toArray(Observable[]::new));
        getChildren().addAll(new MeetingHead(model), pane);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                model.edit();
                event.consume();
            }
        });
    }

    /// The tab shown first where the label names none.
    void show(String label) {
        if (!label.isEmpty() || pane.getSelectionModel().isEmpty()) {
            pane.getTabs().stream()
                    .filter(tab -> tab.getText().equals(label))
                    .findFirst()
                    .ifPresentOrElse(
                            pane.getSelectionModel()::select, pane.getSelectionModel()::selectFirst);
        }
    }

    void showFirst() {
        pane.getSelectionModel().selectFirst();
    }

    BooleanBinding dirty() {
        return dirty;
    }

    /// The tab in which something waits to be saved; the one shown before others.
    Optional<MeetingTab> typing() {
        int shown = pane.getSelectionModel().getSelectedIndex();
        return Stream.concat(
                        shown < 0 ? Stream.empty() : Stream.of(tabs.get(shown)), tabs.stream())
                .filter(tab -> tab.typing().dirty().get())
                .findFirst();
    }

    void save() {
        typing().ifPresent(tab -> tab.typing().save());
    }

    void discard() {
        tabs.stream().filter(tab -> tab.typing().dirty().get()).forEach(tab -> tab.typing().discard());
    }

    Optional<MeetingTab> tab(String label) {
        return tabs.stream().filter(tab -> tab.label().equals(label)).findFirst();
    }
}
