package org.jiedao.storage;

import static org.jiedao.storage.jooq.Tables.AGENDA_ITEM;
import static org.jiedao.storage.jooq.Tables.BATCH_STEP;
import static org.jiedao.storage.jooq.Tables.COMMENDATION;
import static org.jiedao.storage.jooq.Tables.COMMENDED;
import static org.jiedao.storage.jooq.Tables.DISPATCH_ENTRY;
import static org.jiedao.storage.jooq.Tables.MEETING;
import static org.jiedao.storage.jooq.Tables.PROPOSER;
import static org.jiedao.storage.jooq.Tables.TASK;
import static org.jiedao.storage.jooq.Tables.TASK_PROGRESS;

import java.util.Arrays;
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

/// Whether a valid paper was issued from a record since it was changed: of its batch, its meeting, its task or its
/// commendation.
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
                || commended(change, numbers).anyMatch(about -> since(step, about));
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

    private static Stream<Long> of(Map<String, Long> numbers, Field<Long> column) {
        return Stream.ofNullable(numbers.get(column.getName().toLowerCase(Locale.ROOT)));
    }

    private static Condition about(Paper.About about, long id) {
        List<String> papers = Arrays.stream(Paper.values())
                .filter(paper -> paper.about() == about)
                .map(Paper::name)
                .toList();
        return DISPATCH_ENTRY.SUBJECT_ID.eq(id).and(DISPATCH_ENTRY.PAPER.in(papers));
    }

    private boolean since(long step, Condition issued) {
        return dsl.fetchExists(
                DISPATCH_ENTRY, issued, DISPATCH_ENTRY.VOIDED_ON.isNull(), DISPATCH_ENTRY.AFTER_STEP.ge(step));
    }
}
