package org.jiedao.duty.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.duty.DutyPart;
import org.jiedao.duty.RecordDuty;
import org.jiedao.duty.TakeReturned.Preview;
import org.jiedao.evidence.Proven;
import org.jiedao.evidence.view.EvidencePane;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.CountedArea;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;
import org.jiedao.ui.Section;
import org.jspecify.annotations.Nullable;

/// Tab 述职报告: what only the one who reports can say, a Word file that came back, and the course of the report.
final class ReportPane extends HBox {
    private static final int ROWS = 5;

    private final OneDutyViewModel model;
    private final Desk desk;
    private final BooleanBinding found;
    private final ObservableValue<@Nullable Proven> proven;

    ReportPane(OneDutyViewModel model, DutyUseCases cases, Desk desk) {
        this.model = model;
        this.desk = desk;
        found = model.returned().isNotNull();
        proven = model.line().map(line -> new Proven(Proven.Sort.DUTY_REPORT, line.report().id()));
        getStyleClass().add("columns");
        VBox right = new VBox(new Section("提交", course()), new Section("收回的原件", new EvidencePane(proven, cases.evidence(), desk)));
        right.getStyleClass().add("rows");
        right.setMinWidth(300);
        right.setPrefWidth(340);
        ScrollPane side = scroll(right);
        side.setMinWidth(320);
        ScrollPane texts = scroll(texts());
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().addAll(texts, side);
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }

    private Node texts() {
        VBox parts = new VBox();
        parts.getStyleClass().add("rows");
        model.line().subscribe(line -> parts.getChildren()
                .setAll(line == null ? List.of() : line.report().kind().written().stream().map(this::part).toList()));
        Button look = Buttons.plain("读入 Word 文件", "bi-file-earmark-word", () -> desk.surroundings()
                .dialogs()
                .chooseFile()
                .ifPresent(model::look));
        look.setId("read-word");
        Button paper = Buttons.plain("预览和签发", "bi-eye", model::openPaper);
        paper.setId("open-duty-report");
        Label hint = new Label("参会、联系、承办等事实由登记填好；下面几段由本人写，没写的印成【待补】。");
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        FlowPane bar = new FlowPane(save(), discard(), look, paper);
        bar.getStyleClass().add("button-flow");
        VBox all = new VBox(hint, bar, preview(), parts);
        all.getStyleClass().add("rows");
        return new Section("本人写的部分", all);
    }

    private Node part(DutyPart part) {
        CountedArea area =
                new CountedArea("duty-" + part, part.label(), model.form().text(part), ROWS, RecordDuty.LONGEST);
        Label label = new Label(part.label());
        label.getStyleClass().add("form-label");
        VBox row = new VBox(label, area);
        row.getStyleClass().add("form-row");
        return row;
    }

    private Node save() {
        Button save = Buttons.when(
                Buttons.primary("保存", "bi-check2", model::save), model.form().dirty(), "保存（Ctrl+S）；改动后可用，一步可以撤销");
        save.setId("save-duty");
        return save;
    }

    private Node discard() {
        return Buttons.when(Buttons.quiet("放弃改动", "bi-x", model::discard), model.form().dirty(), "回到已保存的内容");
    }

    /// What a Word file says, before it is taken over.
    private Node preview() {
        VBox words = new VBox();
        words.getStyleClass().add("tight");
        model.returned().subscribe(now -> words.getChildren()
                .setAll(now == null ? List.of() : Arrays.stream(DutyPart.values())
                        .filter(now.parts()::containsKey)
                        .map(part -> line(part, now))
                        .toList()));
        Button take = Buttons.plain("采用这些文字", "bi-check2-all", model::take);
        take.setId("take-word");
        Button leave = Buttons.quiet("不采用", "bi-x", model::leave);
        HBox foot = new HBox(take, leave);
        foot.getStyleClass().add("button-row");
        Section section = new Section("Word 文件里读到的（采用以前什么都没有变）", new VBox(words, foot));
        section.setId("returned");
        section.visibleProperty().bind(found);
        section.managedProperty().bind(found);
        return section;
    }

    private static Node line(DutyPart part, Preview.Found found) {
        Map<DutyPart, String> parts = found.parts();
        Label text = new Label(part.label() + "：" + parts.getOrDefault(part, ""));
        text.setWrapText(true);
        return text;
    }

    private Node course() {
        ReportForm form = model.form();
        DateField due = new DateField().typedIn(form.dueOn());
        due.setId("due-on");
        DateField handed = new DateField().typedIn(form.handedOn());
        handed.setId("handed-on");
        ComboBox<ReportForm.MeetingChoice> meeting = Lists.choice(form.meetings(), ReportForm.MeetingChoice::label);
        meeting.setId("given-at");
        meeting.valueProperty().bindBidirectional(form.meeting());
        return new FormGrid()
                .field("提交期限", due)
                .field("提交日期", handed, "没有交的空着。")
                .field("在哪次会议述职", meeting, "没有在会上述职的不填。");
    }
}
