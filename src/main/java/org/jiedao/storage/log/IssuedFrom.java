package org.jiedao.storage.log;

import static org.jiedao.storage.jooq.Tables.AGENDA_ITEM;
import static org.jiedao.storage.jooq.Tables.ASSESSED;
import static org.jiedao.storage.jooq.Tables.ASSESSMENT;
import static org.jiedao.storage.jooq.Tables.ASSESSMENT_SCORE;
import static org.jiedao.storage.jooq.Tables.BATCH_STEP;
import static org.jiedao.storage.jooq.Tables.BODY;
import static org.jiedao.storage.jooq.Tables.BODY_STEP;
import static org.jiedao.storage.jooq.Tables.COMMENDATION;
import static org.jiedao.storage.jooq.Tables.COMMENDED;
import static org.jiedao.storage.jooq.Tables.DISPATCH_ENTRY;
import static org.jiedao.storage.jooq.Tables.DUTY_REPORT;
import static org.jiedao.storage.jooq.Tables.DUTY_TEXT;
import static org.jiedao.storage.jooq.Tables.ENDING_STEP;
import static org.jiedao.storage.jooq.Tables.HANDOVER;
import static org.jiedao.storage.jooq.Tables.MEETING;
import static org.jiedao.storage.jooq.Tables.MEMBERSHIP;
import static org.jiedao.storage.jooq.Tables.PROPOSER;
import static org.jiedao.storage.jooq.Tables.SEAT;
import static org.jiedao.storage.jooq.Tables.TASK;
import static org.jiedao.storage.jooq.Tables.TASK_PROGRESS;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.dispatch.Paper;
import org.jiedao.storage.jooq.tables.records.ChangeRowRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Whether a valid paper was issued from a record since it was changed: of its batch, its meeting, its task, its assessment,
/// its commendation, its 述职, its handover, the body that was founded or those who left a committee with it.
record IssuedFrom(DSLContext dsl) {
    /// `values` of the record by the name of the column.
    boolean any(ChangeRowRecord change, Map<Field<?>, Object> values) {
        Map<String, Long> numbers = values.entrySet().stream()
                .filter(value -> value.getValue() instanceof Long)
                .collect(Collectors.toMap(
                        value -> value.getKey().getName().toLowerCase(Locale.ROOT),
                        value -> (Long) value.getValue()));
        long step = change.getStepId();
        return of(numbers, BATCH_STEP.BATCH_ID).anyMatch(id -> since(step, DISPATCH_ENTRY.BATCH_ID.eq(id)))
                || meetings(change, numbers).anyMatch(id -> since(step, about(Paper.About.MEETING, id)))
                || tasks(change, numbers).anyMatch(id -> since(step, about(Paper.About.TASK, id)))
                || assessed(change, numbers).anyMatch(id -> since(step, about(Paper.About.ASSESSED, id)))
                || assessments(change, numbers).anyMatch(id -> toldOf(step, id))
                || commended(change, numbers).anyMatch(about -> since(step, about))
                || handovers(change, numbers).anyMatch(id -> since(step, about(Paper.About.HANDOVER, id)))
                || duties(change, numbers).anyMatch(id -> since(step, about(Paper.About.DUTY, id)))
                || bodies(change, numbers).anyMatch(id -> since(step, about(Paper.About.BODY, id)))
                || memberships(change, numbers).anyMatch(id -> since(step, ofEnding(id)));
    }

    private static Stream<Long> assessed(ChangeRowRecord change, Map<String, Long> numbers) {
        return change.getTableName().equalsIgnoreCase(ASSESSED.getName())
                ? of(numbers, ASSESSED.ID)
                : of(numbers, ASSESSMENT_SCORE.ASSESSED_ID);
    }

    /// What is recorded of one who was assessed is also told with the whole.
    private Stream<Long> assessments(ChangeRowRecord change, Map<String, Long> numbers) {
        if (change.getTableName().equalsIgnoreCase(ASSESSMENT.getName())) {
            return of(numbers, ASSESSMENT.ID);
        }
        return Stream.concat(
                of(numbers, ASSESSED.ASSESSMENT_ID),
                of(numbers, ASSESSMENT_SCORE.ASSESSED_ID).flatMap(this::assessmentOf));
    }

    private Stream<Long> assessmentOf(long assessed) {
        return dsl.select(ASSESSED.ASSESSMENT_ID)
                .from(ASSESSED)
                .where(ASSESSED.ID.eq(assessed))
                .fetch(ASSESSED.ASSESSMENT_ID)
                .stream();
    }

    /// By a paper about the whole, or about any of those assessed.
    private boolean toldOf(long step, long assessment) {
        return since(step, about(Paper.About.ASSESSMENT, assessment))
                || dsl
                        .select(ASSESSED.ID)
                        .from(ASSESSED)
                        .where(ASSESSED.ASSESSMENT_ID.eq(assessment))
                        .fetch(ASSESSED.ID)
                        .stream()
                        .anyMatch(id -> since(step, about(Paper.About.ASSESSED, id)));
    }

