package org.jiedao.storage.log;

import static org.jiedao.storage.jooq.Tables.CHANGE_ROW;
import static org.jiedao.storage.jooq.Tables.ERASED_ROW;

import java.util.Map;
import java.util.Objects;
import org.jiedao.storage.jooq.tables.records.ChangeRowRecord;
import org.jiedao.storage.record.RecordParts;
import org.jiedao.storage.record.RowImage;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Takes the rows of a step back to what they were before it, or forth again.
final class Replay {
    private final DSLContext dsl;

    Replay(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// A record is no longer what the step left; the transaction must be rolled back.
    static final class Stale extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stale(String sentence) {
            super(sentence);
        }
    }

    void run(long step, boolean back) {
        var changes = dsl.selectFrom(CHANGE_ROW)
                .where(CHANGE_ROW.STEP_ID.eq(step))
                .orderBy(back ? CHANGE_ROW.ID.desc() : CHANGE_ROW.ID.asc())
                .fetch();
        refuseWhereErased(step);
        try {
            for (ChangeRowRecord change : changes) {
                if (back) {
                    refuseWhereOnPaper(change);
                    turn(change, change.getAfterImage(), change.getBeforeImage());
                } else {
                    turn(change, change.getBeforeImage(), change.getAfterImage());
                }
            }
        } catch (IntegrityConstraintViolationException referred) {
            throw new Stale("其中的记录已被后来的记录引用。");
        }
    }

    /// What was erased would come back, or be missing.
    private void refuseWhereErased(long step) {
        if (dsl.fetchExists(dsl.selectOne()
                .from(ERASED_ROW)
                .join(CHANGE_ROW)
                .on(CHANGE_ROW.ID.eq(ERASED_ROW.ROW_ID))
                .where(CHANGE_ROW.STEP_ID.eq(step)))) {
            throw new Stale("其中的个人信息已按规定删除，不能还原。");
        }
    }

    /// What a valid paper was issued from stays as it was when it was issued.
    private void refuseWhereOnPaper(ChangeRowRecord change) {
        String image = change.getAfterImage() == null ? change.getBeforeImage() : change.getAfterImage();
        Map<Field<?>, Object> values = RowImage.values(dsl, RecordParts.table(change.getTableName()), image);
        if (new IssuedFrom(dsl).any(change, values)) {
            throw new Stale("已按它签发文书。");
        }
    }

    private void turn(ChangeRowRecord change, @Nullable String from, @Nullable String to) {
        Table<?> table = RecordParts.table(change.getTableName());
        Condition thisRecord = keyIs(table, change.getRecordKey());
        Record present = dsl.fetchOne(table, thisRecord);
        if (!Objects.equals(present == null ? null : RowImage.of(present), today(table, from))) {
            throw new Stale("其中的记录后来又被改过。");
        }
        if (to == null) {
            dsl.deleteFrom(table).where(thisRecord).execute();
        } else if (present == null) {
            dsl.insertInto(table).set(RowImage.values(dsl, table, to)).execute();
        } else {
            dsl.update(table).set(RowImage.values(dsl, table, to)).where(thisRecord).execute();
        }
    }

    /// An image of before a column was there says nothing of it.
    private @Nullable String today(Table<?> table, @Nullable String image) {
        return image == null ? null : RowImage.of(RowImage.row(dsl, table, image));
    }

    private static Condition keyIs(Table<?> table, String key) {
        Field<?> column = Objects.requireNonNull(table.getPrimaryKey()).getFieldsArray()[0];
        return DSL.condition("{0} = {1}", column, DSL.val((Object) key, column));
    }
}
