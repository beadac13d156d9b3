package org.jiedao.archive.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Section;

/// The check of the data.
final class CheckPane extends VBox {
    CheckPane(CheckViewModel model) {
        getStyleClass().add("rows");
        Label verdict = new Label();
        verdict.setId("check-verdict");
        verdict.textProperty().bind(model.verdict());
        VBox problems = Lists.fill(new VBox(), model.problems(), CheckPane::problem);
        Section section = new Section(
                "数据检查", new VBox(verdict, problems), Buttons.plain("现在检查", "bi-shield-check", model::checkNow));
        section.note().setText("逐表读一遍，核对校验清单、操作记录的先后衔接和已签发文件，什么也不改。");
        getChildren().add(section);
    }

    private static Node problem(String sentence) {
        Label line = new Label("· " + sentence);
        line.setWrapText(true);
        return line;
    }
}
