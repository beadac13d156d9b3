package org.jiedao.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files dropped on a node; those of other kinds are left to whatever lies behind it.
public final class FileDrop {
    public static final Pattern XLSX = Pattern.compile(".*\\.xlsx");
    /// Also those that are refused with a sentence of their own.
    public static final Pattern WORKBOOKS = Pattern.compile(".*\\.xls[xm]?");

    private FileDrop() {}

    /// `names` is compared in small letters.
    public static void on(Node node, Pattern names, Consumer<List<Path>> take) {
        node.setOnDragOver(event -> {
            if (!files(event, names).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> {
            List<Path> files = files(event, names);
            if (!files.isEmpty()) {
                take.accept(files);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static List<Path> files(DragEvent event, Pattern names) {
        List<File> dropped = event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
        return dropped.stream()
                .filter(file -> names.matcher(file.getName().toLowerCase(Locale.ROOT)).matches())
                .map(File::toPath)
                .toList();
    }
}
