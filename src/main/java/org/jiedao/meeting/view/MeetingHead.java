package org.jiedao.meeting.view;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.calendar.ClockTime;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.Turnout;
import org.jiedao.ui.Badge;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// Which meeting is open, below its name at the head of the page: whether it was held, whose it is, when and who came, in
/// one line where there is room; and what can be done with it as a whole.
final class MeetingHead extends VBox {
    private static final double MARGINS = 56;

    private final OpenMeetingViewModel model;
    private final HBox state = new HBox();
    private final Label when = new Label();
    private final Label turnout = new Label();
    private final Label cancelled = new Label();
    private final Hyperlink body;
    private final Button held;

    MeetingHead(OpenMeetingViewModel model) {
        this.model = model;
        getStyleClass().addAll("card", "meeting-head");
        body = Buttons.link("", () -> model.desk()
                .navigator()
                .open(Place.of(PageName.ORGANIZATION, model.file().map(one -> one.meeting().bodyId()).orElse(0L))));
        held = Buttons.plain("已开", "bi-check2", model::held);
        held.setId("meeting-held");
        held.managedProperty().bind(held.visibleProperty());
        turnout.setId("meeting-turnout");
        cancelled.getStyleClass().add("muted");
        cancelled.setWrapText(true);
        cancelled.managedProperty().bind(cancelled.visibleProperty());
        state.setAlignment(Pos.CENTER_LEFT);
        state.setMinWidth(USE_PREF_SIZE);
        FlowPane facts = new FlowPane(state, body, when, turnout);
        facts.getStyleClass().add("meeting-facts");
        facts.setRowValignment(VPos.CENTER);
        facts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(facts, Priority.ALWAYS);
        HBox buttons = buttons();
        // else its height would be that of a pane 400 wide
        facts.prefWrapLengthProperty().bind(widthProperty().subtract(buttons.widthProperty()).subtract(MARGINS));
        HBox line = new HBox(facts, buttons);
        line.getStyleClass().add("toolbar");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, cancelled);
        model.open().file().subscribe(this::show);
    }

    private HBox buttons() {
        Button edit = Buttons.plain("修改", "bi-pencil", model::edit);
        edit.setId("meeting-edit");
        Button repeat = Buttons.plain("再开一次", "bi-arrow-repeat", model::repeat);
        repeat.setId("meeting-repeat");
        Button remove = Buttons.quiet("删除", "bi-trash", model::remove);
        remove.setId("meeting-remove");
        HBox buttons = new HBox(held, edit, repeat, remove);
        buttons.getStyleClass().add("button-row");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(USE_PREF_SIZE);
        return buttons;
    }

    private void show(@Nullable MeetingFile file) {
        if (file == null) {
            return;
        }
        Meeting meeting = file.meeting();
        LocalDate today = model.desk().today();
        boolean overdue = meeting.state() == MeetingState.PLANNED && meeting.on().isBefore(today);
        state.getChildren()
                .setAll(Badge.of(meeting.state().label() + (overdue ? " · 日期已过" : ""), MeetingRow.tone(meeting.state(), overdue)));
        body.setText(model.bodyName(meeting.bodyId()));
        when.setText(when(meeting));
        turnout.setText(told(file.turnout()));
        held.setVisible(meeting.state() == MeetingState.PLANNED && !meeting.on().isAfter(today));
        cancelled.setVisible(meeting.state() == MeetingState.CANCELLED);
        cancelled.setText("取消的原因：" + Objects.toString(meeting.proceedings().cancelReason(), "【待补】"));
    }

    private static String when(Meeting meeting) {
        return Stream.of(
                        meeting.kind().label(),
                        ChineseDate.format(meeting.on()) + " " + MeetingRow.weekday(meeting.on()),
                        meeting.notice().at() == null ? "" : ClockTime.format(meeting.notice().at()),
                        Objects.toString(meeting.notice().place(), ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("　"));
    }

    static String told(Turnout turnout) {
        if (turnout.expected() == 0) {
            return "应到名单还空着";
        }
        String expected = "应到" + turnout.expected();
        return turnout.unrecorded() == turnout.expected()
                ? expected + "，还没有登记到会"
                : expected + "　实到" + turnout.present() + "　请假" + turnout.excused() + "　缺席" + turnout.absent()
                        + (turnout.unrecorded() > 0 ? "　没登记" + turnout.unrecorded() : "");
    }
}
