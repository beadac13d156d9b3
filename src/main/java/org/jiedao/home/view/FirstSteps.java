package org.jiedao.home.view;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.home.Beginning;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Icons;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// What to do first in an empty register, in three steps; or go on with what a predecessor handed over; or look around in the sample street.
final class FirstSteps extends VBox {
    /// The part of page 数据与设置 that takes a pack.
    private static final String HANDOVER = "交接";

    FirstSteps(HomeViewModel model, Desk desk, Runnable buildSample) {
        getStyleClass().addAll("card", "first-steps");
        Label title = new Label("从这里开始");
        title.getStyleClass().add("crumb-record");
        Button sample = Buttons.plain("先看示例街道", "bi-signpost-split", buildSample);
        sample.setId("build-sample");
        Node look = step(Icons.of("bi-eye"), "只想看看？", "示例街道里的人和单位都是虚构的，看完一键移走。", sample);
        look.visibleProperty().bind(model.blank());
        look.managedProperty().bind(model.blank());
        Button taking = Buttons.plain(
                "用交接包接着办", "bi-box-arrow-in-down", () -> desk.navigator().open(Place.of(PageName.DATA, HANDOVER)));
        taking.setId("take-over");
        Node takeOver = step(
                Icons.of("bi-box-seam"), "接手别人的工作？", "上一任交来的交接包里什么都有：先核对，再用它接着办。", taking);
        takeOver.visibleProperty().bind(model.blank());
        takeOver.managedProperty().bind(model.blank());
        getChildren()
                .addAll(
                        title,
                        step(
                                mark("1", model.progress().map(Beginning.Progress::street)),
                                "填街道资料",
                                "街道名称、党工委全称、发文代字……文书抬头和落款都用它，只填一次。",
                                go("去填写", "bi-pencil", desk, PageName.DATA)),
                        step(
                                mark("2", model.progress().map(Beginning.Progress::committees)),
                                "建组织，定规则",
                                "建街道“大工委”和各社区“大党委”，选定照哪一份标准办，登记本届任期。",
                                go("去建组织", "bi-diagram-3", desk, PageName.ORGANIZATION)),
                        step(
                                mark("3", model.progress().map(Beginning.Progress::roster)),
                                "导入花名册",
                                "把手里的 Excel 拖进窗口就行，先预览、再确认，随时可以整步撤销。",
                                Buttons.plain("选择花名册", "bi-file-earmark-spreadsheet", () -> desk.surroundings()
                                        .dialogs()
                                        .chooseWorkbook()
                                        .ifPresent(file -> desk.navigator().open(Place.of(PageName.IMPORT, file))))),
                        takeOver,
                        look);
    }

    private static Button go(String text, String icon, Desk desk, PageName page) {
        Button go = Buttons.plain(text, icon, () -> desk.navigator().open(Place.of(page)));
        go.setId("first-" + page);
        return go;
    }

    /// Its number, or a tick once it is done.
    private static Label mark(String number, ObservableValue<Boolean> done) {
        Label mark = new Label();
        mark.textProperty().bind(done.map(is -> is ? "" : number));
        mark.graphicProperty().bind(done.map(is -> is ? Icons.of("bi-check2") : null));
        mark.accessibleTextProperty().bind(done.map(is -> "第" + number + "步" + (is ? "，已办" : "，待办")));
        return mark;
    }

    private static Label mark(Node icon) {
        return new Label("", icon);
    }

    private static Node step(Node icon, String title, String text, Button button) {
        Label mark = icon instanceof Label label ? label : mark(icon);
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
