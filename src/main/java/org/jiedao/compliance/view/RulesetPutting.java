package org.jiedao.compliance.view;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Icons;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Section;

/// What is to be said about the file that should be put in: its faults, or whether it may take another's place.
final class RulesetPutting extends VBox {
    private static final double MOST = 200;

    private final RulesetsViewModel model;

    RulesetPutting(RulesetsViewModel model) {
        this.model = model;
        getStyleClass().add("rows");
        Node question = question();
        Node faults = faults();
        getChildren().addAll(question, faults);
        visibleProperty().bind(question.visibleProperty().or(faults.visibleProperty()));
        managedProperty().bind(visibleProperty());
    }

    private Node question() {
        Label words = new Label();
        words.setWrapText(true);
        words.textProperty()
                .bind(model.replacement().map(file -> "规则集文件夹里已经有另一份“" + file.getFileName()
                        + "”，没有放入。用新选的这份替换它？原来的留在下面的 removed 文件夹里；以前各天的体检也改按新的文字查。"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var replace = Buttons.plain("替换", "bi-arrow-left-right", model::replace);
        replace.setId("replace-ruleset");
        HBox bar = new HBox(
                Icons.of("bi-exclamation-triangle"), words, replace, Buttons.plain("不替换", "bi-x", model::keepAsIs));
        bar.getStyleClass().addAll("message-bar", "tone-refused");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.visibleProperty().bind(model.replacement().isNotNull());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private Node faults() {
        VBox lines = Lists.fill(new VBox(), model.faults(), RulesetPutting::line);
        lines.setId("ruleset-faults");
        lines.getStyleClass().add("tight");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST);
        scroll.getStyleClass().add("plain-scroll");
        Section section = new Section("没有放入，什么也没有复制", scroll, Buttons.quiet("知道了", "bi-check2", model::dismissFaults));
        section.note()
                .textProperty()
                .bind(Bindings.size(model.faults()).asString("有%d处要改，改好再放入。"));
        section.visibleProperty().bind(Bindings.isNotEmpty(model.faults()));
        section.managedProperty().bind(section.visibleProperty());
        return section;
    }

    static Node line(String fault) {
        Label line = new Label(fault);
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        return line;
    }
}
