package org.jiedao.ui;

import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The search field of the header and the list of hits that floats below it, in the window itself.
final class SearchBox {
    private static final double ROW = 3.2;
    private static final int MOST_ROWS = 9;
    private static final double WIDTH = 480;

    private final SearchViewModel model;
    private final SearchField field = new SearchField("搜人、组织、单位、文号（拼音也行）");
    private final ListView<SearchSource.Hit> list;

    SearchBox(SearchViewModel model) {
        this.model = model;
        list = new ListView<>(model.hits());
        field.setId("search");
        field.setPrefColumnCount(34);
        Label keys = new Label("Ctrl+K");
        keys.getStyleClass().add("key-hint");
        field.setRight(keys);
        field.query().addListener((_, _, query) -> model.search(query));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("search-hits");
        list.getStyleClass().add("search-hits");
        list.setAccessibleText("找到的人、组织和文书");
        list.setCellFactory(_ -> new HitCell());
        list.setManaged(false);
        list.setVisible(false);
        list.setOnMouseClicked(_ -> openSelected());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.hits().addListener((ListChangeListener<SearchSource.Hit>) _ -> place());
    }

    SearchField field() {
        return field;
    }

    ListView<SearchSource.Hit> list() {
        return list;
    }

    private void place() {
        boolean any = !model.hits().isEmpty();
        list.setVisible(any);
        if (any) {
            list.getSelectionModel().selectFirst();
            Bounds below = list.getParent().sceneToLocal(field.localToScene(field.getBoundsInLocal()));
            double row = ROW * field.getFont().getSize();
            double height = row * Math.min(MOST_ROWS, model.hits().size()) + 10;
            list.resizeRelocate(below.getMinX(), below.getMaxY() + 4, Math.max(WIDTH, below.getWidth()), height);
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER && list.isVisible()) {
            openSelected();
            event.consume();
        } else if (code == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getSource().equals(field) && List.of(KeyCode.UP, KeyCode.DOWN).contains(code)) {
            move(code == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
    }

    private void move(int by) {
        list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex() + by));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    private void openSelected() {
        SearchSource.Hit hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            model.open(hit);
            close();
        }
    }

    private void close() {
        field.clear();
        field.settle();
        field.getParent().requestFocus();
    }

    /// As wide as the list: a long title is shortened, not scrolled.
    private static final class HitCell extends ListCell<SearchSource.Hit> {
        HitCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(SearchSource.@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(hit == null || empty ? null : row(Objects.requireNonNull(hit)));
        }

        private static HBox row(SearchSource.Hit hit) {
            Label title = new Label(hit.title());
            title.getStyleClass().add("hit-title");
            Label detail = new Label(hit.detail());
            detail.getStyleClass().add("muted");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(Icons.of(hit.place().page().icon()), title, detail, gap, Badge.of(hit.kind(), Badge.Tone.NEUTRAL));
            row.getStyleClass().add("hit");
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
