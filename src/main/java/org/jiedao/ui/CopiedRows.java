package org.jiedao.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// The selected rows with their header, as a spreadsheet takes them. No cell becomes a formula there.
record CopiedRows(List<List<String>> lines) {
    private static final String CELL = "<td style=\"mso-number-format:'\\@'\">";

    static <T> CopiedRows of(TableView<T> table) {
        List<TableColumn<T, ?>> columns = List.copyOf(table.getVisibleLeafColumns());
        return of(
                columns,
                table.getSelectionModel().getSelectedItems().stream()
                        .map(row -> columns.stream().map(column -> told(column, column.getCellData(row), row)).toList()));
    }

    /// Of a table in groups; what stands for a whole group has text in the first column alone.
    static <T> CopiedRows of(TreeTableView<T> table) {
        List<TreeTableColumn<T, ?>> columns = List.copyOf(table.getVisibleLeafColumns());
        return of(
                columns,
                table.getSelectionModel().getSelectedItems().stream()
                        .map(item -> columns.stream()
                                .map(column -> told(column, column.getCellData(item), item.getValue()))
                                .toList()));
    }

    private static CopiedRows of(List<? extends TableColumnBase<?, ?>> columns, Stream<List<String>> rows) {
        Stream<String> header = columns.stream().map(TableColumnBase::getText);
        return new CopiedRows(Stream.concat(Stream.of(header.toList()), rows).toList());
    }

    private static String told(TableColumnBase<?, ?> column, @Nullable Object data, @Nullable Object row) {
        Object text = column.getUserData() instanceof Function<?, ?> function ? applied(function, row) : data;
        String plain = Objects.toString(text, "").replaceAll("[\\t\\r\\n]+", " ");
        // a spreadsheet looks behind spaces for a formula
        return plain.matches("[\\s\u3000]*[=+\\-@＝＋－＠].*") ? "'" + plain : plain;
    }

    @SuppressWarnings("unchecked")
    private static <T> Object applied(Function<?, ?> function, @Nullable T row) {
        return ((Function<@Nullable T, ?>) function).apply(row);
    }

    String tsv() {
        return lines.stream().map(line -> String.join("\t", line)).collect(Collectors.joining("\n"));
    }

    void toClipboard() {
        ClipboardContent content = new ClipboardContent();
        content.putString(tsv());
        content.putHtml(html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Every cell is said to be a text, or digits too long for a number would be cut.
    String html() {
        return lines.stream()
                .map(line -> line.stream()
                        .map(cell -> cell.replace("&", "&amp;").replace("<", "&lt;"))
                        .map(cell -> CELL + cell + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }
}
