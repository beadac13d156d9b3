package org.jiedao.home.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.home.YearRow.Cell;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Navigator;

/// 年度节律: a line for every duty, a column for every month; a quarter's duty is as wide as its three months.
final class YearPane extends VBox {
    private static final int MONTHS = 12;
    private static final double MONTH_PERCENT = 6;
    private static final double NAME_PERCENT = 28;
    private static final double TOLD_WIDTH = 460;

    private final YearViewModel model;
    private final Navigator navigator;

    YearPane(YearViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        getStyleClass().add("tight");
        model.rows().subscribe(this::show);
    }

    /// Whose year is shown.
    Node chooser() {
        ComboBox<YearViewModel.Whose> chooser = Lists.choice(model.choices(), YearViewModel.Whose::label);
        chooser.setId("year-whose");
        chooser.setAccessibleText("看哪个委员会的年度节律");
        chooser.valueProperty().bindBidirectional(model.chosen());
        return chooser;
    }

    private void show(List<YearWords> rows) {
        if (rows.isEmpty()) {
            getChildren().setAll(new EmptyState("bi-calendar3", "还没有定期要办的事", "委员会定了规则集，这里就按月列出要办的事。"));
            return;
        }
        Label note = new Label("未记：还没有登记，不等于没有办。未到：还没到期。点一格：登记过的看记录，没有的去登记；没有页面登记的看条款。");
        note.getStyleClass().add("form-hint");
        note.setWrapText(true);
        getChildren().setAll(grid(rows), note);
    }

    private GridPane grid(List<YearWords> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("year-grid");
        grid.getColumnConstraints().addAll(columns());
        int line = 0;
        head(grid, rows.getFirst().today().getMonthValue());
        Map<String, List<YearWords>> byWhose = new LinkedHashMap<>();
        rows.forEach(row -> byWhose.computeIfAbsent(row.whose(), _ -> new ArrayList<>()).add(row));
        for (Map.Entry<String, List<YearWords>> group : byWhose.entrySet()) {
            Label whose = new Label(group.getKey());
            whose.getStyleClass().add("year-whose");
            grid.add(whose, 0, ++line, MONTHS + 1, 1);
            for (YearWords row : group.getValue()) {
                row(grid, row, ++line);
            }
        }
        return grid;
    }

    private static List<ColumnConstraints> columns() {
        List<ColumnConstraints> columns = new ArrayList<>();
        columns.add(column(NAME_PERCENT));
        IntStream.range(0, MONTHS).forEach(_ -> columns.add(column(MONTH_PERCENT)));
        return columns;
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static void head(GridPane grid, int now) {
        for (int month = 1; month <= MONTHS; month++) {
            Label name = new Label(month + "月");
            name.getStyleClass().add(month == now ? "year-now" : "form-hint");
            name.setMinWidth(0);
            GridPane.setHalignment(name, HPos.CENTER);
            grid.add(name, month, 0);
        }
    }

    private void row(GridPane grid, YearWords row, int line) {
        grid.add(name(row), 0, line);
        row.row().cells().forEach(cell -> grid.add(cell(row, cell), cell.firstMonth(), line, cell.months(), 1));
    }

    /// The one stop for the keyboard in its line: it says the whole of it.
    private Node name(YearWords row) {
        Label what = new Label(row.what());
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label article = new Label(row.duty().article());
        article.getStyleClass().add("form-hint");
        article.setMinWidth(Region.USE_PREF_SIZE);
        HBox words = new HBox(what, article);
        words.getStyleClass().add("year-words");
        Button name = new Button(null, words);
        name.getStyleClass().addAll("line", "year-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        words.prefWidthProperty().bind(name.widthProperty().subtract(12));
        name.setAccessibleText(row.spoken());
        name.setTooltip(tooltip(row.what() + "\n" + row.duty().asked()));
        name.setOnAction(_ -> navigator.open(row.duty().place()));
        return name;
    }

    private Node cell(YearWords row, Cell cell) {
        Button shown = new Button(row.shown(cell));
        shown.getStyleClass()
                .setAll("button", "year-cell", "mark-" + cell.mark().name().toLowerCase(Locale.ROOT));
        shown.setMinWidth(0);
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.setTextOverrun(OverrunStyle.CLIP);
        shown.setFocusTraversable(false);
        shown.setAccessibleText(row.more(cell));
        shown.setTooltip(tooltip(row.more(cell)));
        shown.setOnAction(_ -> navigator.open(row.place(cell)));
        return shown;
    }

    private static Tooltip tooltip(String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOLD_WIDTH);
        return tooltip;
    }
}
