package org.jiedao.upward.view;

import java.util.Arrays;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.compliance.view.Leads;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Lists;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Source;
import org.jiedao.upward.SourceSort;
import org.jspecify.annotations.Nullable;

/// The report chosen: of which time, its rows with the totals, and below them the records they were counted from.
final class ReportPane extends VBox {
    private static final double SHARE = 0.66;

    private final ReportsViewModel model;
    private final Desk desk;
    private final StackPane shown = new StackPane();
    private final StringBinding about;
    private final StringBinding sourcesOf;

    ReportPane(ReportsViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        about = Bindings.createStringBinding(this::told, model.choice(), model.table());
        sourcesOf = Bindings.createStringBinding(model::about, model.sources());
        getStyleClass().add("rows");
        setMinWidth(0);
        Label words = new Label();
        words.setId("report-about");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("muted");
        words.textProperty().bind(about);
        SplitPane halves = new SplitPane(shown, sources());
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(SHARE);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(choices(), words, halves);
        model.table().subscribe(table -> shown.getChildren().setAll(preview(table)));
    }

    private String told() {
        ReportTable table = model.table().get();
        String missing = table == null || table.missing() == 0 ? "" : "有" + table.missing() + "处没有登记，印【待补】，含【待补】的合计也印【待补】。";
        return model.choice().get().about() + missing;
    }

    private Node choices() {
        ComboBox<Integer> year = Lists.choice(model.years(), one -> one + "年");
        year.setId("report-year");
        year.setAccessibleText("哪一年");
        year.valueProperty().bindBidirectional(model.year());
        ComboBox<Period.Part> part =
                Lists.choice(FXCollections.observableArrayList(Arrays.asList(Period.Part.values())), Period.Part::label);
        part.setId("report-part");
        part.setAccessibleText("哪一期");
        part.valueProperty().bindBidirectional(model.part());
        Label hint = new Label("点一行看它从哪些记录数出来，双击记录打开它");
        hint.getStyleClass().add("muted");
        HBox bar = new HBox(year, part, hint);
        bar.getStyleClass().add("toolbar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Node preview(@Nullable ReportTable table) {
        if (table == null) {
            return model.choice().get() instanceof ReportChoice.Unknown
                    ? new EmptyState("bi-inbox", "还没有登记这类事实", model.choice().get().about() + "。不报零，也不能导出。")
                    : new Label("正在统计…");
        }
        String none = table.period().begun(desk.today()) ? "没有登记这类事实" : "还没有开始";
        return table.rows().isEmpty()
                ? new EmptyState("bi-inbox", table.period().label() + none, "换一个年度或期间再看；没有登记的不当作零，不能导出。")
                : new ReportPreview(table, model);
    }

    private Node sources() {
        DataTable<ReportLine.SourceLine> table = new DataTable<ReportLine.SourceLine>("报表来源")
                .column("序号", 50, line -> String.valueOf(line.row()))
                .column("记录种类", 84, line -> SourceSort.of(line.source().key().sort()))
                .column("记录", 200, line -> line.source().name())
                .column("日期", 124, line -> day(line.source()))
                .column("计入", 120, ReportLine.SourceLine::counted)
                .rows(model.sources())
                .onOpen(line -> open(line.source()))
                .whenEmpty(new Label("没有来源"))
                .remembered(desk.settings());
        table.setMinHeight(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        Label head = new Label();
        head.setId("report-sources");
        head.textProperty().bind(sourcesOf);
        head.getStyleClass().add("muted");
        VBox below = new VBox(head, table);
        below.getStyleClass().add("tight");
        below.setMinHeight(0);
        return below;
    }

    private static String day(Source source) {
        return source.on() == null ? "" : ChineseDate.format(source.on());
    }

    private void open(Source source) {
        desk.navigator().open(Leads.place(source.key(), "", source.body()));
    }
}
