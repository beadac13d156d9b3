package org.jiedao.compliance.view;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Section;

/// A file of the user's that is no ruleset: every fault, and the way out.
final class RulesetUnreadPane extends VBox {
    RulesetUnreadPane(RulesetsViewModel model) {
        model.chosen().subscribe(entry -> {
            if (entry instanceof RulesetEntry.Unread unread) {
                getChildren().setAll(section(unread, model));
            }
        });
    }

    private static Section section(RulesetEntry.Unread unread, RulesetsViewModel model) {
        VBox lines = new VBox();
        lines.getStyleClass().add("tight");
        unread.faults().forEach(fault -> lines.getChildren().add(RulesetPutting.line(fault)));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        Section section = new Section(
                unread.file(),
                scroll,
                Buttons.quiet("移走", "bi-box-arrow-up", () -> model.withdraw(unread.file())),
                Buttons.plain("改好了，重新读取", "bi-arrow-repeat", model::reread));
        section.note().setText("整份没有读入，有" + unread.faults().size() + "处要改。");
        return section;
    }
}
