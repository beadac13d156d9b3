package org.jiedao.archive.view;

import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.archive.ChangeLog.Step;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DataTable;
import org.jiedao.ui.EmptyState;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Section;
import org.jiedao.ui.SettingsViewModel;

/// The change log and the check of the data.
final class ChangesPane extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    ChangesPane(ChangesViewModel model, SettingsViewModel settings) {
        getStyleClass().add("rows");
        Node table = new DataTable<Step>("改动表")
                .column("时间", 180, step -> TIME.format(step.at()))
                .column("做了什么", 420, Step::title)
                .column("谁", 120, Step::by)
                .column("状态", 100, ChangesPane::state, step -> Badge.of(state(step), tone(step)))
                .rows(model.steps())
                .whenEmpty(new EmptyState("bi-clock-history", "还没有改动", "每次保存、导入、签发都会记在这里，可以用 Ctrl+Z 逐步撤销。"))
                .remembered(settings);
        Section log = new Section("改动记录", table);
        log.note().setText("Ctrl+Z 撤销最近一步，Ctrl+Y 重做。");
        VBox.setVgrow(log, Priority.ALWAYS);
        getChildren().addAll(check(model), log);
    }

    private static Node check(ChangesViewModel model) {
        Label verdict = new Label();
        verdict.setId("check-verdict");
        verdict.textProperty().bind(model.verdict());
        VBox problems = Lists.fill(new VBox(), model.problems(), ChangesPane::problem);
        Section section = new Section(
                "数据检查", new VBox(verdict, problems), Buttons.plain("现在检查", "bi-shield-check", model::checkNow));
        section.note().setText("逐表读一遍，核对校验清单和已签发文件，什么也不改。");
        return section;
    }

    private static Node problem(String sentence) {
        Label line = new Label("· " + sentence);
        line.setWrapText(true);
        return line;
    }

    private static String state(Step step) {
        return step.undone() ? "已撤销" : "有效";
    }

    private static Badge.Tone tone(Step step) {
        return step.undone() ? Badge.Tone.NEUTRAL : Badge.Tone.GOOD;
    }
}
