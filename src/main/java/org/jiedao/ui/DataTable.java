package org.jiedao.ui;

import java.text.Collator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/// A table as offices expect it: sorted by a click, columns kept as the user left them, Ctrl+C with the header.
/// Cells are never edited in place.
public final class DataTable<T> extends TableView<T> {
    private final Set<String> keeping = new HashSet<>();
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private static final String TWO_LINES = "two-lines";

    private static final double LEAST_OF_WIDE = 72;
    private static final double PERCENT = 100;

    private final String name;
    private Consumer<T> opening = _ -> {};
    private int clicks = 2;
    private Consumer<T> deleting = _ -> {};
    private Runnable pasting = () -> {};

    public DataTable(String name) {
        this.name = name;
        setId(name);
        setAccessibleText(name);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> new OpeningRow());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public DataTable<T> column(String title, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setId(title);
        size(column, width);
        column.setCellFactory(_ -> Shortened.told(new TextCell<>()));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setComparator(Collator.getInstance(Locale.SIMPLIFIED_CHINESE)::compare);
        getColumns().add(column);
        return this;
    }

    /// A column of badges, buttons or ticks; `text` is what is copied.
    public DataTable<T> column(String title, double width, Function<T, String> text, Function<T, Node> shown) {
        TableColumn<T, T> column = new TableColumn<>(title);
        column.setId(title);
        size(column, width);
        column.setUserData(text);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new NodeCell<>(shown));
        column.setSortable(false);
        getColumns().add(column);
        return this;
    }

    /// The column added last shows buttons that cannot be shortened.
    public DataTable<T> keepingWidth() {
        TableColumn<T, ?> last = getColumns().getLast();
        keeping.add(last.getId());
        size(last, last.getPrefWidth());
        return this;
    }

    public DataTable<T> rows(ObservableList<T> rows) {
        SortedList<T> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        return this;
    }

    public DataTable<T> whenEmpty(Node placeholder) {
        setPlaceholder(placeholder);
        return this;
    }

    /// What is too long for its column goes on in a second line; every row has room for two.
    public DataTable<T> twoLines() {
        getStyleClass().add(TWO_LINES);
        return this;
    }

    /// The same in a window that is narrower than the columns need.
    public DataTable<T> twoLinesUnder(double needed) {
        widthProperty().subscribe(width -> {
            getStyleClass().remove(TWO_LINES);
            if (width.doubleValue() < needed) {
                getStyleClass().add(TWO_LINES);
            }
        });
        return this;
    }

    /// Enter, F2 or a double click.
    public DataTable<T> onOpen(Consumer<T> work) {
        opening = work;
        return this;
    }

    /// A click is enough: the row has a page of its own.
    public DataTable<T> onClick(Consumer<T> work) {
        clicks = 1;
        return onOpen(work);
    }

    /// Del, where what is deleted can be taken back.
    public DataTable<T> onDelete(Consumer<T> work) {
        deleting = work;
        return this;
    }

    /// Ctrl+V: rows copied elsewhere lie on the clipboard.
    public DataTable<T> onPaste(Runnable work) {
        pasting = work;
        return this;
    }

    /// Call last, when all columns are there.
    public DataTable<T> remembered(SettingsViewModel settings) {
        setTableMenuButtonVisible(true);
        double scale = settings.settings().get().scalePercent() / PERCENT;
        getColumns().forEach(column -> size(column, column.getPrefWidth() * scale));
        new ColumnMemory(name, getColumns(), settings).restore();
        return this;
    }

    /// The first column names the row and keeps its width; of the others, wide ones give way first.
    private void size(TableColumn<?, ?> column, double width) {
        boolean first = getColumns().isEmpty()
                || getColumns().getFirst().equals(column)
                || keeping.contains(column.getId());
        column.setPrefWidth(width);
        column.setMinWidth(first ? width : Math.min(width, LEAST_OF_WIDE));
    }

    private void pressed(KeyEvent event) {
        T selected = getSelectionModel().getSelectedItem();
        if (COPY.match(event)) {
            CopiedRows.of(this).toClipboard();
            event.consume();
        } else if (PASTE.match(event)) {
            pasting.run();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && selected != null) {
            deleting.accept(selected);
            event.consume();
        } else if (List.of(KeyCode.ENTER, KeyCode.F2).contains(event.getCode()) && selected != null) {
            opening.accept(selected);
            event.consume();
        }
    }

    private final class OpeningRow extends TableRow<T> {
        OpeningRow() {
            setOnMouseClicked(event -> {
                boolean choosing = event.isShortcutDown() || event.isShiftDown();
                boolean enough = event.getClickCount() == clicks && !choosing;
                if (event.getButton() == MouseButton.PRIMARY && enough && !isEmpty()) {
                    opening.accept(getItem());
                }
            });
        }
    }

    private static final class TextCell<T> extends TableCell<T, String> {
        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
        }
    }

    private static final class NodeCell<T> extends TableCell<T, T> {
        private final Function<T, Node> shown;

        NodeCell(Function<T, Node> shown) {
            this.shown = shown;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : shown.apply(item));
        }
    }
}
