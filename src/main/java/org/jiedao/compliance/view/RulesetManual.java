package org.jiedao.compliance.view;

import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.rule.Rulesets;
import org.jiedao.ui.Section;

/// How a ruleset is written, and the words that it may use.
final class RulesetManual extends VBox {
    RulesetManual() {
        TextArea text = new TextArea(String.join("\n", Rulesets.manual()));
        text.setId("ruleset-manual");
        text.setAccessibleText("怎样写规则集，可以用哪些词");
        text.setEditable(false);
        text.setWrapText(true);
        Section section = new Section("怎样写规则集", text);
        section.note().setText("写好存成UTF-8的文本文件，点右上角“放入规则集”；随附的示例在 samples/rulesets。");
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox.setVgrow(section, Priority.ALWAYS);
        getChildren().add(section);
    }
}
