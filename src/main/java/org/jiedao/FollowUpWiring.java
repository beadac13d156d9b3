package org.jiedao;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.calendar.HolidayFile;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.view.PaperCases;
import org.jiedao.evidence.Proven;
import org.jiedao.followup.ChangeTask;
import org.jiedao.followup.CloseTask;
import org.jiedao.followup.DecidedAt;
import org.jiedao.followup.FollowUpPapers;
import org.jiedao.followup.FollowUpRecords;
import org.jiedao.followup.RemoveTask;
import org.jiedao.followup.ReportProgress;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskBook;
import org.jiedao.followup.TaskPapers;
import org.jiedao.followup.view.FollowUpUseCases;
import org.jiedao.followup.view.FollowUpViewModel;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.rule.Clauses;
import org.jiedao.storage.Database;
import org.jiedao.ui.Desk;

/// What is followed up, its papers and its page: plain `new`.
final class FollowUpWiring {
    private final Database database;
    private final HolidayFile holidays;
    private final Clock clock;
    private final TaskBook book;

    FollowUpWiring(Database database, HolidayFile holidays, Clock clock) {
        this.database = database;
        this.holidays = holidays;
        this.clock = clock;
        this.book = new TaskBook(
                database.tasks(), database.organizations(), database.people(), this::decided, database::edition);
    }

    TaskBook book() {
        return book;
    }

    List<RecordFacts> papers(Clauses clauses) {
        var records = new FollowUpRecords(book(), database.organizations(), database.committees(), clock);
        return List.of(new TaskPapers(records, clauses), new FollowUpPapers(records));
    }

    FollowUpViewModel model(PaperCases papers, Desk desk) {
        var facts = new FollowUpUseCases.Facts(
                book(), database.organizations(), database.people(), holidays::workdays, database.changeLog());
        return new FollowUpViewModel(
                new FollowUpUseCases(acts(), facts, papers, new EvidenceWiring(database, clock).cases()), desk);
    }

    FollowUpUseCases.Acts acts() {
        return new FollowUpUseCases.Acts(
                new ChangeTask(database.tasks(), database.changeLog(), holidays::workdays, clock),
                new CloseTask(database.tasks(), database.changeLog(), this::proven, clock),
                new ReportProgress(database.tasks(), clock),
                new RemoveTask(database.tasks(), database.dispatchRegister()));
    }

    private boolean proven(Task task) {
        return !database.evidenceFiles().of(new Proven(Proven.Sort.TASK, task.id())).isEmpty();
    }

    /// The meetings of the days on which the tasks were assigned, in one query; one that was moved since, by itself.
    private Map<Long, DecidedAt> decided(Collection<Task> tasks) {
        List<Task> ofMeetings =
                tasks.stream().filter(task -> task.origin().meetingId() != null).toList();
        Map<Long, DecidedAt> decided = new HashMap<>();
        Optional<LocalDate> first = ofMeetings.stream().map(task -> task.terms().assignedOn()).min(LocalDate::compareTo);
        Optional<LocalDate> last = ofMeetings.stream().map(task -> task.terms().assignedOn()).max(LocalDate::compareTo);
        if (first.isPresent() && last.isPresent()) {
            database.meetings().between(first.get(), last.get()).forEach(meeting -> decided.put(meeting.id(), at(meeting)));
        }
        for (Task task : ofMeetings) {
            Long meeting = task.origin().meetingId();
            if (meeting != null && !decided.containsKey(meeting)) {
                database.meetings().file(meeting).map(MeetingFile::meeting).ifPresent(one -> decided.put(meeting, at(one)));
            }
        }
        return decided;
    }

    private static DecidedAt at(Meeting meeting) {
        return new DecidedAt(meeting.id(), meeting.title(), meeting.on());
    }
}
