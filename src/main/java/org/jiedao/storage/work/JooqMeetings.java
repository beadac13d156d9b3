package org.jiedao.storage.work;

import static org.jiedao.storage.jooq.Tables.AGENDA_ITEM;
import static org.jiedao.storage.jooq.Tables.ATTENDEE;
import static org.jiedao.storage.jooq.Tables.MEETING;
import static org.jiedao.storage.jooq.Tables.NEED;
import static org.jiedao.storage.jooq.Tables.PROPOSER;
import static org.jiedao.storage.jooq.Tables.TASK;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.ListedMeeting;
import org.jiedao.meeting.ListedNeed;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.Meetings;
import org.jiedao.meeting.Need;
import org.jiedao.meeting.Resolution;
import org.jiedao.storage.jooq.tables.records.MeetingRecord;
import org.jiedao.storage.jooq.tables.records.NeedRecord;
import org.jiedao.storage.log.Journal;
import org.jiedao.storage.revision.Kept;
import org.jiedao.storage.revision.Revisions;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Meetings and needs in the data file.
public final class JooqMeetings implements Meetings {
    private static final int A_SEASON = 3;

    private final DSLContext dsl;
    private final Journal journal;
    private final MeetingRows rows;
    private final Kept<List<Heading>> headings;
    private final ListedMeetings listed;

    /// What a meeting is found by.
    private record Heading(long id, long bodyId, MeetingKind kind, String title) {
        boolean says(Sought word, Set<Long> bodies) {
            return title.contains(word.word().toLowerCase(Locale.ROOT))
                    || word.kinds().contains(kind)
                    || bodies.contains(bodyId);
        }
    }

    public JooqMeetings(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
        this.rows = new MeetingRows(dsl, journal);
        this.listed = new ListedMeetings(dsl);
        this.headings = Revisions.keep(dsl, List.of(MEETING), this::readHeadings);
    }

    @Override
    public List<Meeting> between(LocalDate first, LocalDate last) {
        return dsl.selectFrom(MEETING)
                .where(MEETING.HELD_ON.between(first, last))
                .orderBy(MEETING.HELD_ON, MEETING.STARTS_AT, MEETING.ID)
                .fetch(MeetingRows::meeting);
    }

    @Override
    public List<ListedMeeting> listed(LocalDate first, LocalDate last) {
        return listed.between(first, last);
    }

    @Override
    public List<Meeting> found(List<Sought> words, int most) {
        Stream<Heading> found = headings.get().stream();
        for (Sought word : words) {
            Set<Long> bodies = Set.copyOf(word.bodies());
            found = found.filter(heading -> heading.says(word, bodies));
        }
        List<Long> ids = found.limit(most).map(Heading::id).toList();
        return ids.isEmpty()
                ? List.of()
                : dsl.selectFrom(MEETING)
                        .where(MEETING.ID.in(ids))
                        .orderBy(MEETING.HELD_ON.desc(), MEETING.ID.desc())
                        .fetch(MeetingRows::meeting);
    }

    /// The newest first.
    private List<Heading> readHeadings() {
        Map<String, String> titles = new HashMap<>();
        return dsl.select(MEETING.ID, MEETING.BODY_ID, MEETING.KIND, MEETING.TITLE)
                .from(MEETING)
                .orderBy(MEETING.HELD_ON.desc(), MEETING.ID.desc())
                .fetch(row -> new Heading(
                        row.value1(),
                        row.value2(),
                        MeetingKind.valueOf(row.value3()),
                        titles.computeIfAbsent(row.value4(), title -> title.toLowerCase(Locale.ROOT))))
                .stream()
                .toList();
    }

    @Override
    public List<Meeting> of(long bodyId) {
        return dsl.selectFrom(MEETING)
                .where(MEETING.BODY_ID.eq(bodyId))
                .orderBy(MEETING.HELD_ON.desc(), MEETING.ID.desc())
                .fetch(MeetingRows::meeting);
    }

