package org.jiedao.dispatch.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;

/// A working sheet with what can be done with it.
public final class WorkingSheetPane extends VBox {
    public WorkingSheetPane(WorkingSheetViewModel model, Desk desk) {
        PreviewPane preview = new PreviewPane(model.preview(), work(model, desk));
        VBox.setVgrow(preview, Priority.ALWAYS);
        getChildren().add(preview);
        visibleProperty().bind(model.preview().open());
        managedProperty().bind(visibleProperty());
    }

    /// 打印 and 存为 PDF, and the choices of printing below them.
    public static Node work(WorkingSheetViewModel model, Desk desk) {
        Button save = Buttons.plain("存为 PDF", "bi-file-earmark-arrow-down", model::save);
        save.setId("save-sheet");
        FlowPane buttons = new FlowPane(PrintPane.button(model.printing(), () -> PrintPurpose.WORKING), save);
        buttons.getStyleClass().add("button-flow");
        return PrintPane.inPlaceOf(buttons, model.printing(), desk.tasks());
    }
}
