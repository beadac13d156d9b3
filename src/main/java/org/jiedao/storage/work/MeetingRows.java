package org.jiedao.storage.work;

import static org.jiedao.storage.jooq.Tables.AGENDA_ITEM;
import static org.jiedao.storage.jooq.Tables.ATTENDEE;
import static org.jiedao.storage.jooq.Tables.MEETING;
import static org.jiedao.storage.jooq.Tables.NEED;
import static org.jiedao.storage.jooq.Tables.PROPOSER;
import static org.jiedao.storage.jooq.Tables.TASK;
import static org.jiedao.storage.jooq.Tables.TASK_PROGRESS;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.followup.TaskKind;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.Resolution;
import org.jiedao.storage.jooq.tables.records.AgendaItemRecord;
import org.jiedao.storage.jooq.tables.records.AttendeeRecord;
import org.jiedao.storage.jooq.tables.records.MeetingRecord;
import org.jiedao.storage.jooq.tables.records.ProposerRecord;
import org.jiedao.storage.jooq.tables.records.TaskRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The rows of one meeting file: written so that what did not change is not logged. Runs within a step.
final class MeetingRows {
    private final DSLContext dsl;
    private final Journal journal;

    MeetingRows(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    /// Answers the meeting's id.
    long put(MeetingFile file) {
        long id = putMeeting(file.meeting());
        Set<Long> items = putAgenda(id, file.agenda());
        putResolutions(id, file);
        dsl.fetch(AGENDA_ITEM, AGENDA_ITEM.MEETING_ID.eq(id)).stream()
                .filter(row -> !items.contains(row.getId()))
                .forEach(this::deleteItem);
        putAttendees(id, file.attendees());
        return id;
    }

    void clear(MeetingFile file) {
        long id = file.meeting().id();
        put(new MeetingFile(file.meeting(), List.of(), List.of(), List.of()));
        dsl.fetch(NEED, NEED.MEETING_ID.eq(id)).forEach(row -> {
            row.setMeetingId(null);
            journal.update("需求与会议脱开", row);
        });
        journal.delete("删除会议", dsl.fetchSingle(MEETING, MEETING.ID.eq(id)));
    }

    private long putMeeting(Meeting meeting) {
        if (meeting.id() == 0) {
            return journal.insert("新建会议", filled(new MeetingRecord(), meeting)).getId();
        }
        journal.update("修改会议", filled(dsl.fetchSingle(MEETING, MEETING.ID.eq(meeting.id())), meeting));
        return meeting.id();
    }

    private Set<Long> putAgenda(long meetingId, List<AgendaItem> agenda) {
        Set<Long> kept = new HashSet<>();
        for (int position = 0; position < agenda.size(); position++) {
            AgendaItem item = agenda.get(position);
            AgendaItemRecord row = item.id() == 0
                    ? new AgendaItemRecord()
                    : dsl.fetchSingle(AGENDA_ITEM, AGENDA_ITEM.ID.eq(item.id()));
            row.setMeetingId(meetingId);
            row.setPosition(position);
            fill(row, item);
            long id = item.id() == 0 ? journal.insert("新增议题", row).getId() : item.id();
            if (item.id() != 0) {
                journal.update("修改议题", row);
            }
            putProposers(id, item.proposers());
            kept.add(id);
        }
        return kept;
    }

    private void putProposers(long itemId, List<Long> people) {
        List<ProposerRecord> recorded = dsl.fetch(PROPOSER, PROPOSER.ITEM_ID.eq(itemId));
        recorded.stream()
                .filter(row -> !people.contains(row.getPersonId()))
                .forEach(row -> journal.delete("去掉提议人", row));
        Set<Long> there = recorded.stream().map(ProposerRecord::getPersonId).collect(Collectors.toSet());
        people.stream().distinct().filter(person -> !there.contains(person)).forEach(person -> {
            ProposerRecord row = new ProposerRecord();
            row.setItemId(itemId);
            row.setPersonId(person);
            journal.insert("新增提议人", row);
        });
    }

    private void deleteItem(AgendaItemRecord row) {
        putProposers(row.getId(), List.of());
        journal.delete("删除议题", row);
    }

    private void putAttendees(long meetingId, List<Attendee> attendees) {
        Set<Long> kept = new HashSet<>();
        for (int position = 0; position < attendees.size(); position++) {
            Attendee attendee = attendees.get(position);
            AttendeeRecord row = attendee.id() == 0
                    ? new AttendeeRecord()
                    : dsl.fetchSingle(ATTENDEE, ATTENDEE.ID.eq(attendee.id()));
            row.setMeetingId(meetingId);
            row.setPosition(position);
            fill(row, attendee);
            if (attendee.id() == 0) {
                kept.add(journal.insert("列入名单", row).getId());
            } else {
                journal.update("登记到会", row);
                kept.add(attendee.id());
            }
        }
        dsl.fetch(ATTENDEE, ATTENDEE.MEETING_ID.eq(meetingId)).stream()
                .filter(row -> !kept.contains(row.getId()))
                .forEach(row -> journal.delete("移出名单", row));
    }

    private void putResolutions(long meetingId, MeetingFile file) {
        Set<Long> kept = new HashSet<>();
        for (int position = 0; position < file.resolutions().size(); position++) {
            Resolution resolution = file.resolutions().get(position);
            TaskRecord row = resolution.id() == 0
                    ? fresh(meetingId, file.meeting())
                    : dsl.fetchSingle(TASK, TASK.ID.eq(resolution.id()));
            row.setPosition(position);
            fill(row, resolution);
            if (resolution.id() == 0) {
                kept.add(journal.insert("新增议定事项", row).getId());
            } else {
                journal.update("修改议定事项", row);
                kept.add(resolution.id());
            }
        }
        dsl.fetch(TASK, TASK.MEETING_ID.eq(meetingId)).stream()
                .filter(row -> !kept.contains(row.getId()))
                .forEach(this::deleteTask);
    }

    private static TaskRecord fresh(long meetingId, Meeting meeting) {
        TaskRecord row = new TaskRecord();
        row.setKind(TaskKind.RESOLUTION.name());
        row.setBodyId(meeting.bodyId());
        row.setMeetingId(meetingId);
        row.setAssignedOn(meeting.on());
        return row;
    }

    private void deleteTask(TaskRecord row) {
        dsl.fetch(TASK_PROGRESS, TASK_PROGRESS.TASK_ID.eq(row.getId())).forEach(one -> journal.delete("删除进展", one));
        journal.delete("删除议定事项", row);
    }

    private static MeetingRecord filled(MeetingRecord row, Meeting meeting) {
        row.setBodyId(meeting.bodyId());
        row.setKind(meeting.kind().name());
        row.setTitle(meeting.title());
        row.setHeldOn(meeting.on());
        row.setStartsAt(meeting.notice().at());
        row.setPlace(meeting.notice().place());
        row.setAim(meeting.notice().aim());
        row.setNotifiedOn(meeting.notice().sentOn());
        row.setState(meeting.state().name());
        row.setChair(meeting.proceedings().chair());
        row.setRecorder(meeting.proceedings().recorder());
        row.setRecord(meeting.proceedings().record());
        row.setCancelReason(meeting.proceedings().cancelReason());
        return row;
    }

    static Meeting meeting(MeetingRecord row) {
        return new Meeting(
                row.getId(),
                row.getBodyId(),
                MeetingKind.valueOf(row.getKind()),
                row.getTitle(),
                row.getHeldOn(),
                new Meeting.Notice(row.getStartsAt(), row.getPlace(), row.getAim(), row.getNotifiedOn()),
                new Meeting.Proceedings(row.getChair(), row.getRecorder(), row.getRecord(), row.getCancelReason()),
                MeetingState.valueOf(row.getState()));
    }

    private static void fill(AgendaItemRecord row, AgendaItem item) {
        AgendaItem.Vote vote = item.vote();
        row.setTopic(item.topic());
        row.setNeedId(item.needId());
        row.setEligible(vote == null ? null : vote.eligible());
        row.setPresent(vote == null ? null : vote.present());
        row.setApprovals(vote == null ? null : vote.approvals());
        row.setObjections(vote == null ? null : vote.objections());
        row.setAbstentions(vote == null ? null : vote.abstentions());
    }

    static AgendaItem item(AgendaItemRecord row, List<Long> proposers) {
        return new AgendaItem(row.getId(), row.getTopic(), proposers, row.getNeedId(), vote(row));
    }

    private static AgendaItem.@Nullable Vote vote(AgendaItemRecord row) {
        return row.getEligible() == null
                ? null
                : new AgendaItem.Vote(
                        row.getEligible(),
                        row.getPresent(),
                        row.getApprovals(),
                        row.getObjections(),
                        row.getAbstentions());
    }

    private static void fill(AttendeeRecord row, Attendee attendee) {
        row.setPersonId(attendee.personId());
        row.setName(attendee.card().name());
        row.setUnit(attendee.card().unit());
        row.setRole(attendee.card().role());
        row.setPartTime(attendee.card().partTime());
        row.setExpected(attendee.expected());
        row.setStatus(attendee.status() == null ? null : attendee.status().name());
        row.setReason(attendee.reason());
    }

    static Attendee attendee(AttendeeRecord row) {
        return new Attendee(
                row.getId(),
                row.getPersonId(),
                new Attendee.Card(row.getName(), row.getUnit(), row.getRole(), row.getPartTime()),
                row.getExpected(),
                row.getStatus() == null ? null : AttendanceStatus.valueOf(row.getStatus()),
                Optional.ofNullable(row.getReason()).orElse(""));
    }

    private static void fill(TaskRecord row, Resolution resolution) {
        row.setItemId(resolution.itemId());
        row.setMatter(resolution.matter());
        row.setOwnerId(resolution.ownerId());
        row.setOwnerUnitId(resolution.unitId());
        row.setDueOn(resolution.dueOn());
    }

    static Resolution resolution(TaskRecord row) {
        return new Resolution(
                row.getId(),
                row.getItemId(),
                row.getMatter(),
                row.getOwnerId(),
                row.getOwnerUnitId(),
                row.getDueOn());
    }
}
