package org.jiedao.compliance.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jiedao.rule.Assumption;
import org.jiedao.rule.Question;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Severity;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// A rule in full, as its ruleset has it.
final class RuleSheet extends VBox {
    private static final String SETTLING = "口径";

    private final Desk desk;

    RuleSheet(Desk desk) {
        this.desk = desk;
        getStyleClass().add("rule-sheet");
    }

    void show(@Nullable Rule rule) {
        getChildren().clear();
        if (rule != null) {
            getChildren().addAll(head(rule), wording(rule));
            field("待确认", rule.doubt().orElse(""));
            field("主体", rule.scope().actor());
            field("对象", String.join("、", rule.scope().bodies()));
            field("周期", rule.scope().rhythm());
            field("证据", rule.scope().evidence());
            part("检查", rule.questions().stream().map(RuleSheet::check).toList());
            part("口径", rule.assumptions().stream().map(this::assumption).toList());
            field("编号", rule.id());
        }
    }

    private static Node head(Rule rule) {
        Label gist = told(rule.scope().gist());
        gist.getStyleClass().add("headline");
        FlowPane badges = new FlowPane(
                Badge.of(rule.quotation().verb() + " → " + rule.quotation().severity().label(), tone(rule.quotation().severity())),
                Badge.of(rule.ruleClass().label() + "：" + rule.ruleClass().meaning(), Badge.Tone.NEUTRAL));
        badges.getStyleClass().add("button-flow");
        VBox head = new VBox(caption("条款 " + rule.quotation().clause().article()), gist, badges);
        head.getStyleClass().add("tight");
        return head;
    }

    private static Badge.Tone tone(Severity severity) {
        return switch (severity) {
            case VIOLATION -> Badge.Tone.BAD;
            case ADVICE -> Badge.Tone.ATTENTION;
            case INFORMATION -> Badge.Tone.NEUTRAL;
        };
    }

    private static Node wording(Rule rule) {
        Label words = told(rule.quotation().clause().wording());
        words.setId("rule-wording");
        VBox quotation = new VBox(words);
        if (rule.quotation().mended()) {
            quotation.getChildren().add(caption("〔勘误〕来源文本里明显的错字、错序，照上下文改正过。"));
        }
        quotation.getStyleClass().addAll("quotation", "tight");
        return quotation;
    }

    private static Node check(Question question) {
        String premise = question.premise().map(holds -> "（只在“" + holds + "”时查）").orElse("");
        return told(question.text() + premise);
    }

    private Node assumption(Assumption assumption) {
        VBox line = new VBox(
                told(assumption.sentence()),
                Buttons.link("定这个口径", () -> desk.navigator()
                        .open(Place.of(PageName.COMPLIANCE, SETTLING, assumption.name()))));
        return line;
    }

    private void field(String name, String text) {
        if (!text.isEmpty() && !text.equals("—")) {
            part(name, List.of(told(text)));
        }
    }

    private void part(String name, List<Node> lines) {
        if (!lines.isEmpty()) {
            VBox part = new VBox(caption(name));
            part.getChildren().addAll(lines);
            getChildren().add(part);
        }
    }

    private static Label caption(String text) {
        Label caption = told(text);
        caption.getStyleClass().add("form-hint");
        return caption;
    }

    private static Label told(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
