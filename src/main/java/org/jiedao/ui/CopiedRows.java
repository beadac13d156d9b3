package org.jiedao.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The selected rows with their header, as a spreadsheet takes them. No cell becomes a formula there.
record CopiedRows(List<List<String>> lines) {
    static <T> CopiedRows of(TableView<T> table) {
        List<TableColumn<T, ?>> columns = List.copyOf(table.getVisibleLeafColumns());
        List<String> header = columns.stream().map(TableColumn::getText).toList();
        Stream<List<String>> rows = table.getSelectionModel().getSelectedItems().stream()
                .map(row -> columns.stream().map(column -> cell(column, row)).toList());
        return new CopiedRows(Stream.concat(Stream.of(header), rows).toList());
    }

    private static <T> String cell(TableColumn<T, ?> column, T row) {
        Object text = column.getUserData() instanceof Function<?, ?> function
                ? applied(function, row)
                : column.getCellData(row);
        String plain = Objects.toString(text, "").replaceAll("[\\t\\r\\n]+", " ");
        return plain.matches("[=+\\-@].*") ? "'" + plain : plain;
    }

    @SuppressWarnings("unchecked")
    private static <T> Object applied(Function<?, ?> function, T row) {
        return ((Function<T, ?>) function).apply(row);
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

    private String html() {
        return lines.stream()
                .map(line -> line.stream()
                        .map(cell -> cell.replace("&", "&amp;").replace("<", "&lt;"))
                        .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }
}
