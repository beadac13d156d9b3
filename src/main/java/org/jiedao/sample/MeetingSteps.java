package org.jiedao.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.meeting.Ballot;
import org.jiedao.meeting.ChangeAgenda;
import org.jiedao.meeting.KeepResolutions;
import org.jiedao.meeting.ListedNeed;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingPlan;
import org.jiedao.meeting.Need;
import org.jiedao.meeting.RecordProceedings;
import org.jiedao.meeting.Resolution;
import org.jiedao.meeting.SignIn;

/// A meeting of the sample step by step, as the page 会议 takes them. Each answers the meeting as it is then.
record MeetingSteps(SampleDesk.OfMeetings desk) {
    MeetingFile convene(MeetingPlan plan) {
        return Unrefused.done(desk.recording().convene().keep(plan));
    }

    MeetingFile noticed(MeetingFile file, LocalDate on) {
        Meeting meeting = file.meeting();
        Meeting.Notice notice = meeting.notice();
        Meeting sent = new Meeting(
                meeting.id(),
                meeting.bodyId(),
                meeting.kind(),
                meeting.title(),
                meeting.on(),
                new Meeting.Notice(notice.at(), notice.place(), notice.aim(), on),
                meeting.proceedings(),
                meeting.state());
        return desk.meetings().keep("登记通知日期 " + meeting.title(), file.with(sent));
    }

    MeetingFile added(MeetingFile file, String topic, List<Long> proposers) {
        ChangeAgenda.Outcome.Changed changed = Unrefused.done(new ChangeAgenda(file).add(topic, proposers));
        return desk.meetings().keep(changed.step(), changed.file());
    }

    /// Puts the need with these words on the agenda, under the topic that it is made.
    MeetingFile takenUp(MeetingFile file, String matter, String topic) {
        Need need = desk.meetings().listedNeeds().stream()
                .map(ListedNeed::need)
                .filter(one -> one.matter().equals(matter))
                .findFirst()
                .orElseThrow();
        ChangeAgenda.Outcome.Changed listed = Unrefused.done(new ChangeAgenda(file).add(need));
        ChangeAgenda.Outcome.Changed named = Unrefused.done(new ChangeAgenda(listed.file())
                .change(listed.file().agenda().size() - 1, topic, List.of()));
        return desk.meetings().keep(listed.step(), named.file());
    }

    MeetingFile signed(MeetingFile file, UnaryOperator<SignIn> taking) {
        return Unrefused.done(
                desk.recording().signIn().keep(file.meeting().id(), taking.apply(SignIn.of(file))));
    }

    /// Who took the chair and the minutes, and what was said.
    record Said(String chair, String recorder, String record) {}

    MeetingFile recorded(MeetingFile file, Said said, Map<Long, Ballot> ballots) {
        var typed = new RecordProceedings.Typed(
                true,
                ChineseDate.format(file.meeting().on()),
                said.chair(),
                said.recorder(),
                said.record(),
                ballots);
        return Unrefused.done(desk.recording().proceedings().keep(file.meeting().id(), typed));
    }

    /// Answers what was decided as it is kept, which is a task under the same id.
    Resolution decided(MeetingFile file, Resolution draft) {
        var typed = new KeepResolutions.Typed(
                0,
                draft.matter(),
                draft.itemId(),
                draft.ownerId(),
                draft.unitId(),
                draft.dueOn() == null ? "" : ChineseDate.format(draft.dueOn()));
        return Unrefused.done(desk.recording().resolutions().keep(file.meeting().id(), typed))
                .resolutions()
                .getLast();
    }
}
