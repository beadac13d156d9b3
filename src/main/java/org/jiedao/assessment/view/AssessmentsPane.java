package org.jiedao.assessment.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Lists;

/// The assessments, the newest first, and beside them the form of a new one.
final class AssessmentsPane extends HBox {
    AssessmentsPane(AssessmentsViewModel model, OpeningViewModel opening, Desk desk) {
        getStyleClass().add("columns");
        DataTable<AssessmentRow> table = new DataTable<AssessmentRow>("考核表单")
                .column("名称", 330, row -> row.assessment().title())
                .column("年度", 60, row -> String.valueOf(row.assessment().year()))
                .column("阶段", 80, row -> row.assessment().stage().label())
                .column("考核谁", 80, row -> row.assessment().about().label())
                .column("考核日期", 90, AssessmentRow::heldOn)
                .column("已定等次", 80, AssessmentRow::graded)
                .column("状态", 80, AssessmentRow::state, AssessmentsPane::badge)
                .rows(model.rows())
                .onOpen(model::open)
                .onDelete(model::remove)
                .whenEmpty(new EmptyState(
                        "bi-award",
                        "还没有登记考核",
                        "选组织、年度和方案，名单从登记里提出来，再逐个评分、定等次、审定，然后签发通报、考核表和反馈函。",
                        Buttons.plain("新建考核", "bi-plus", opening::begin)))
                .remembered(desk.settings());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox list = new VBox(filter(model), table);
        list.getStyleClass().add("rows");
        list.setMinWidth(0);
        HBox.setHgrow(list, Priority.ALWAYS);
        getChildren().addAll(list, new OpeningPane(opening));
    }

    private static Node badge(AssessmentRow row) {
        return Badge.of(row.state(), row.isApproved() ? Badge.Tone.GOOD : Badge.Tone.ATTENTION);
    }

    private static Node filter(AssessmentsViewModel model) {
        ComboBox<Integer> year = Lists.choice(
                model.years(), one -> one == AssessmentsViewModel.EVERY_YEAR ? "各年度" : one + "年度");
        year.setId("assessments-year");
        year.setAccessibleText("哪个年度");
        year.valueProperty().bindBidirectional(model.year());
        Label hint = new Label("双击一次考核打开它");
        hint.getStyleClass().add("muted");
        HBox bar = new HBox(year, hint);
        bar.getStyleClass().add("toolbar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }
}
