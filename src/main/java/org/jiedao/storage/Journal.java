package org.jiedao.storage;

import static org.jiedao.storage.jooq.Tables.CHANGE_ROW;
import static org.jiedao.storage.jooq.Tables.CHANGE_STEP;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Every write of the register goes through here: stored and logged in one transaction.
final class Journal {
    private final DSLContext dsl;
    private final Clock clock;
    private final String who;
    private final ThreadLocal<@Nullable Long> current = new ThreadLocal<>();

    Journal(DSLContext dsl, Clock clock, String who) {
        this.dsl = dsl;
        this.clock = clock;
        this.who = who;
    }

    /// One transaction and one undoable step; inside a step it joins that step. A step that changed nothing is not kept.
    <T> T step(String title, Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        return dsl.transactionResult(() -> {
            long step = open(title);
            current.set(step);
            try {
                T result = work.get();
                dropIfEmpty(step);
                return result;
            } finally {
                current.remove();
            }
        });
    }

    <R extends UpdatableRecord<R>> R insert(String title, R row) {
        return step(title, () -> {
            row.attach(dsl.configuration());
            row.insert();
            log(row, null, RowImage.of(row));
            return row;
        });
    }

    /// Stores the row's values over those of the record with its key; what did not change is not logged.
    <R extends UpdatableRecord<R>> void update(String title, R row) {
        step(title, () -> {
            String before = RowImage.of(dsl.fetchSingle(row.getTable(), DSL.condition(row.key())));
            row.attach(dsl.configuration());
            row.touched(true);
            row.update();
            String after = RowImage.of(row);
            if (!before.equals(after)) {
                log(row, before, after);
            }
            return after;
        });
    }

    <R extends UpdatableRecord<R>> void delete(String title, R row) {
        step(title, () -> {
            log(row, RowImage.of(row), null);
            row.attach(dsl.configuration());
            return row.delete();
        });
    }

    private long open(String title) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        return Objects.requireNonNull(dsl.insertInto(CHANGE_STEP)
                .set(CHANGE_STEP.TITLE, title)
                .set(CHANGE_STEP.CHANGED_AT, now)
                .set(CHANGE_STEP.CHANGED_BY, who)
                .set(CHANGE_STEP.UNDONE, false)
                .returning(CHANGE_STEP.ID)
                .fetchSingle()
                .getId());
    }

    private void dropIfEmpty(long step) {
        if (!dsl.fetchExists(CHANGE_ROW, CHANGE_ROW.STEP_ID.eq(step))) {
            dsl.deleteFrom(CHANGE_STEP).where(CHANGE_STEP.ID.eq(step)).execute();
        }
    }

    private void log(UpdatableRecord<?> row, @Nullable String before, @Nullable String after) {
        dsl.insertInto(CHANGE_ROW)
                .set(CHANGE_ROW.STEP_ID, current.get())
                .set(CHANGE_ROW.TABLE_NAME, row.getTable().getName().toLowerCase(Locale.ROOT))
                .set(CHANGE_ROW.RECORD_KEY, key(row))
                .set(CHANGE_ROW.BEFORE_IMAGE, before)
                .set(CHANGE_ROW.AFTER_IMAGE, after)
                .execute();
    }

    static String key(UpdatableRecord<?> row) {
        return Objects.toString(row.key().get(0));
    }
}
