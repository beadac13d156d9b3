package org.jiedao.compliance.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.compliance.Fix;
import org.jiedao.rule.Assumption;
import org.jiedao.rule.Judgement;
import org.jiedao.rule.Rule;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// What a clause came to: the verdict and its arithmetic, the way to mend it, the wording, the records counted.
final class DetailPane extends VBox {
    private static final int MOST_RECORDS = 40;
    /// How rulesets mark a clause without a modal verb.
    private static final String STATEMENT = "述";

    private final ResultsViewModel model;
    private final Road road;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);

    /// Goes to a place that is expected to lead back.
    interface Road {
        void go(Place place);
    }

    DetailPane(ResultsViewModel model, Road road) {
        this.model = model;
        this.road = road;
        setId("result-detail");
        getStyleClass().addAll("card", "result-detail");
        content.getStyleClass().add("result-facts");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.chosen().addListener((_, _, row) -> show(row));
        show(model.chosen().get());
    }

    private void show(@Nullable ResultRow row) {
        switch (row) {
            case null -> getChildren().clear();
            case ResultRow.OfBody body -> {
                content.getChildren().setAll(words(body.result(), "result-arithmetic"), toRuleset(body));
                getChildren().setAll(head(body), scroll);
            }
            case ResultRow.OfClause(ExaminedClause clause, _) -> {
                content.getChildren().setAll(facts(clause));
                getChildren().setAll(head(row), scroll);
            }
        }
        scroll.setVvalue(0);
    }

    private Node head(ResultRow row) {
        Label gist = words(row.gist(), "card-title");
        Label body = words(row.body(), "muted");
        VBox words = new VBox(gist, body);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label state = Badge.of(row.state(), StateTone.of(row));
        state.setId("result-state");
        HBox head = new HBox(state, words, Icons.button("bi-x", "关闭（Esc）", () -> model.choose(null)));
        head.getStyleClass().add("toolbar");
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private Node toRuleset(ResultRow.OfBody body) {
        Button choose = Buttons.primary(
                "选规则集", "bi-journal-check", () -> road.go(Leads.rulesetFor(body.about().id())));
        choose.setId("choose-ruleset");
        return choose;
    }

    private List<Node> facts(ExaminedClause clause) {
        Rule rule = clause.rule();
        List<Node> facts = new ArrayList<>();
        facts.add(words(clause.judgement().arithmetic(), "result-arithmetic"));
        model.fix().map(this::fix).ifPresent(facts::add);
        facts.add(clause(clause));
        facts.add(fact("语气", words(tone(rule.quotation()), "")));
        facts.add(fact("主体", words(rule.scope().actor(), "")));
        facts.add(fact("周期", words(rule.scope().rhythm(), "")));
        facts.add(fact("证据", words(rule.scope().evidence(), "")));
        facts.add(fact("判断", words(rule.ruleClass().meaning(), "")));
        counted(clause).ifPresent(facts::add);
        assumptions(clause).ifPresent(facts::add);
        return facts;
    }

    private Node fix(Fix fix) {
        Place place = Leads.place(fix);
        if (place == null) {
            Label sentence = words(fix.label(), "form-hint");
            sentence.setId("result-unrecorded");
            return sentence;
        }
        Button button = Buttons.primary(fix.label(), "bi-arrow-right-circle", () -> road.go(place));
        button.setId("result-fix");
        return button;
    }

    private Node clause(ExaminedClause clause) {
        Rule.Quotation quotation = clause.rule().quotation();
        Hyperlink citation = Buttons.link(quotation.clause().citation(), () -> road.go(Leads.ruleOf(clause)));
        citation.setWrapText(true);
        HBox line = new HBox(citation);
        line.getStyleClass().add("toolbar");
        line.setAlignment(Pos.CENTER_LEFT);
        if (quotation.mended()) {
            line.getChildren().add(Badge.of("勘误", Badge.Tone.NEUTRAL));
        }
        Label wording = words("“" + quotation.clause().wording() + "”", "result-wording");
        wording.setId("result-wording");
        return new VBox(line, wording);
    }

    private static String tone(Rule.Quotation quotation) {
        String verb = quotation.verb().equals(STATEMENT) ? "陈述句" : "“" + quotation.verb() + "”";
        return verb + "，做不到列为" + quotation.severity().label();
    }

    private Optional<Node> counted(ExaminedClause clause) {
        List<Item> counted = clause.judgement().counted();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        FlowPane links = new FlowPane();
        links.getStyleClass().add("button-flow");
        counted.stream().limit(MOST_RECORDS).map(item -> record(item, clause)).forEach(links.getChildren()::add);
        if (counted.size() > MOST_RECORDS) {
            links.getChildren().add(words("……共" + counted.size() + "项", "muted"));
        }
        return Optional.of(fact("数到" + counted.size() + "项", links));
    }

    private Node record(Item item, ExaminedClause clause) {
        return RecordKey.of(item)
                .<Node>map(key -> Buttons.link(item.name(), () -> road.go(Leads.place(key, clause))))
                .orElseGet(() -> new Label(item.name()));
    }

    private Optional<Node> assumptions(ExaminedClause clause) {
        Judgement judgement = clause.judgement();
        List<Assumption> assumptions = judgement.rule().assumptions();
        if (assumptions.isEmpty()) {
            return Optional.empty();
        }
        VBox links = new VBox();
        for (Assumption assumption : assumptions) {
            Hyperlink link = Buttons.link(assumption.sentence(), () -> road.go(Leads.assumption(assumption.name())));
            link.setWrapText(true);
            links.getChildren().add(link);
        }
        return Optional.of(fact("口径", links));
    }

    private static Node fact(String name, Node value) {
        Label caption = new Label(name);
        caption.getStyleClass().addAll("form-label", "result-caption");
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox fact = new HBox(caption, value);
        fact.setAlignment(Pos.BASELINE_LEFT);
        return fact;
    }

    private static Label words(String text, String style) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            words.getStyleClass().add(style);
        }
        return words;
    }
}
