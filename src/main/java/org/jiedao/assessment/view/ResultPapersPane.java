package org.jiedao.assessment.view;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Section;

/// Tab 文书: the papers about the whole, then each one's; all of a kind are issued by one click.
final class ResultPapersPane extends VBox {
    private static final double DATE_WIDTH = 170;
    private static final double PAPER_WIDTH = 150;

    private final ResultPapersViewModel model;
    private final DateField date = new DateField();

    ResultPapersPane(ResultPapersViewModel model, Desk desk) {
        this.model = model;
        setId("result-papers");
        getStyleClass().add("rows");
        date.setId("result-date");
        date.valueProperty().bindBidirectional(model.date());
        date.setAccessibleText("成文日期");
        date.setPrefWidth(DATE_WIDTH);
        FlowPane wholes = Lists.fill(new FlowPane(), model.wholes(), this::whole);
        wholes.getStyleClass().add("paper-flow");
        DataTable<ResultPapersViewModel.Line> table = new DataTable<ResultPapersViewModel.Line>("考核文书表")
                .column("名称", 100, line -> line.one().card().name())
                .column("所在单位", 170, line -> line.one().card().unit());
        ResultPapersViewModel.EACH.forEach(
                paper -> table.column(paper.label(), PAPER_WIDTH, line -> told(line, paper), line -> link(line, paper)));
        table.rows(model.lines())
                .whenEmpty(new EmptyState("bi-people", "名单上还没有考核对象", "先在“评分”里列入。"))
                .remembered(desk.settings());
        Section each = new Section("逐个的文书", table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(each, Priority.ALWAYS);
        getChildren().addAll(new Section("整个考核的文书", wholes), actions(), each);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.load();
            }
        });
    }

    private Node actions() {
        Label dated = new Label("成文日期");
        dated.getStyleClass().add("form-label");
        dated.setMinWidth(Region.USE_PREF_SIZE);
        HBox on = new HBox(dated, date);
        on.getStyleClass().add("toolbar");
        on.setAlignment(Pos.CENTER_LEFT);
        FlowPane actions = new FlowPane(on);
        for (Paper paper : ResultPapersViewModel.EACH) {
            Button all = Buttons.plain("签发全部" + paper.label(), "bi-file-earmark-check", () -> {
                date.read();
                model.issueEach(paper);
            });
            all.setId("issue-each-" + paper);
            actions.getChildren().add(all);
        }
        Button bind = Buttons.plain("考核表成册", "bi-journals", model::bind);
        bind.setId("bind-sheets");
        actions.getChildren().add(bind);
        actions.getStyleClass().add("button-flow");
        return actions;
    }

    private Node whole(ResultPapersViewModel.Whole whole) {
        Label name = new Label(whole.paper().label());
        name.getStyleClass().add("headline");
        Button look = Buttons.plain(
                whole.issued().map(entry -> "已签发 " + entry.number()).orElse("预览和签发"),
                whole.issued().isPresent() ? "bi-file-earmark-check" : "bi-eye",
                () -> model.open(whole.paper(), whole.subject(), whole.issued()));
        look.setId("open-" + whole.paper());
        HBox line = new HBox(name, look);
        line.getStyleClass().add("toolbar");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String told(ResultPapersViewModel.Line line, Paper paper) {
        Optional<DispatchEntry> issued = line.papers().getOrDefault(paper, Optional.empty());
        return !line.papers().containsKey(paper) ? "" : issued.map(entry -> entry.number().toString()).orElse("未签发");
    }

    private Node link(ResultPapersViewModel.Line line, Paper paper) {
        return line.papers().containsKey(paper)
                ? Buttons.link(told(line, paper), () -> model.open(
                        paper, line.one().id(), line.papers().getOrDefault(paper, Optional.empty())))
                : new Label();
    }
}