    @Override
    public Optional<MeetingFile> file(long id) {
        return files(MEETING.ID.eq(id)).stream().findFirst();
    }

    @Override
    public List<MeetingFile> files(LocalDate first, LocalDate last) {
        return files(MEETING.HELD_ON.between(first, last));
    }

    @Override
    public Stream<MeetingFile> inTurn() {
        LocalDate last = edge(DSL.max(MEETING.HELD_ON));
        return last == null
                ? Stream.of()
                : Stream.iterate(edge(DSL.min(MEETING.HELD_ON)), day -> !day.isAfter(last), day -> day.plusMonths(A_SEASON))
                        .flatMap(day -> files(day, day.plusMonths(A_SEASON).minusDays(1)).stream());
    }

    private @Nullable LocalDate edge(Field<LocalDate> edge) {
        return dsl.select(edge).from(MEETING).fetchSingle(edge);
    }

    @Override
    public List<MeetingFile> filesOf(long personId) {
        return files(MEETING.ID.in(DSL.select(ATTENDEE.MEETING_ID).from(ATTENDEE).where(ATTENDEE.PERSON_ID.eq(personId))))
                .reversed();
    }

    private List<MeetingFile> files(Condition which) {
        Select<Record1<Long>> chosen = DSL.select(MEETING.ID).from(MEETING).where(which);
        Map<Long, List<Long>> proposers = dsl.select(PROPOSER.ITEM_ID, PROPOSER.PERSON_ID)
                .from(PROPOSER)
                .join(AGENDA_ITEM)
                .on(PROPOSER.ITEM_ID.eq(AGENDA_ITEM.ID))
                .where(AGENDA_ITEM.MEETING_ID.in(chosen))
                .orderBy(PROPOSER.ID)
                .fetchGroups(PROPOSER.ITEM_ID, PROPOSER.PERSON_ID);
        Map<Long, List<AgendaItem>> agenda = dsl.selectFrom(AGENDA_ITEM)
                .where(AGENDA_ITEM.MEETING_ID.in(chosen))
                .orderBy(AGENDA_ITEM.POSITION, AGENDA_ITEM.ID)
                .fetchGroups(AGENDA_ITEM.MEETING_ID, row -> MeetingRows.item(row, proposers.getOrDefault(row.getId(), List.of())));
        Map<Long, List<Attendee>> attendees = dsl.selectFrom(ATTENDEE)
                .where(ATTENDEE.MEETING_ID.in(chosen))
                .orderBy(ATTENDEE.POSITION, ATTENDEE.ID)
                .fetchGroups(ATTENDEE.MEETING_ID, MeetingRows::attendee);
        Map<Long, List<Resolution>> resolutions = dsl.selectFrom(TASK)
                .where(TASK.MEETING_ID.in(chosen))
                .orderBy(TASK.POSITION, TASK.ID)
                .fetchGroups(TASK.MEETING_ID, MeetingRows::resolution);
        return dsl.selectFrom(MEETING).where(which).orderBy(order()).fetch(row -> file(row, agenda, attendees, resolutions));
    }

    private static List<Field<?>> order() {
        return List.of(MEETING.HELD_ON, MEETING.STARTS_AT, MEETING.ID);
    }

    private static MeetingFile file(
            MeetingRecord row,
            Map<Long, List<AgendaItem>> agenda,
            Map<Long, List<Attendee>> attendees,
            Map<Long, List<Resolution>> resolutions) {
        long id = row.getId();
        return new MeetingFile(
                MeetingRows.meeting(row),
                agenda.getOrDefault(id, List.of()),
                attendees.getOrDefault(id, List.of()),
                resolutions.getOrDefault(id, List.of()));
    }

    @Override
    public MeetingFile keep(String what, MeetingFile file) {
        return journal.step(what, () -> file(rows.put(file)).orElseThrow());
    }

