package org.jiedao.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// A table whose rows stand under headings that fold. New rows find it as the user left it: what is folded, what is
/// selected, how far it is scrolled. The order is that of the groups. Of more rows than anybody reads through, the headings
/// stand folded until one is opened.
public final class GroupedTable<T> extends TreeTableView<GroupedLine<T>> {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double LEAST_OF_WIDE = 72;
    private static final double PERCENT = 100;
    private static final int READ_THROUGH = 5_000;

    private final String name;
    private final Function<T, Object> key;
    /// What the user folded or opened, by the title of the group.
    private final Map<String, Boolean> opened = new HashMap<>();
    private Consumer<T> opening = _ -> {};
    private Consumer<T> choosing = _ -> {};
    private boolean filling;

    /// `key` says which rows of two fillings are the same.
    public GroupedTable(String name, Function<T, Object> key) {
        this.name = name;
        this.key = key;
        setId(name);
        setAccessibleText(name);
        getStyleClass().add("grouped-table");
        setShowRoot(false);
        setRoot(new TreeItem<>());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> new OpeningRow());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (!filling) {
                row(item).ifPresent(choosing);
            }
        });
    }

    public GroupedTable<T> column(String title, double width, Function<T, String> text) {
        TreeTableColumn<GroupedLine<T>, String> column = sized(new TreeTableColumn<>(title), width);
        boolean first = getColumns().isEmpty();
        column.setCellFactory(_ -> Shortened.told(first ? new GroupedCells.Heading<>() : new GroupedCells.Text<>()));
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(text(cell.getValue().getValue(), first, text)));
        getColumns().add(column);
        return this;
    }

    /// A column of badges; `text` is what is copied.
    public GroupedTable<T> column(String title, double width, Function<T, String> text, Function<T, Node> shown) {
        TreeTableColumn<GroupedLine<T>, GroupedLine<T>> column = sized(new TreeTableColumn<>(title), width);
        Function<GroupedLine<T>, String> copied = line -> text(line, false, text);
        column.setUserData(copied);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().getValue()));
        column.setCellFactory(_ -> new GroupedCells.OfNode<>(shown));
        getColumns().add(column);
        return this;
    }

    private <C> TreeTableColumn<GroupedLine<T>, C> sized(TreeTableColumn<GroupedLine<T>, C> column, double width) {
        column.setId(column.getText());
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST_OF_WIDE));
        column.setSortable(false);
        return column;
    }

    private static <T> String text(@Nullable GroupedLine<T> line, boolean first, Function<T, String> text) {
        return switch (line) {
            case null -> "";
            case GroupedLine.Heading<T>(RowGroup<T> group) -> first ? group.title() + "　" + group.note() : "";
            case GroupedLine.Row<T>(T row) -> text.apply(row);
        };
    }

    public GroupedTable<T> groups(ObservableList<RowGroup<T>> groups) {
        groups.addListener((ListChangeListener<RowGroup<T>>) _ -> fill(groups));
        fill(groups);
        return this;
    }

    /// As in `DataTable`.
    public GroupedTable<T> twoLines() {
        getStyleClass().add("two-lines");
        return this;
    }

    public GroupedTable<T> whenEmpty(Node placeholder) {
        setPlaceholder(placeholder);
        return this;
    }

    /// Enter, F2 or a double click on a row; a heading folds instead.
    public GroupedTable<T> onOpen(Consumer<T> work) {
        opening = work;
        return this;
    }

    /// The row that the user went to.
    public GroupedTable<T> onChoose(Consumer<T> work) {
        choosing = work;
        return this;
    }

    /// Call last, when all columns are there.
    public GroupedTable<T> remembered(SettingsViewModel settings) {
        setTableMenuButtonVisible(true);
        double scale = settings.settings().get().scalePercent() / PERCENT;
        getColumns().forEach(column -> {
            column.setPrefWidth(column.getPrefWidth() * scale);
            column.setMinWidth(column.getMinWidth() * scale);
        });
        new ColumnMemory(name, getColumns(), settings).restore();
        return this;
    }

    /// Selects the same row without telling that the user did.
    public void mark(@Nullable T row) {
        filling = true;
        TreeItem<GroupedLine<T>> item = row == null ? null : item(key.apply(row));
        if (item == null) {
            getSelectionModel().clearSelection();
        } else if (!getSelectionModel().getSelectedItems().contains(item)) {
            getSelectionModel().clearSelection();
            getSelectionModel().select(item);
        }
        filling = false;
    }

    private void fill(List<RowGroup<T>> groups) {
        filling = true;
        Optional<Object> selected =
                row(getSelectionModel().getSelectedItem()).map(key);
        int top = flow().map(VirtualFlow::getFirstVisibleCell).map(cell -> cell.getIndex()).orElse(0);
        boolean many = groups.stream().mapToInt(group -> group.rows().size()).sum() > READ_THROUGH;
        getRoot().getChildren().setAll(groups.stream().flatMap(group -> items(group, !many)).toList());
        getSelectionModel().clearSelection();
        selected.map(this::item).ifPresent(getSelectionModel()::select);
        scrollTo(Math.min(top, Math.max(0, getExpandedItemCount() - 1)));
        filling = false;
    }

    private Stream<TreeItem<GroupedLine<T>>> items(RowGroup<T> group, boolean open) {
        if (group.title().isEmpty()) {
            return GroupHeading.rows(group);
        }
        TreeItem<GroupedLine<T>> heading = new GroupHeading<>(group);
        heading.setExpanded(opened.getOrDefault(group.title(), open));
        heading.expandedProperty().addListener((_, _, now) -> opened.put(group.title(), now));
        return Stream.of(heading);
    }

    private @Nullable TreeItem<GroupedLine<T>> item(Object wanted) {
        return getRoot().getChildren().stream()
                .filter(item -> holds(item.getValue(), wanted))
                .flatMap(item -> Stream.concat(Stream.of(item), item.getChildren().stream()))
                .filter(item -> row(item).map(key).filter(wanted::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    /// Asked before the items of a group are made.
    private boolean holds(GroupedLine<T> line, Object wanted) {
        return switch (line) {
            case GroupedLine.Heading<T>(RowGroup<T> group) ->
                group.rows().stream().map(key).anyMatch(wanted::equals);
            case GroupedLine.Row<T>(T row) -> key.apply(row).equals(wanted);
        };
    }

    private Optional<VirtualFlow<?>> flow() {
        return Optional.ofNullable((VirtualFlow<?>) lookup(".virtual-flow"));
    }

    private static <T> Optional<T> row(@Nullable TreeItem<GroupedLine<T>> item) {
        return item != null && item.getValue() instanceof GroupedLine.Row<T>(T row) ? Optional.of(row) : Optional.empty();
    }

    private void pressed(KeyEvent event) {
        TreeItem<GroupedLine<T>> selected = getSelectionModel().getSelectedItem();
        if (COPY.match(event)) {
            CopiedRows.of(this).toClipboard();
            event.consume();
        } else if (List.of(KeyCode.ENTER, KeyCode.F2).contains(event.getCode()) && selected != null) {
            row(selected).ifPresentOrElse(opening, () -> selected.setExpanded(!selected.isExpanded()));
            event.consume();
        }
    }

    private final class OpeningRow extends TreeTableRow<GroupedLine<T>> {
        OpeningRow() {
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                    row(getTreeItem()).ifPresent(opening);
                }
            });
        }
    }
}
