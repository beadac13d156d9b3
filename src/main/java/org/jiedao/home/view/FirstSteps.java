package org.jiedao.home.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Icons;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// What to do first in an empty register, in three steps; or look around in the sample street.
final class FirstSteps extends VBox {
    FirstSteps(Desk desk, Runnable buildSample) {
        getStyleClass().addAll("card", "first-steps");
        Label title = new Label("从这里开始");
        title.getStyleClass().add("crumb-record");
        Button sample = Buttons.plain("先看示例街道", "bi-signpost-split", buildSample);
        sample.setId("build-sample");
        getChildren()
                .addAll(
                        title,
                        step(
                                "1",
                                "填街道资料",
                                "街道名称、党工委全称、发文代字……文书抬头和落款都用它，只填一次。",
                                Buttons.plain("去填写", "bi-pencil", () -> desk.navigator()
                                        .open(Place.of(PageName.DATA)))),
                        step(
                                "2",
                                "建组织，定规则",
                                "建街道“大工委”和各社区“大党委”，选定照哪一份标准办，登记本届任期。",
                                Buttons.plain("去建组织", "bi-diagram-3", () -> desk.navigator()
                                        .open(Place.of(PageName.ORGANIZATION)))),
                        step(
                                "3",
                                "导入花名册",
                                "把手里的 Excel 拖进窗口就行，先预览、再确认，随时可以整步撤销。",
                                Buttons.plain("选择花名册", "bi-file-earmark-spreadsheet", () -> desk.surroundings()
                                        .dialogs()
                                        .chooseWorkbook()
                                        .ifPresent(file -> desk.navigator().open(Place.of(PageName.IMPORT, file))))),
                        step("bi-eye", "只想看看？", "示例街道里的人和单位都是虚构的，可以一步撤销。", sample));
    }

    private static Node step(String number, String title, String text, Button button) {
        boolean icon = number.startsWith("bi-");
        Label mark = new Label(icon ? "" : number, icon ? Icons.of(number) : null);
        mark.getStyleClass().add("step-number");
        Label name = new Label(title);
        name.getStyleClass().add("headline");
        Label words = new Label(text);
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        VBox told = new VBox(name, words);
        told.getStyleClass().add("tight");
        HBox.setHgrow(told, Priority.ALWAYS);
        button.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(mark, told, button);
        line.getStyleClass().add("columns");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
