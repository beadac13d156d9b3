package org.jiedao.committee.view.term;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jiedao.committee.TermOverview.Standing;
import org.jiedao.people.NameMatch;
import org.jspecify.annotations.Nullable;

/// One row for each body, to be opened to its seats: arrow keys walk, right opens, Enter goes there.
final class Timeline extends TreeTableView<@Nullable TermRow> {
    private static final double NAME = 270;

    private final TermsViewModel model;
    private final ObservableStringValue filter;
    private final Set<Long> opened = new HashSet<>();

    Timeline(TermsViewModel model, ObservableStringValue filter) {
        this.model = model;
        this.filter = filter;
        setId("term-timeline");
        setAccessibleText("任期时间线");
        setShowRoot(false);
        setRoot(new TreeItem<>());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(name());
        getColumns().add(bars());
        setRowFactory(_ -> new OpeningRow());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
                event.consume();
            }
        });
        model.overview().addListener((_, _, _) -> fill());
        filter.addListener((_, _, _) -> fill());
        fill();
    }

    private static TreeTableColumn<@Nullable TermRow, String> name() {
        TreeTableColumn<@Nullable TermRow, String> column = new TreeTableColumn<>("组织、席位");
        column.setPrefWidth(NAME);
        column.setMinWidth(NAME);
        column.setMaxWidth(NAME);
        column.setSortable(false);
        column.setCellValueFactory(cell -> {
            TermRow row = cell.getValue().getValue();
            return new ReadOnlyObjectWrapper<>(
                    row == null ? "" : row.name() + (row.figures().isEmpty() ? "" : "　" + row.figures()));
        });
        return column;
    }

    private TreeTableColumn<@Nullable TermRow, @Nullable TermRow> bars() {
        TreeTableColumn<@Nullable TermRow, @Nullable TermRow> column = new TreeTableColumn<>();
        column.setSortable(false);
        column.getStyleClass().add("timeline-column");
        Axis axis = new Axis(model.window());
        axis.prefWidthProperty().bind(column.widthProperty());
        column.setGraphic(axis);
        column.setCellValueFactory(cell -> cell.getValue().valueProperty());
        column.setCellFactory(_ -> new TimelineCell(model.window(), model.desk().today()));
        return column;
    }

    private void fill() {
        Optional<Long> chosen = chosen().map(standing -> standing.committee().id());
        NameMatch match = new NameMatch(filter.get());
        int top = Optional.ofNullable((VirtualFlow<?>) lookup(".virtual-flow"))
                .map(VirtualFlow::getFirstVisibleCell)
                .map(cell -> cell.getIndex())
                .orElse(0);
        getRoot()
                .getChildren()
                .setAll(model.overview().get().standings().stream()
                        .filter(standing -> match.isEmpty() || match.matches(standing.committee().name()))
                        .map(this::item)
                        .toList());
        // rows whose value is equal keep the item that is gone, and lose their arrow with it
        refresh();
        chosen.flatMap(model::standing).ifPresent(this::select);
        // what was just changed stays under the eye
        scrollTo(Math.min(top, Math.max(0, getExpandedItemCount() - 1)));
    }

    private TreeItem<@Nullable TermRow> item(Standing standing) {
        long id = standing.committee().id();
        TreeItem<@Nullable TermRow> item =
                new TreeItem<>(TermRow.of(standing, model.overview().get().day()));
        TermRow.seats(standing, model.overview().get().day()).forEach(seat -> item.getChildren().add(new TreeItem<>(seat)));
        item.setExpanded(opened.contains(id));
        item.expandedProperty().addListener((_, _, open) -> {
            if (open) {
                opened.add(id);
            } else {
                opened.remove(id);
            }
        });
        return item;
    }

    /// The body of the row selected.
    Optional<Standing> chosen() {
        return row().map(TermRow::standing);
    }

    Optional<TermRow> row() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    /// Selects a body's row and opens its seats.
    void show(Standing standing) {
        opened.add(standing.committee().id());
        fill();
        select(standing);
        scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
    }

    private void select(Standing standing) {
        getRoot().getChildren().stream()
                .filter(item -> item.getValue() != null
                        && item.getValue().standing().committee().id()
                                == standing.committee().id())
                .findFirst()
                .ifPresent(item -> {
                    item.setExpanded(opened.contains(standing.committee().id()));
                    getSelectionModel().select(item);
                });
    }

    private void go() {
        row().ifPresent(row -> row.entry().ifPresentOrElse(model::open, () -> model.open(row.standing())));
    }

    private final class OpeningRow extends TreeTableRow<@Nullable TermRow> {
        OpeningRow() {
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
                    go();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable TermRow item, boolean empty) {
            super.updateItem(item, empty);
            setAccessibleText(item == null || empty ? "" : item.told());
        }
    }
}
