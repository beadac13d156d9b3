package org.jiedao.storage.log;

import static org.jiedao.storage.jooq.Tables.CHANGE_ROW;
import static org.jiedao.storage.jooq.Tables.CHANGE_STEP;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jiedao.archive.Act;
import org.jiedao.storage.chain.Chain;
import org.jiedao.storage.chain.LinkContent;
import org.jiedao.storage.chain.PartsDigest;
import org.jiedao.storage.jooq.tables.records.ChangeRowRecord;
import org.jiedao.storage.record.RowImage;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Every write of the register goes through here: stored, logged and linked into the chain in one transaction.
public final class Journal {
    private static final int SALT = 16;

    private final DSLContext dsl;
    private final Chain chain;
    private final SecureRandom random = new SecureRandom();
    private final ThreadLocal<@Nullable Open> current = new ThreadLocal<>();

    public Journal(DSLContext dsl, Clock clock, String who) {
        this.dsl = dsl;
        this.chain = new Chain(dsl, clock, who);
    }

    /// The step under way; its rows go into the digest as they are logged.
    private static final class Open {
        private final long id;
        private final PartsDigest digest;
        private boolean empty = true;

        Open(long id, PartsDigest digest) {
            this.id = id;
            this.digest = digest;
        }
    }

    /// To which what is no step is added as well.
    public Chain chain() {
        return chain;
    }

    /// One transaction and one undoable step; inside a step it joins that step. A step that changed nothing is not kept.
    public <T> T step(String title, Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        return chain.linked(() -> {
            LocalDateTime at = chain.now();
            long id = open(title, at);
            Open step = new Open(id, LinkContent.step(id, title, at, chain.who()));
            current.set(step);
            try {
                T result = work.get();
                close(step, title, at);
                return result;
            } finally {
                current.remove();
            }
        });
    }

    public <R extends UpdatableRecord<R>> R insert(String title, R row) {
        return step(title, () -> {
            row.attach(dsl.configuration());
            row.insert();
            log(row, null, RowImage.of(row));
            return row;
        });
    }

    /// Stores the row's values over those of the record with its key; what did not change is not logged.
    public <R extends UpdatableRecord<R>> void update(String title, R row) {
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

    public <R extends UpdatableRecord<R>> void delete(String title, R row) {
        step(title, () -> {
            log(row, RowImage.of(row), null);
            row.attach(dsl.configuration());
            return row.delete();
        });
    }

    private long open(String title, LocalDateTime at) {
        return Objects.requireNonNull(dsl.insertInto(CHANGE_STEP)
                .set(CHANGE_STEP.TITLE, title)
                .set(CHANGE_STEP.CHANGED_AT, at)
                .set(CHANGE_STEP.CHANGED_BY, chain.who())
                .set(CHANGE_STEP.UNDONE, false)
                .returning(CHANGE_STEP.ID)
                .fetchSingle()
                .getId());
    }

    private void close(Open step, String title, LocalDateTime at) {
        if (step.empty) {
            dsl.deleteFrom(CHANGE_STEP).where(CHANGE_STEP.ID.eq(step.id)).execute();
        } else {
            chain.add(Act.STEP, step.id, at, title, step.digest.hex());
        }
    }

    private void log(UpdatableRecord<?> row, @Nullable String before, @Nullable String after) {
        Open step = Objects.requireNonNull(current.get());
        ChangeRowRecord change = new ChangeRowRecord();
        change.setStepId(step.id);
        change.setTableName(row.getTable().getName().toLowerCase(Locale.ROOT));
        change.setRecordKey(key(row));
        change.setBeforeImage(before);
        change.setAfterImage(after);
        change.setSalt(salt());
        change.setDigest(LinkContent.row(change));
        long id = Objects.requireNonNull(dsl.insertInto(CHANGE_ROW)
                .set(change)
                .returning(CHANGE_ROW.ID)
                .fetchSingle()
                .getId());
        LinkContent.addRow(step.digest, id, change.getDigest());
        step.empty = false;
    }

    /// Another each time.
    public String salt() {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    static String key(UpdatableRecord<?> row) {
        return Objects.toString(row.key().get(0));
    }
}
