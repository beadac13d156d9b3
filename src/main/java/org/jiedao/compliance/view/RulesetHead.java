package org.jiedao.compliance.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.rule.Ruleset;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jspecify.annotations.Nullable;

/// What stands at the head of a ruleset; one's own can be taken out.
final class RulesetHead extends VBox {
    private final RulesetsViewModel model;

    RulesetHead(RulesetsViewModel model) {
        this.model = model;
        getStyleClass().addAll("card", "tight");
        setMinHeight(USE_PREF_SIZE);
        model.chosen().subscribe(this::show);
    }

    private void show(@Nullable RulesetEntry entry) {
        if (entry instanceof RulesetEntry.Read(Ruleset ruleset, String file)) {
            VBox more = more(ruleset);
            getChildren().setAll(title(ruleset, file), facts(ruleset, more), more);
        }
    }

    private HBox title(Ruleset ruleset, String file) {
        Label name = new Label(ruleset.name());
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox title = new HBox(name);
        if (ruleset.backstop()) {
            title.getChildren().add(Badge.of("后备", Badge.Tone.NEUTRAL));
        }
        if (!file.isEmpty()) {
            var out = Buttons.quiet("移走", "bi-box-arrow-up", () -> model.withdraw(file));
            out.setId("withdraw-ruleset");
            title.getChildren().addAll(Badge.of(file, Badge.Tone.ACCENT), out);
        }
        title.getStyleClass().add("card-head");
        title.setAlignment(Pos.CENTER_LEFT);
        return title;
    }

    private static FlowPane facts(Ruleset ruleset, VBox more) {
        FlowPane facts = new FlowPane(
                hint(ruleset.rules().size() + "条"),
                hint("出处：" + ruleset.source()),
                hint("施行：" + ruleset.inForce().map(ChineseDate::format).orElse("来源年份不明")),
                Buttons.link("依据、对象和说明", () -> show(more, !more.isVisible())));
        facts.getStyleClass().add("fact-flow");
        return facts;
    }

    /// What is looked up now and then.
    private static VBox more(Ruleset ruleset) {
        VBox more = new VBox(
                hint("依据：" + ruleset.basis().orElse("没有写，文书里是【待补】")),
                hint("对象：" + String.join("、", ruleset.bodies())));
        if (!ruleset.note().isEmpty()) {
            more.getChildren().add(hint("说明：" + ruleset.note()));
        }
        show(more, false);
        return more;
    }

    private static void show(VBox more, boolean shown) {
        more.setVisible(shown);
        more.setManaged(shown);
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("form-hint");
        return hint;
    }
}
