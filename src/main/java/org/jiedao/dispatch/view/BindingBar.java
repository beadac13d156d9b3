package org.jiedao.dispatch.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jiedao.ui.Buttons;

/// Appears when several papers are selected: the cover's title, and the button that binds them.
final class BindingBar extends HBox {
    /// Held here: a binding that nobody holds is collected.
    private final BooleanBinding several;

    BindingBar(BindingViewModel model, ObservableList<EntryRow> selected) {
        several = Bindings.size(selected).greaterThan(1);
        getStyleClass().add("button-row");
        setAlignment(Pos.CENTER_LEFT);
        TextField title = new TextField();
        title.setId("book-title");
        title.setPromptText("封面题名，要分行处写竖线 |");
        title.setAccessibleText("封面题名");
        title.textProperty().bindBidirectional(model.title());
        HBox.setHgrow(title, Priority.ALWAYS);
        Button bind = Buttons.plain(
                "编成一册",
                "bi-book",
                () -> model.bind(selected.stream().map(EntryRow::entry).toList()));
        bind.setId("bind");
        getChildren().addAll(title, bind);
        visibleProperty().bind(several);
        managedProperty().bind(several);
    }
}