    /// A circular speaks of everybody, a letter of those of one unit.
    private static Stream<Condition> commended(ChangeRowRecord change, Map<String, Long> numbers) {
        if (change.getTableName().equalsIgnoreCase(COMMENDATION.getName())) {
            return of(numbers, COMMENDATION.ID).map(id -> about(Paper.About.COMMENDATION, id));
        }
        return change.getTableName().equalsIgnoreCase(COMMENDED.getName())
                ? Stream.concat(
                        of(numbers, COMMENDED.COMMENDATION_ID).map(id -> about(Paper.About.COMMENDATION, id)),
                        of(numbers, COMMENDED.ID).map(id -> about(Paper.About.COMMENDED, id)))
                : Stream.empty();
    }

    private Stream<Long> meetings(ChangeRowRecord change, Map<String, Long> numbers) {
        if (change.getTableName().equalsIgnoreCase(MEETING.getName())) {
            return of(numbers, MEETING.ID);
        }
        return change.getTableName().equalsIgnoreCase(PROPOSER.getName())
                ? of(numbers, PROPOSER.ITEM_ID).flatMap(this::meetingOf)
                : of(numbers, AGENDA_ITEM.MEETING_ID);
    }

    private Stream<Long> meetingOf(long item) {
        return dsl.select(AGENDA_ITEM.MEETING_ID)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.ID.eq(item))
                .fetch(AGENDA_ITEM.MEETING_ID)
                .stream();
    }

    private static Stream<Long> tasks(ChangeRowRecord change, Map<String, Long> numbers) {
        return change.getTableName().equalsIgnoreCase(TASK.getName())
                ? of(numbers, TASK.ID)
                : of(numbers, TASK_PROGRESS.TASK_ID);
    }

    private static Stream<Long> handovers(ChangeRowRecord change, Map<String, Long> numbers) {
        return change.getTableName().equalsIgnoreCase(HANDOVER.getName()) ? of(numbers, HANDOVER.ID) : Stream.empty();
    }

    private static Stream<Long> duties(ChangeRowRecord change, Map<String, Long> numbers) {
        if (change.getTableName().equalsIgnoreCase(DUTY_REPORT.getName())) {
            return of(numbers, DUTY_REPORT.ID);
        }
        return change.getTableName().equalsIgnoreCase(DUTY_TEXT.getName())
                ? of(numbers, DUTY_TEXT.REPORT_ID)
                : Stream.empty();
    }

    private static Stream<Long> bodies(ChangeRowRecord change, Map<String, Long> numbers) {
        if (change.getTableName().equalsIgnoreCase(BODY.getName())) {
            return of(numbers, BODY.ID);
        }
        return change.getTableName().equalsIgnoreCase(BODY_STEP.getName())
                ? of(numbers, BODY_STEP.BODY_ID)
                : Stream.empty();
    }

    private static Stream<Long> memberships(ChangeRowRecord change, Map<String, Long> numbers) {
        return change.getTableName().equalsIgnoreCase(MEMBERSHIP.getName())
                ? of(numbers, MEMBERSHIP.ID)
                : of(numbers, ENDING_STEP.MEMBERSHIP_ID);
    }

    /// One paper is about all who leave a committee on one day for one reason, and known by one of them.
    private static Condition ofEnding(long membership) {
        var left = MEMBERSHIP.as("left_too");
        var seat = SEAT.as("seat_too");
        var together = DSL.select(left.ID)
                .from(left)
                .join(seat)
                .on(seat.ID.eq(left.SEAT_ID))
                .join(MEMBERSHIP)
                .on(MEMBERSHIP.ENDED_ON.eq(left.ENDED_ON), MEMBERSHIP.END_REASON.eq(left.END_REASON))
                .join(SEAT)
                .on(SEAT.ID.eq(MEMBERSHIP.SEAT_ID), SEAT.COMMITTEE_ID.eq(seat.COMMITTEE_ID))
                .where(MEMBERSHIP.ID.eq(membership));
        return DISPATCH_ENTRY.SUBJECT_ID.in(together).and(DISPATCH_ENTRY.PAPER.in(names(Paper.About.ENDING)));
    }

    private static Stream<Long> of(Map<String, Long> numbers, Field<Long> column) {
        return Stream.ofNullable(numbers.get(column.getName().toLowerCase(Locale.ROOT)));
    }

    private static Condition about(Paper.About about, long id) {
        return DISPATCH_ENTRY.SUBJECT_ID.eq(id).and(DISPATCH_ENTRY.PAPER.in(names(about)));
    }

    /// A chart shows how things stood on its day, and binds nothing.
    private static List<String> names(Paper.About about) {
        return Paper.about(about).stream()
                .filter(paper -> paper != Paper.ORGANIZATION_CHART)
                .map(Paper::name)
                .toList();
    }

    private boolean since(long step, Condition issued) {
        return dsl.fetchExists(
                DISPATCH_ENTRY, issued, DISPATCH_ENTRY.VOIDED_ON.isNull(), DISPATCH_ENTRY.AFTER_STEP.ge(step));
    }
}
