package org.jiedao.meeting.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.RemoveMeeting;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;

/// What can be done with the meeting that is open as a whole.
final class OpenMeetingViewModel {
    private final MeetingUseCases cases;
    private final OpenMeeting open;
    private final PlanningViewModel planning;
    private final MeetingsViewModel meetings;
    private final Desk desk;
    private final ObservableValue<String> trail;

    OpenMeetingViewModel(
            MeetingUseCases cases, OpenMeeting open, PlanningViewModel planning, MeetingsViewModel meetings, Desk desk) {
        this.cases = cases;
        this.open = open;
        this.planning = planning;
        this.meetings = meetings;
        this.desk = desk;
        this.trail = open.file().map(file -> file.meeting().title()).orElse("");
    }

    OpenMeeting open() {
        return open;
    }

    Desk desk() {
        return desk;
    }

    ObservableValue<String> trail() {
        return trail;
    }

    Optional<MeetingFile> file() {
        return Optional.ofNullable(open.file().get());
    }

    String bodyName(long id) {
        return meetings.bodies().stream()
                .filter(one -> one.id() == id)
                .map(BodyChoice::label)
                .findFirst()
                .orElseGet(() -> cases.organizations().body(id).map(one -> one.name()).orElse(""));
    }

    void edit() {
        withMeeting(planning::edit);
    }

    void repeat() {
        withMeeting(planning::repeat);
    }

    void held() {
        file().ifPresent(file -> open.keep(
                "会议已开 " + file.meeting().title(),
                file.with(held(file.meeting())),
                "已登记“" + file.meeting().title() + "”开过了。"));
    }

    private static Meeting held(Meeting meeting) {
        return new Meeting(
                meeting.id(),
                meeting.bodyId(),
                meeting.kind(),
                meeting.title(),
                meeting.on(),
                meeting.notice(),
                meeting.proceedings(),
                MeetingState.HELD);
    }

    void remove() {
        withMeeting(meeting -> remove(meeting.id()));
    }

    void remove(long id) {
        desk.tasks()
                .run(
                        "删除会议",
                        _ -> cases.writing().remove().remove(id),
                        outcome -> tell(outcome, id),
                        cause -> desk.notices().failed("会议没有删除，登记里还是原来的内容。请再试一次。", cause));
    }

    private void tell(RemoveMeeting.Outcome outcome, long id) {
        switch (outcome) {
            case RemoveMeeting.Outcome.Removed(Meeting meeting) -> {
                planning.close();
                desk.navigator().open(Place.of(PageName.MEETING));
                desk.notices().saved("已删除“" + meeting.title() + "”。");
            }
            case RemoveMeeting.Outcome.Refused(String sentence) -> desk.notices()
                    .show(Message.refused(sentence)
                            .with(new Message.Action("取消会议", () -> callOff(id))));
        }
    }

    private void callOff(long id) {
        cases.meetings().file(id).map(MeetingFile::meeting).ifPresent(planning::callOff);
    }

    private void withMeeting(Consumer<Meeting> work) {
        file().map(MeetingFile::meeting).ifPresent(work);
    }
}
