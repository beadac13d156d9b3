package org.jiedao.drafting.view;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.view.TemplatesViewModel.TemplateRow;
import org.jiedao.ui.Badge;
import org.jspecify.annotations.Nullable;

/// The papers in the order of the catalogue, and whether the user has changed their wording.
final class TemplateList extends ListView<TemplateRow> {
    TemplateList(TemplatesViewModel model, Consumer<Paper> open) {
        super(model.rows());
        setId("templates");
        setAccessibleText("文书模板");
        setCellFactory(_ -> new RowCell());
        setOnMouseClicked(_ -> chosen(open));
        setOnKeyPressed(event -> {
            if (event.getCode() == javafx.scene.input.KeyCode.ENTER) {
                chosen(open);
            }
        });
        model.chosen().subscribe(paper -> select(model, paper));
        model.rows().addListener((javafx.collections.ListChangeListener<TemplateRow>)
                _ -> select(model, model.chosen().get()));
        setMinHeight(0);
        VBox.setVgrow(this, Priority.SOMETIMES);
    }

    private void select(TemplatesViewModel model, @Nullable Paper paper) {
        model.rows().stream()
                .filter(row -> row.paper() == paper)
                .findFirst()
                .ifPresent(row -> getSelectionModel().select(row));
    }

    private void chosen(Consumer<Paper> open) {
        TemplateRow row = getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row.paper());
        }
    }

    private static final class RowCell extends ListCell<TemplateRow> {
        @Override
        protected void updateItem(@Nullable TemplateRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(row == null || empty ? null : line(row));
        }

        private static HBox line(TemplateRow row) {
            Label name = new Label(row.paper().label());
            Label format = new Label(row.paper().format().label());
            format.getStyleClass().add("form-hint");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(name, gap, row.own() ? Badge.of("已修改", Badge.Tone.ACCENT) : format);
            line.setAlignment(Pos.CENTER_LEFT);
            // as wide as the list, so that it never scrolls sideways
            line.setPrefWidth(0);
            line.getStyleClass().add("tight");
            return line;
        }
    }
}
