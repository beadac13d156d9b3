package org.jiedao.annual.view;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.annual.count.Counted;
import org.jiedao.annual.count.YearFigure;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Section;
import org.jspecify.annotations.Nullable;

/// Tab 数字: the counts of two years, and the records behind the one chosen.
final class FiguresPane extends HBox {
    private static final double RECORDS_SHARE = 0.36;

    private final ObservableList<Line> records = FXCollections.observableArrayList();
    private final Label told = new Label();

    /// A record that was counted, and when.
    private record Line(String when, Item item) {}

    FiguresPane(ReportViewModel model, Desk desk) {
        getStyleClass().add("columns");
        DataTable<YearFigure> table = new DataTable<YearFigure>("年度数字")
                .column("项目", 170, YearFigure::name)
                .column("类别", 100, YearFigure::group)
                .column("本年", 120, figure -> figure.now().words())
                .column("上年", 120, figure -> figure.before().words())
                .column("现在", 80, figure -> figure.today().equals(Counted.NOT_ASKED) ? "" : figure.today().words())
                .rows(model.figures())
                .whenEmpty(new EmptyState("bi-bar-chart", "还没有可以统计的组织", "先在“组织”登记街道和委员会。"));
        table.getSelectionModel().selectedItemProperty().subscribe(model.chosen()::set);
        model.chosen().subscribe(this::list);
        table.remembered(desk.settings());
        Section counts = new Section("年度数字和上一年的比较", table);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(counts, Priority.ALWAYS);
        counts.setMinWidth(0);
        DataTable<Line> behind = new DataTable<Line>("数到的记录")
                .column("记录", 220, line -> line.item().name())
                .column("哪一年", 60, Line::when)
                .rows(records)
                .onOpen(line -> model.look(line.item()))
                .whenEmpty(new EmptyState("bi-list", "没有列出记录", "没有登记的，或者数目是0的，没有记录可列。"));
        told.getStyleClass().add("form-hint");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(behind, Priority.ALWAYS);
        VBox list = new VBox(told, behind);
        list.getStyleClass().add("rows");
        Section traced = new Section("数到的记录", list);
        VBox.setVgrow(list, Priority.ALWAYS);
        traced.prefWidthProperty().bind(widthProperty().multiply(RECORDS_SHARE));
        traced.minWidthProperty().bind(widthProperty().multiply(RECORDS_SHARE));
        getChildren().addAll(counts, traced);
    }

    private void list(@Nullable YearFigure figure) {
        records.clear();
        if (figure == null) {
            told.setText("点一行，这里列出数到的记录；双击一条记录打开它。");
            return;
        }
        told.setText(figure.group() + "　" + figure.name() + "：本年" + figure.now().words() + "，上年" + figure.before().words());
        add("本年", figure.now());
        add("上年", figure.before());
        add("现在", figure.today());
    }

    private void add(String when, Counted counted) {
        counted.items().forEach(item -> records.add(new Line(when, item)));
    }
}
