package org.jiedao.transfer.view;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.transfer.Choices;
import org.jiedao.transfer.PlannedRow;
import org.jiedao.ui.Badge;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Lists;
import org.jiedao.ui.SettingsViewModel;

/// The rows found, by kind, each with its tick and its reasons.
final class RowsPane extends VBox {
    private final ImportViewModel model;
    private final List<PlannedRow.Kind> kinds = new ArrayList<>();

    RowsPane(ImportViewModel model, SettingsViewModel settings) {
        this.model = model;
        getStyleClass().add("rows");
        HBox filters = new HBox();
        filters.getStyleClass().add("button-row");
        for (PlannedRow.Kind kind : PlannedRow.Kind.values()) {
            filters.getChildren().add(filter(kind));
        }
        DataTable<RowLine> table = new DataTable<RowLine>("导入预览")
                .column("导入", 170, line -> line.decision().get().label(), RowsPane::decision)
                .column("情况", 90, RowLine::kind, line -> Badge.of(line.kind(), tone(line.row().kind())))
                .column("姓名", 90, RowLine::name)
                .column("位置", 150, RowLine::where)
                .column("会写入什么，或为什么不能", 460, RowLine::account)
                .rows(model.lines())
                .whenEmpty(new EmptyState("bi-file-earmark-spreadsheet", "没有行", "正在读取，或这一类没有行。"))
                .remembered(settings);
        VBox.setVgrow(table, Priority.ALWAYS);
        Label account = new Label();
        account.setWrapText(true);
        account.setMaxWidth(Double.MAX_VALUE);
        account.getStyleClass().add("row-account");
        account.textProperty()
                .bind(table.getSelectionModel()
                        .selectedItemProperty()
                        .map(line -> line.row().sentence())
                        .orElse("点一行看它的全文。存疑的行默认不导入，看过再定。"));
        getChildren().addAll(filters, table, account);
    }

    private ToggleButton filter(PlannedRow.Kind kind) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(model.count(kind));
        button.setOnAction(_ -> {
            kinds.remove(kind);
            if (button.isSelected()) {
                kinds.add(kind);
            }
            model.show(List.copyOf(kinds));
        });
        return button;
    }

    private static Node decision(RowLine line) {
        return line.decisions().size() > 2 ? choice(line) : tick(line);
    }

    private static Node choice(RowLine line) {
        ComboBox<Decision> choice =
                Lists.choice(FXCollections.observableList(line.decisions()), Decision::label);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(line.name() + "怎样导入");
        choice.setValue(line.decision().get());
        choice.setOnAction(_ -> line.decision().set(choice.getValue()));
        return choice;
    }

    private static Node tick(RowLine line) {
        CheckBox tick = new CheckBox();
        tick.setAccessibleText("导入" + line.name());
        tick.setSelected(line.isTaken());
        tick.setDisable(line.decisions().size() < 2);
        tick.setOnAction(_ -> line.decisions().stream()
                .filter(one -> one.choice() instanceof Choices.Choice.Leave != tick.isSelected())
                .findFirst()
                .ifPresent(line.decision()::set));
        return tick;
    }

    private static Badge.Tone tone(PlannedRow.Kind kind) {
        return switch (kind) {
            case NEW -> Badge.Tone.GOOD;
            case CHANGED -> Badge.Tone.ACCENT;
            case UNCHANGED -> Badge.Tone.NEUTRAL;
            case DOUBTFUL -> Badge.Tone.ATTENTION;
            case REFUSED -> Badge.Tone.BAD;
        };
    }
}
