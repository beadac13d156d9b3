package org.jiedao.committee.view;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.jiedao.rule.Ruleset;
import org.jiedao.ui.DateField;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;

/// The fields of the ruleset form.
public final class RulesetFields {
    private final RulesetForm form;

    public RulesetFields(RulesetForm form) {
        this.form = form;
    }

    public FormGrid grid() {
        ComboBox<Ruleset> ruleset = Lists.choice(form.offered(), Ruleset::name);
        ruleset.setId("ruleset-choice");
        ruleset.valueProperty().bindBidirectional(form.ruleset());
        DateField since = new DateField();
        since.setId("ruleset-since");
        since.valueProperty().bindBidirectional(form.since());
        return new FormGrid()
                .field("规则", ruleset)
                .field("自哪天起", since, "从这天起照新规则办；以前的日子仍照原来的规则。已开始的批次不变。")
                .wide(told(form.doubt(), "field-error"))
                .wide(told(form.leftOut(), "form-hint"));
    }

    private static Label told(ObservableStringValue words, String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.textProperty().bind(words);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
