package org.jiedao.drafting.view;

import java.time.format.DateTimeFormatter;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.dispatch.view.DifferencePane;
import org.jiedao.document.difference.TextDifference;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Section;
import org.jiedao.wording.WordingStore.Version;
import org.jspecify.annotations.Nullable;

/// The versions of a wording: which one, and what the text in the editor has otherwise.
final class VersionsPane extends VBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm");

    private final TemplatesViewModel model;
    private final ListView<Version> list;
    private final DifferencePane difference = new DifferencePane();

    VersionsPane(TemplatesViewModel model, Runnable close) {
        this.model = model;
        list = new ListView<>(model.versions());
        list.setId("versions");
        list.setAccessibleText("历史版本");
        list.setPrefHeight(150);
        list.setMinHeight(90);
        list.setCellFactory(_ -> new VersionCell());
        list.setPlaceholder(new javafx.scene.control.Label("还没有改过，用的是随附文本"));
        list.getSelectionModel().selectedItemProperty().subscribe(this::compare);
        VBox.setVgrow(difference, Priority.ALWAYS);
        HBox work = new HBox(
                Buttons.when(
                        Buttons.plain("用这一版", "bi-arrow-counterclockwise", this::takeBack),
                        list.getSelectionModel().selectedItemProperty().map(_ -> true).orElse(false),
                        "把选中的版本放进编辑框，保存后生效"),
                Buttons.plain("与随附文本比", "bi-file-diff", () -> {
                    list.getSelectionModel().clearSelection();
                    show(model.shippedText());
                }));
        work.getStyleClass().add("button-row");
        VBox content = new VBox(list, work, difference);
        content.getStyleClass().add("tight");
        Section section = new Section("历史版本", content, org.jiedao.ui.Icons.button("bi-x", "关闭历史版本", close));
        section.note().setText("删＝那一版的，增＝编辑框里的");
        VBox.setVgrow(section, Priority.ALWAYS);
        getChildren().add(section);
    }

    private void compare(@Nullable Version version) {
        if (version != null) {
            show(version.text());
        }
    }

    private void show(String before) {
        difference.show(TextDifference.between(before, model.editor().text().get()));
    }

    private void takeBack() {
        Version version = list.getSelectionModel().getSelectedItem();
        if (version != null) {
            model.takeBack(version);
            compare(version);
        }
    }

    private static final class VersionCell extends ListCell<Version> {
        @Override
        protected void updateItem(@Nullable Version version, boolean empty) {
            super.updateItem(version, empty);
            setText(version == null || empty ? null : version.savedAt().format(WHEN) + "　" + version.note());
        }
    }
}