    @Override
    public void remove(long id) {
        MeetingFile file = file(id).orElseThrow();
        journal.step("删除会议 " + file.meeting().title(), () -> {
            rows.clear(file);
            return file;
        });
    }

    @Override
    public List<Need> needs(long bodyId) {
        return dsl.selectFrom(NEED)
                .where(NEED.BODY_ID.eq(bodyId))
                .orderBy(NEED.RAISED_ON.desc(), NEED.ID.desc())
                .fetch(JooqMeetings::need);
    }

    @Override
    public List<ListedNeed> listedNeeds() {
        Map<Long, Meeting> takenUp = new HashMap<>();
        dsl.select(AGENDA_ITEM.NEED_ID, MEETING)
                .from(AGENDA_ITEM)
                .join(MEETING)
                .on(AGENDA_ITEM.MEETING_ID.eq(MEETING.ID))
                .where(AGENDA_ITEM.NEED_ID.isNotNull())
                .and(MEETING.STATE.ne(MeetingState.CANCELLED.name()))
                .orderBy(MEETING.HELD_ON, MEETING.ID)
                .forEach(row -> takenUp.put(row.value1(), MeetingRows.meeting(row.value2())));
        return dsl.selectFrom(NEED)
                .orderBy(NEED.RAISED_ON.desc(), NEED.ID.desc())
                .fetch(row -> new ListedNeed(need(row), takenUp.get(row.getId())));
    }

    @Override
    public List<Need> openNeeds(long bodyId) {
        return dsl.selectFrom(NEED)
                .where(NEED.BODY_ID.eq(bodyId))
                .and(DSL.notExists(DSL.selectOne()
                        .from(AGENDA_ITEM)
                        .join(MEETING)
                        .on(AGENDA_ITEM.MEETING_ID.eq(MEETING.ID))
                        .where(AGENDA_ITEM.NEED_ID.eq(NEED.ID))
                        .and(MEETING.STATE.ne(MeetingState.CANCELLED.name()))))
                .orderBy(NEED.RAISED_ON.desc(), NEED.ID.desc())
                .fetch(JooqMeetings::need);
    }

    @Override
    public Need keep(Need need) {
        NeedRecord row = need.id() == 0 ? new NeedRecord() : dsl.fetchSingle(NEED, NEED.ID.eq(need.id()));
        row.setBodyId(need.bodyId());
        row.setMeetingId(need.meetingId());
        row.setRaisedBy(need.raisedBy());
        row.setRaisedOn(need.raisedOn());
        row.setMatter(need.matter());
        if (need.id() == 0) {
            return need(journal.insert("登记需求", row));
        }
        journal.update("更正需求", row);
        return need;
    }

    @Override
    public void removeNeed(long id) {
        journal.step("删除需求", () -> {
            dsl.fetch(AGENDA_ITEM, AGENDA_ITEM.NEED_ID.eq(id)).forEach(row -> {
                row.setNeedId(null);
                journal.update("议题与需求脱开", row);
            });
            journal.delete("删除需求", dsl.fetchSingle(NEED, NEED.ID.eq(id)));
            return id;
        });
    }

    private static Need need(NeedRecord row) {
        return new Need(
                row.getId(), row.getBodyId(), row.getMeetingId(), row.getRaisedBy(), row.getRaisedOn(), row.getMatter());
    }

    @Override
    public List<String> reasons(long bodyId, int most) {
        return dsl.select(ATTENDEE.REASON, DSL.max(ATTENDEE.ID))
                .from(ATTENDEE)
                .join(MEETING)
                .on(ATTENDEE.MEETING_ID.eq(MEETING.ID))
                .where(MEETING.BODY_ID.eq(bodyId), ATTENDEE.STATUS.eq(AttendanceStatus.EXCUSED.name()))
                .and(ATTENDEE.REASON.ne(""))
                .groupBy(ATTENDEE.REASON)
                .orderBy(DSL.max(ATTENDEE.ID).desc())
                .limit(most)
                .fetch(ATTENDEE.REASON);
    }
}
