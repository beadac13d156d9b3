package org.jiedao.storage.work;

import static org.jiedao.storage.jooq.Tables.AGENDA_ITEM;
import static org.jiedao.storage.jooq.Tables.ATTENDEE;
import static org.jiedao.storage.jooq.Tables.MEETING;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.ListedMeeting;
import org.jiedao.meeting.Turnout;
import org.jiedao.storage.revision.Kept;
import org.jiedao.storage.revision.Revisions;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The lines of a list of meetings: counted by the database, so that no agenda and no name is read for them. The last lists
/// are kept until a meeting is written.
final class ListedMeetings {
    private static final Field<Integer> EXPECTED = DSL.count().as("expected_count");
    private static final Field<Integer> PRESENT = counted("present_count", AttendanceStatus.PRESENT);
    private static final Field<Integer> EXCUSED =
            counted("excused_count", AttendanceStatus.EXCUSED, AttendanceStatus.DELEGATED);
    private static final Field<Integer> ABSENT = counted("absent_count", AttendanceStatus.ABSENT);
    private static final Field<Integer> UNRECORDED =
            DSL.count(DSL.when(ATTENDEE.STATUS.isNull(), 1)).as("unrecorded_count");
    private static final Turnout NOBODY = new Turnout(0, 0, 0, 0, 0);

    private static final int LISTS = 3;

    private final DSLContext dsl;
    private final Map<Days, Kept<List<ListedMeeting>>> lists = new LinkedHashMap<>(LISTS, 1, true);

    private record Days(LocalDate first, LocalDate last) {}

    ListedMeetings(DSLContext dsl) {
        this.dsl = dsl;
    }

    private static Field<Integer> counted(String name, AttendanceStatus... statuses) {
        return DSL.count(DSL.when(
                        ATTENDEE.STATUS.in(List.of(statuses).stream().map(Enum::name).toList()), 1))
                .as(name);
    }

    List<ListedMeeting> between(LocalDate first, LocalDate last) {
        return list(new Days(first, last)).get();
    }

    private synchronized Kept<List<ListedMeeting>> list(Days days) {
        Kept<List<ListedMeeting>> list = lists.computeIfAbsent(
                days, _ -> Revisions.keep(dsl, List.of(MEETING, ATTENDEE, AGENDA_ITEM), () -> read(days)));
        if (lists.size() > LISTS) {
            lists.remove(lists.keySet().iterator().next());
        }
        return list;
    }

    private List<ListedMeeting> read(Days asked) {
        Condition days = MEETING.HELD_ON.between(asked.first(), asked.last());
        Map<Long, Integer> topics = dsl.select(AGENDA_ITEM.MEETING_ID, DSL.count())
                .from(AGENDA_ITEM)
                .join(MEETING)
                .on(AGENDA_ITEM.MEETING_ID.eq(MEETING.ID))
                .where(days)
                .groupBy(AGENDA_ITEM.MEETING_ID)
                .fetchMap(AGENDA_ITEM.MEETING_ID, DSL.count());
        Map<Long, Turnout> turnouts = dsl.select(ATTENDEE.MEETING_ID, EXPECTED, PRESENT, EXCUSED, ABSENT, UNRECORDED)
                .from(ATTENDEE)
                .join(MEETING)
                .on(ATTENDEE.MEETING_ID.eq(MEETING.ID))
                .where(days)
                .and(ATTENDEE.EXPECTED)
                .groupBy(ATTENDEE.MEETING_ID)
                .fetchMap(row -> row.get(ATTENDEE.MEETING_ID), ListedMeetings::turnout);
        return dsl.selectFrom(MEETING)
                .where(days)
                .orderBy(MEETING.HELD_ON, MEETING.STARTS_AT, MEETING.ID)
                .fetch(row -> new ListedMeeting(
                        MeetingRows.meeting(row),
                        topics.getOrDefault(row.getId(), 0),
                        turnouts.getOrDefault(row.getId(), NOBODY)))
                .stream()
                .toList();
    }

    private static Turnout turnout(Record row) {
        return new Turnout(row.get(EXPECTED), row.get(PRESENT), row.get(EXCUSED), row.get(ABSENT), row.get(UNRECORDED));
    }
}
