package org.jiedao.assessment.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.Points;
import org.jiedao.people.Pinyin;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.SearchableChoice;
import org.jspecify.annotations.Nullable;

/// Tab 评分: who is assessed, and beside the list the marks of the one chosen.
final class MarksPane extends HBox {
    private static final double CHOICE = 210;

    private final MarksViewModel model;
    private final DataTable<Assessed> table;
    private final StackPane side = new StackPane();

    MarksPane(MarksViewModel model, Desk desk) {
        this.model = model;
        setId("marks");
        getStyleClass().add("columns");
        table = new DataTable<Assessed>("考核名单")
                .column("名称", 96, one -> one.card().name())
                .column("所在单位", 170, one -> one.card().unit())
                .column("职务", 84, one -> one.card().role())
                .column("总分", 64, this::total)
                .column("等次", 84, model::grade, this::badge)
                .column("测评", 64, MarksPane::ballots)
                .rows(model.rows())
                .onOpen(model::choose)
                .onDelete(model::strike)
                .whenEmpty(new EmptyState("bi-people", "名单上还没有考核对象", "在上面选一个列入名单。"))
                .remembered(desk.settings());
        table.getSelectionModel().selectedItemProperty().addListener((_, _, one) -> {
            if (one != null) {
                model.choose(one);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox list = new VBox(bar(), table);
        list.getStyleClass().add("rows");
        list.setMinWidth(0);
        HBox.setHgrow(list, Priority.ALWAYS);
        getChildren().addAll(list, side);
        model.form().subscribe(this::show);
    }

    private String total(Assessed one) {
        return model.scheme().flatMap(one::total).map(Points::text).orElse("");
    }

    private Node badge(Assessed one) {
        return Badge.of(model.grade(one), one.gradeId() == null ? Badge.Tone.ATTENTION : Badge.Tone.NEUTRAL);
    }

    private static String ballots(Assessed one) {
        Assessed.Tally tally = one.tally();
        return tally == null ? "" : tally.valid() + "票";
    }

    private Node bar() {
        SearchableChoice<Assessed> choice = new SearchableChoice<>(
                model.offered(),
                one -> one.card().name() + (one.card().unit().isEmpty() ? "" : "　" + one.card().unit()),
                one -> Pinyin.of(one.card().name()).initials());
        choice.setId("offered");
        choice.setAccessibleText("列入名单的对象");
        choice.setPromptText("选一个列入名单");
        choice.setPrefWidth(CHOICE);
        choice.disableProperty().bind(model.fixed());
        Button add = Buttons.plain("列入", "bi-plus", () -> {
            Assessed picked = choice.getValue();
            if (picked != null) {
                choice.setValue(null);
                model.add(picked);
            }
        });
        add.setId("add-assessed");
        add.disableProperty().bind(model.fixed());
        Button strike = Buttons.plain("移出", "bi-person-dash", () -> {
            Assessed picked = table.getSelectionModel().getSelectedItem();
            if (picked != null) {
                model.strike(picked);
            }
        });
        strike.setId("strike-assessed");
        strike.disableProperty().bind(model.fixed().or(table.getSelectionModel().selectedItemProperty().isNull()));
        FlowPane bar = new FlowPane(choice, add, strike);
        bar.getStyleClass().add("button-flow");
        return bar;
    }

    private void show(@Nullable MarksForm form) {
        if (form == null) {
            table.getSelectionModel().clearSelection();
        }
        side.getChildren().setAll(form == null ? new VBox() : new MarksFields(model, form));
        side.setVisible(form != null);
        side.setManaged(form != null);
    }
}
