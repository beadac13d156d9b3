package org.jiedao.meeting.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jiedao.meeting.CallAgain;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.NoticeElement;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.DateField;
import org.jiedao.ui.Section;
import org.jspecify.annotations.Nullable;

/// What the notice tells and what is still missing, when it went out, and whether those called still sit on the committee.
final class NoticeCard extends VBox {
    private final AgendaViewModel model;
    private final FlowPane elements = new FlowPane();
    private final Label aim = new Label();
    private final Label clause = new Label();
    private final DateField sent = new DateField();
    private final VBox difference = new VBox();
    private boolean showing;

    NoticeCard(AgendaViewModel model) {
        this.model = model;
        elements.getStyleClass().add("button-flow");
        elements.setAlignment(Pos.CENTER_LEFT);
        aim.setWrapText(true);
        clause.getStyleClass().add("citation");
        clause.setWrapText(true);
        clause.setId("notice-clause");
        clause.managedProperty().bind(clause.visibleProperty());
        aim.managedProperty().bind(aim.visibleProperty());
        difference.setId("list-difference");
        difference.getStyleClass().addAll("doubt", "tight");
        difference.managedProperty().bind(difference.visibleProperty());
        VBox content = new VBox(elements, aim, clause, line(), difference);
        content.getStyleClass().add("tight");
        getChildren().add(new Section("会议通知", content));
        model.open().file().subscribe(this::show);
        model.known().subscribe(this::show);
    }

    private Node line() {
        sent.setId("notice-sent");
        sent.setAccessibleText("通知发出的日期");
        sent.getStyleClass().add("whole-date");
        sent.valueProperty().addListener((_, _, day) -> {
            if (!showing) {
                model.sent(day);
                show(model.open().file().get());
            }
        });
        Label name = new Label("通知发出的日期");
        name.getStyleClass().add("form-label");
        name.setLabelFor(sent);
        Hyperlink check = Buttons.link("按当天名单重新核对", model::checkList);
        check.setId("check-list");
        FlowPane line = new FlowPane(name, sent, check);
        line.getStyleClass().add("meeting-facts");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void show(@Nullable MeetingFile file) {
        if (file == null) {
            return;
        }
        showing = true;
        elements.getChildren()
                .setAll(Arrays.stream(NoticeElement.values())
                        .map(element -> told(element, element.isIn(file)))
                        .toList());
        Meeting meeting = file.meeting();
        aim.setText(meeting.notice().aim());
        aim.setVisible(meeting.notice().aim() != null);
        sent.setValue(meeting.notice().sentOn());
        showing = false;
    }

    private Node told(NoticeElement element, boolean there) {
        Label badge = Badge.of((there ? "✓ " : "缺 ") + element.label(), there ? Badge.Tone.GOOD : Badge.Tone.ATTENTION);
        if (there) {
            return badge;
        }
        Hyperlink fill = Buttons.link(
                "去填", element == NoticeElement.TOPICS ? model::addItem : model::editMeeting);
        fill.setAccessibleText("去填" + element.label());
        HBox both = new HBox(badge, fill);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private void show(AgendaViewModel.Known known) {
        clause.setVisible(known.asked().notice().isPresent());
        known.asked().notice().ifPresent(one -> clause.setText(one.citation() + "：" + one.wording()));
        difference.setVisible(known.difference().isPresent());
        known.difference().ifPresent(this::show);
    }

    private void show(CallAgain.Difference changes) {
        Label words = new Label(
                changes.isEmpty()
                        ? "应到名单与会议当天在任的成员一致。"
                        : "会议当天在任的成员与已列的应到名单不同：" + changes.told() + "。"
                                + (changes.lost().isEmpty() ? "" : "去掉的人里有" + changes.lost().size() + "人登记过到会情况，会一起去掉。"));
        words.setWrapText(true);
        Stream<Node> buttons = changes.isEmpty()
                ? Stream.of(Buttons.plain("知道了", "bi-check2", model::leaveList))
                : Stream.of(
                        identified("adopt-list", Buttons.plain("照当天的名单改", "bi-arrow-repeat", model::adoptList)),
                        Buttons.plain("不改", "bi-x", model::leaveList));
        HBox choice = new HBox();
        choice.getStyleClass().add("button-row");
        choice.getChildren().setAll(buttons.toList());
        difference.getChildren().setAll(List.of(words, choice));
    }

    private static Node identified(String id, Node node) {
        node.setId(id);
        return node;
    }
}
