package org.jiedao.upward.form.view;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;

/// The forms that are kept: a double click puts one on the table.
final class KeptFormsPane extends VBox {
    KeptFormsPane(KeptFormsViewModel model, Desk desk, Consumer<Path> opened) {
        DataTable<KeptLine> table = new DataTable<KeptLine>("保存过的表样")
                .column("表样", 320, line -> line.form().name())
                .column("标了几处", 90, line -> String.valueOf(line.marks()))
                .column("上次填写", 140, KeptLine::filled)
                .column("上次报送", 260, KeptLine::sent)
                .rows(model.lines())
                .onOpen(line -> model.take(line, opened))
                .onDelete(model::remove)
                .whenEmpty(new EmptyState(
                        "bi-file-earmark-excel",
                        "把上级发来的空白表（.xlsx）拖到这里",
                        "标一次哪一格填哪个数，保存以后，下次拖进来就能填。格式、公式、合并的格子都不动。"))
                .remembered(desk.settings());
        VBox.setVgrow(table, Priority.ALWAYS);
        Label hint = new Label("再填一次：双击一行，留存的空白表就打开。今年换了新表的，把新表拖进来，可以沿用去年的对应。");
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        getStyleClass().add("tight");
        getChildren().addAll(hint, table);
    }
}
