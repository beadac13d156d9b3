package org.jiedao.ui;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumnBase;
import javafx.util.Duration;

/// Keeps order, width and visibility of a table's columns in the settings.
final class ColumnMemory {
    private static final Duration PAUSE = Duration.millis(500);

    private final String name;
    private final ObservableList<? extends TableColumnBase<?, ?>> columns;
    private final SettingsViewModel settings;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    ColumnMemory(
            String name, ObservableList<? extends TableColumnBase<?, ?>> columns, SettingsViewModel settings) {
        this.name = name;
        this.columns = columns;
        this.settings = settings;
        pause.setOnFinished(_ -> save());
    }

    void restore() {
        Map<String, Kept> kept = new HashMap<>();
        settings.settings().get().table(name).ifPresent(text -> read(text, kept));
        columns.sort(Comparator.comparingInt(column -> place(kept, column)));
        for (TableColumnBase<?, ?> column : columns) {
            Kept state = kept.get(column.getId());
            if (state != null) {
                column.setPrefWidth(state.width());
                column.setVisible(state.visible());
            }
            column.widthProperty().addListener((_, _, _) -> pause.playFromStart());
            column.visibleProperty().addListener((_, _, _) -> pause.playFromStart());
        }
        columns.addListener((ListChangeListener<TableColumnBase<?, ?>>) _ -> pause.playFromStart());
    }

    private static int place(Map<String, Kept> kept, TableColumnBase<?, ?> column) {
        Kept state = kept.get(column.getId());
        return state == null ? Integer.MAX_VALUE : state.place();
    }

    private void save() {
        String text = columns.stream()
                .map(column -> column.getId() + ":" + Math.round(column.getWidth()) + ":" + column.isVisible())
                .collect(Collectors.joining(";"));
        settings.change(before -> before.withTable(name, text));
    }

    private static void read(String text, Map<String, Kept> kept) {
        for (String column : text.split(";")) {
            String[] parts = column.split(":");
            if (parts.length == 3 && parts[1].matches("\\d{1,4}")) {
                kept.put(
                        parts[0],
                        new Kept(kept.size(), Integer.parseInt(parts[1]), Boolean.parseBoolean(parts[2])));
            }
        }
    }

    private record Kept(int place, double width, boolean visible) {}
}
