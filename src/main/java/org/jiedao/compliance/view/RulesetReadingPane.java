package org.jiedao.compliance.view;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.rule.Rule;
import org.jiedao.ui.Desk;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.SearchField;
import org.jspecify.annotations.Nullable;

/// One ruleset: its head, its rules with a search above them, the rule chosen in full.
final class RulesetReadingPane extends VBox {
    private static final double LIST_SHARE = 0.38;

    private final RulesetReadingViewModel model;
    private final SearchField search = new SearchField("搜条款、原文、检查、口径");

    RulesetReadingPane(RulesetReadingViewModel model, Node head, Desk desk) {
        this.model = model;
        getStyleClass().add("rows");
        search.setId("ruleset-search");
        search.query().subscribe(model::search);
        VBox left = new VBox(search, list());
        left.getStyleClass().addAll("tight", "ruleset-rules");
        RuleSheet sheet = new RuleSheet(desk);
        ScrollPane scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox card = new VBox(scroll);
        card.getStyleClass().add("card");
        card.setMinWidth(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.chosen().subscribe(rule -> {
            sheet.show(rule);
            scroll.setVvalue(0);
        });
        SplitPane both = new SplitPane(left, card);
        both.setDividerPositions(LIST_SHARE);
        both.setMinHeight(0);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(head, both);
    }

    void find() {
        search.requestFocus();
    }

    private Node list() {
        ListView<Rule> rules = new ListView<>(model.rules());
        rules.setId("ruleset-rules");
        rules.setAccessibleText("条款");
        rules.setCellFactory(_ -> new RuleCell());
        rules.setPlaceholder(new EmptyState("bi-search", "没有搜到", "换个词，或清空搜索框看全部条款。"));
        rules.getSelectionModel().selectedItemProperty().addListener((_, _, rule) -> {
            if (rule != null) {
                model.choose(rule);
            }
        });
        model.chosen().subscribe(rule -> select(rules, rule));
        model.rules().addListener((ListChangeListener<Rule>)
                _ -> select(rules, model.chosen().get()));
        VBox.setVgrow(rules, Priority.ALWAYS);
        rules.setMinHeight(0);
        return rules;
    }

    private static void select(ListView<Rule> rules, @Nullable Rule rule) {
        int index = rule == null ? -1 : rules.getItems().indexOf(rule);
        if (index >= 0 && index != rules.getSelectionModel().getSelectedIndex()) {
            rules.getSelectionModel().clearAndSelect(index);
            rules.scrollTo(index);
        }
    }

    private static final class RuleCell extends ListCell<Rule> {
        @Override
        protected void updateItem(@Nullable Rule rule, boolean empty) {
            super.updateItem(rule, empty);
            setText(null);
            setGraphic(rule == null || empty ? null : line(rule));
        }

        private static Node line(Rule rule) {
            Label article = new Label(rule.quotation().clause().article());
            article.getStyleClass().add("form-hint");
            Label gist = new Label(
                    rule.scope().gist().isEmpty()
                            ? rule.quotation().clause().wording()
                            : rule.scope().gist());
            VBox line = new VBox(article, gist);
            // as wide as the list, so that it never scrolls sideways
            line.setPrefWidth(0);
            return line;
        }
    }
}
