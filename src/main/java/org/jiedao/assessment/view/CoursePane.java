package org.jiedao.assessment.view;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.archive.view.RecordHistoryPane;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Desk;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Section;

/// Tab 情况和审定: when and how it was held, who approved the results, and what was changed when.
final class CoursePane extends HBox {
    /// LF-8.4, LF-9.4.
    private static final List<String> METHODS = List.of("查阅工作台账和记录", "实地检查", "听取工作报告", "走访居民群众", "问卷调查");

    private final CourseViewModel model;
    private final BooleanBinding usable;
    private final BooleanBinding open;

    CoursePane(CourseViewModel model, Desk desk) {
        this.model = model;
        usable = model.form().dirty().and(model.approved().not());
        open = model.approved().not();
        getStyleClass().add("columns");
        ScrollPane course = scroll(new Section("考核情况", course()));
        VBox right = new VBox(new Section("审定结果", approval()), new RecordHistoryPane(model.told(), model.changes(), desk));
        right.getStyleClass().add("rows");
        getChildren().addAll(course, scroll(right));
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node course() {
        CourseForm form = model.form();
        DateField heldOn = new DateField().typedIn(form.heldOn());
        heldOn.setId("held-on");
        TextArea note = area("note", form.note());
        FlowPane methods = new FlowPane();
        methods.getStyleClass().add("button-flow");
        METHODS.forEach(one -> methods.getChildren().add(Buttons.link(one, () -> add(form.method(), one))));
        FormGrid grid = new FormGrid()
                .field("名称", text("title", form.title()))
                .field("考核日期", heldOn)
                .field("考核方式", area("method", form.method()), "点下面的词加进去，也可以自己写；印在通报和考核表上。")
                .wide(methods)
                .field("备注", note, "只在这里看，不印在文书上。");
        grid.disableProperty().bind(model.approved());
        Button save = Buttons.when(
                Buttons.primary("保存情况", "bi-check2", model::save), usable, "保存（Ctrl+S）；改动后可用，一步可以撤销");
        save.setId("save-course");
        HBox foot = new HBox(save, Buttons.when(Buttons.quiet("放弃改动", "bi-x", model::discard), usable, "回到已保存的内容"));
        foot.getStyleClass().add("button-row");
        VBox all = new VBox(grid, foot);
        all.getStyleClass().add("rows");
        return all;
    }

    private static void add(StringProperty method, String word) {
        String before = method.get().strip();
        if (!before.contains(word)) {
            method.set(before.isEmpty() ? word : before + "、" + word);
        }
    }

    private Node approval() {
        CourseForm form = model.form();
        DateField on = new DateField().typedIn(form.approvedOn());
        on.setId("approved-on");
        FormGrid grid = new FormGrid()
                .field("审定日期", on)
                .field("由谁审定", text("approved-by", form.approvedBy()), "如：街道党工委会议、社区党委会议。");
        grid.disableProperty().bind(model.approved());
        Button approve = Buttons.when(
                Buttons.plain("审定结果", "bi-patch-check", model::approve), open, "每个对象都定了等次才能审定；审定以后评分不再能改");
        approve.setId("approve");
        Button withdraw = Buttons.when(
                Buttons.quiet("撤回审定", "bi-arrow-counterclockwise", model::withdraw),
                model.approved(),
                "已经签发的通报、考核表和反馈函要先作废");
        withdraw.setId("withdraw");
        FlowPane foot = new FlowPane(approve, withdraw);
        foot.getStyleClass().add("button-flow");
        VBox all = new VBox(grid, foot);
        all.getStyleClass().add("rows");
        return all;
    }

    private static TextField text(String id, StringProperty property) {
        TextField text = new TextField();
        text.setId(id);
        text.textProperty().bindBidirectional(property);
        return text;
    }

    private static TextArea area(String id, StringProperty property) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.textProperty().bindBidirectional(property);
        return area;
    }
}
