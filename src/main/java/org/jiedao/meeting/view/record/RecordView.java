package org.jiedao.meeting.view.record;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.meeting.view.MeetingTab;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DateField;
import org.jiedao.ui.FormGrid;
import org.jiedao.ui.Lists;

/// Tab 记录: the course of the meeting at the left, the votes on its items at the right.
public final class RecordView extends HBox {
    public static final String LABEL = "记录";

    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
    private static final double NUMBER = 62;
    private static final double WIDE = 160;

    private final RecordViewModel model;
    private final Label none = new Label("还没有议题。在“通知与议题”里加上议题，表决结果就记在这里。");

    public RecordView(RecordViewModel model) {
        this.model = model;
        getStyleClass().add("columns");
        Node text = text();
        Node votes = votes();
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(text, votes);
    }

    public static MeetingTab tab(RecordViewModel model) {
        return new MeetingTab(LABEL, new RecordView(model), model);
    }

    private Node text() {
        CheckBox held = new CheckBox("会议已经开了");
        held.setId("held");
        held.selectedProperty().bindBidirectional(model.held());
        DateField on = new DateField().typedIn(model.on());
        on.setId("held-on");
        FormGrid head = new FormGrid().field("实际日期", on);
        FlowPane people = new FlowPane(
                head,
                new FormGrid().field("主持人", name("chair", model.chair())),
                new FormGrid().field("记录人", name("recorder", model.recorder())));
        people.getStyleClass().add("record-head");
        on.setPrefWidth(WIDE);
        TextArea record = new TextArea();
        record.setId("record");
        record.setWrapText(true);
        record.setAccessibleText("会议记录");
        record.setPromptText("谁说了什么。没有保存的文字每隔几秒自动存稿，断电也不会丢。");
        record.textProperty().bindBidirectional(model.record());
        VBox.setVgrow(record, Priority.ALWAYS);
        VBox text = new VBox(held, people, record, foot());
        text.getStyleClass().addAll("card");
        text.setMinWidth(0);
        return text;
    }

    private ComboBox<String> name(String id, StringProperty typed) {
        ComboBox<String> name = new ComboBox<>(model.called());
        name.setEditable(true);
        name.setId(id);
        name.setPromptText("选或者写");
        name.setPrefWidth(WIDE);
        name.getEditor().textProperty().bindBidirectional(typed);
        return name;
    }

    private Node foot() {
        Button save = Buttons.when(
                Buttons.primary("保存记录", "bi-check2", model::save), model.dirty(), "保存（Ctrl+S）；改动后可用，一步可以撤销");
        save.setId("save-record");
        Button discard =
                Buttons.when(Buttons.quiet("放弃改动", "bi-x", model::discard), model.dirty(), "回到已保存的记录");
        HBox foot = new HBox(save, discard);
        foot.getStyleClass().add("button-row");
        return foot;
    }

    private Node votes() {
        Label title = new Label("表决");
        title.getStyleClass().add("card-title");
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        none.visibleProperty().bind(Bindings.isEmpty(model.ballots()));
        none.managedProperty().bind(none.visibleProperty());
        VBox items = Lists.fill(new VBox(), model.ballots(), RecordView::item);
        items.getStyleClass().add("rows");
        ScrollPane scroll = new ScrollPane(items);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox votes = new VBox(title, none, scroll);
        votes.getStyleClass().addAll("card", "votes");
        return votes;
    }

    private static Node item(BallotForm ballot) {
        Label topic = new Label(ballot.item().topic());
        topic.setWrapText(true);
        topic.getStyleClass().add("headline");
        HBox numbers = new HBox();
        numbers.getStyleClass().add("button-row");
        numbers.setAlignment(Pos.BOTTOM_LEFT);
        for (int field = 0; field < BallotForm.LABELS.size(); field++) {
            numbers.getChildren().add(number(ballot, field));
        }
        Button unanimous = Buttons.plain("一致通过", "bi-check2-all", ballot::unanimous);
        unanimous.setAccessibleText(ballot.item().topic() + "一致通过");
        Button withdraw = Buttons.quiet("清空票数", "bi-x", ballot::withdraw);
        HBox ways = new HBox(unanimous, withdraw);
        ways.getStyleClass().add("button-row");
        Label remark = new Label();
        remark.getStyleClass().addAll("form-hint", "ballot-remark");
        remark.setWrapText(true);
        remark.textProperty().bind(ballot.remark());
        ballot.remark().subscribe(_ -> remark.pseudoClassStateChanged(FAULTY, ballot.isFaulty()));
        VBox item = new VBox(topic, numbers, remark, ways);
        item.getStyleClass().addAll("tight", "ballot");
        return item;
    }

    private static Node number(BallotForm ballot, int field) {
        String label = BallotForm.LABELS.get(field);
        TextField number = new TextField();
        number.setPrefWidth(NUMBER);
        number.setAccessibleText(ballot.item().topic() + label);
        number.textProperty().bindBidirectional(ballot.fields().get(field));
        Label word = new Label(label);
        word.setLabelFor(number);
        word.getStyleClass().add("form-label");
        VBox column = new VBox(word, number);
        column.getStyleClass().add("form-row");
        return column;
    }
}
