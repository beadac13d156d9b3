package org.jiedao.compliance.view;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Badge;
import org.jspecify.annotations.Nullable;

/// The entries at the left: the bodies, every ruleset, the files that are none, the manual.
final class RulesetList extends ListView<RulesetEntry> {
    private static final double EDGES = 34;

    RulesetList(RulesetsViewModel model, Consumer<RulesetEntry> open) {
        super(model.entries());
        setId("ruleset-list");
        setAccessibleText("规则集");
        setCellFactory(_ -> new EntryCell());
        setOnMouseClicked(_ -> opened(open));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                opened(open);
            }
        });
        model.chosen().subscribe(entry -> getSelectionModel().select(entry));
        model.entries().addListener((ListChangeListener<RulesetEntry>)
                _ -> getSelectionModel().select(model.chosen().get()));
    }

    private void opened(Consumer<RulesetEntry> open) {
        RulesetEntry entry = getSelectionModel().getSelectedItem();
        if (entry != null) {
            open.accept(entry);
        }
    }

    private final class EntryCell extends ListCell<RulesetEntry> {
        @Override
        protected void updateItem(@Nullable RulesetEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(entry == null || empty ? null : line(entry));
        }

        private Node line(RulesetEntry entry) {
            Label name = new Label(entry.label());
            name.setWrapText(true);
            name.setMinHeight(Label.USE_PREF_SIZE);
            name.prefWidthProperty().bind(RulesetList.this.widthProperty().subtract(EDGES));
            VBox line = new VBox(name);
            line.setAlignment(Pos.CENTER_LEFT);
            if (!entry.remark().isEmpty()) {
                line.getChildren().add(Badge.of(entry.remark(), tone(entry)));
            }
            // as wide as the list, so that it never scrolls sideways
            line.setPrefWidth(0);
            line.getStyleClass().add("tight");
            return line;
        }

        private static Badge.Tone tone(RulesetEntry entry) {
            return entry instanceof RulesetEntry.Unread ? Badge.Tone.BAD : Badge.Tone.ACCENT;
        }
    }
}
