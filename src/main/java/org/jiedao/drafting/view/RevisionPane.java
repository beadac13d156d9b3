package org.jiedao.drafting.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.dispatch.view.DifferencePane;
import org.jiedao.dispatch.view.PreviewPane;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FindingsPane;
import org.jiedao.ui.Icons;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// An issued paper being changed: its text, why it is changed, and its pages or the difference.
final class RevisionPane extends VBox {
    private static final double EDITOR_SHARE = 0.52;

    private final RevisionViewModel model;
    private final DifferencePane difference = new DifferencePane();
    private final ToggleButton compare = new ToggleButton("看差别", Icons.of("bi-file-diff"));

    RevisionPane(RevisionViewModel model, Desk desk) {
        this.model = model;
        getStyleClass().add("rows");
        difference.getStyleClass().add("card");
        difference.visibleProperty().bind(compare.selectedProperty());
        compare.setId("compare-versions");
        compare.selectedProperty().subscribe(this::compare);
        model.editor().text().subscribe(this::compare);
        SplitPane both = new SplitPane(work(desk), new StackPane(new PreviewPane(model.editor().preview()), difference));
        both.setDividerPositions(EDITOR_SHARE);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().add(both);
    }

    private void compare() {
        if (compare.isSelected()) {
            difference.show(model.difference());
        }
    }

    private Node work(Desk desk) {
        TextEditor editor = new TextEditor(model.editor(), "revision-text");
        VBox.setVgrow(editor, Priority.ALWAYS);
        Label told = new Label("改动另存为新的一版：文号不变，原来的文件照留，重印用最新一版。");
        told.getStyleClass().add("form-hint");
        told.setWrapText(true);
        TextField reason = new TextField();
        reason.setId("revision-reason");
        reason.setPromptText("为什么要改，如：第2页姓名有误");
        reason.setAccessibleText("改动原因");
        reason.textProperty().bindBidirectional(model.reason());
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button save = Buttons.primary("另出新版", "bi-files", model::save);
        save.setId("save-revision");
        save.disableProperty().bind(model.busy());
        HBox first = new HBox(reason, save);
        first.getStyleClass().add("button-row");
        HBox second = new HBox(
                compare,
                Buttons.plain("不改了", "bi-x", () -> desk.navigator().open(Place.of(PageName.DISPATCH))));
        second.getStyleClass().add("button-row");
        VBox work = new VBox(told, new FindingsPane(model.findings()), editor, first, second);
        work.getStyleClass().addAll("card", "tight");
        work.setMinWidth(0);
        return work;
    }
}
