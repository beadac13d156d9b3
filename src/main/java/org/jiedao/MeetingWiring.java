package org.jiedao;

import java.util.List;
import org.jiedao.committee.CommitteeStandard;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.view.DispatchUseCases;
import org.jiedao.followup.Task;
import org.jiedao.meeting.CallAgain;
import org.jiedao.meeting.CalledMembers;
import org.jiedao.meeting.ConveneMeeting;
import org.jiedao.meeting.MeetingStandard;
import org.jiedao.meeting.RecordNeed;
import org.jiedao.meeting.RemoveMeeting;
import org.jiedao.meeting.RepeatMeeting;
import org.jiedao.meeting.view.MeetingTab;
import org.jiedao.meeting.view.MeetingUseCases;
import org.jiedao.meeting.view.MeetingView;
import org.jiedao.meeting.view.OpenMeeting;
import org.jiedao.storage.Database;
import org.jiedao.ui.Desk;

/// Page 会议: plain `new`.
record MeetingWiring(Wiring wiring, Desk desk, DispatchUseCases papers) {
    MeetingView view() {
        OpenMeeting open = new OpenMeeting(wiring.database().meetings(), desk);
        return new MeetingView(cases(), open, this::tabs, desk);
    }

    /// In the order in which a meeting goes.
    List<MeetingTab> tabs(OpenMeeting open) {
        RecordWiring record = new RecordWiring(wiring, desk);
        return List.of(
                new SignInWiring(wiring, desk).tab(open),
                record.record(open),
                record.resolutions(open),
                wiring.paperwork().meetingPapers().tab(open, wiring, papers, desk));
    }

    MeetingUseCases cases() {
        Database database = wiring.database();
        CalledMembers called = new CalledMembers(database.committees());
        MeetingStandard standard =
                new MeetingStandard(database.committees(), new CommitteeStandard(wiring.clauses()::rulesets));
        return new MeetingUseCases(
                database.meetings(),
                database.organizations(),
                new MeetingUseCases.Calling(
                        called,
                        new CallAgain(called),
                        standard),
                new MeetingUseCases.Writing(
                        new ConveneMeeting(database.meetings(), called, wiring.clock()),
                        new RepeatMeeting(database.meetings(), standard),
                        new RemoveMeeting(database.meetings(), new Traces(database)),
                        new RecordNeed(database.meetings(), wiring.clock())),
                wiring.holidays()::workdays,
                database.changeLog());
    }

    /// What the register of papers and page 督办 know of a meeting.
    private record Traces(Database database) implements RemoveMeeting.Traces {
        @Override
        public List<String> papers(long meetingId) {
            return database.dispatchRegister().entries().stream()
                    .filter(entry -> entry.matter().paper().about() == Paper.About.MEETING)
                    .filter(entry -> Long.valueOf(meetingId).equals(entry.matter().subjectId()))
                    .map(entry -> "《" + entry.matter().title() + "》")
                    .toList();
        }

        @Override
        public List<String> followedUp(long meetingId) {
            return database.tasks().all().stream()
                    .filter(task -> Long.valueOf(meetingId).equals(task.origin().meetingId()))
                    .filter(task -> task.closing() != null
                            || !database.tasks().progress(task.id()).isEmpty())
                    .map(Task::matter)
                    .toList();
        }
    }
}
