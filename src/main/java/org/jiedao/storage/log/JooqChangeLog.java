package org.jiedao.storage.log;

import static org.jiedao.storage.jooq.Tables.CHANGE_STEP;
import static org.jiedao.storage.jooq.Tables.DISPATCH_ENTRY;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiedao.archive.Act;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.Head;
import org.jiedao.archive.PastChange;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.storage.chain.Chain;
import org.jiedao.storage.chain.LinkContent;
import org.jiedao.storage.jooq.tables.records.ChangeStepRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;

/// The change log in the data file.
public final class JooqChangeLog implements ChangeLog {
    private final DSLContext dsl;
    private final Journal journal;
    private final Replay replay;

    public JooqChangeLog(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
        this.replay = new Replay(dsl);
    }

    @Override
    public <T> T step(String title, Supplier<T> work) {
        return journal.step(title, work);
    }

    @Override
    public Optional<Step> undoable() {
        return first(CHANGE_STEP.UNDONE.isFalse(), CHANGE_STEP.ID.desc());
    }

    @Override
    public Optional<String> issuedSince() {
        long last = undoable().map(Step::id).orElse(0L);
        return dsl.selectFrom(DISPATCH_ENTRY)
                .where(DISPATCH_ENTRY.AFTER_STEP.ge(last), DISPATCH_ENTRY.VOIDED_ON.isNull())
                .orderBy(DISPATCH_ENTRY.ID.desc())
                .limit(1)
                .fetchOptional(row -> new DocumentNumber(row.getPrefix(), row.getYearOf(), row.getSequenceNo()).toString());
    }

    /// The oldest undone step that nothing new came after.
    @Override
    public Optional<Step> redoable() {
        Condition afterTheLastDone = CHANGE_STEP
                .ID
                .gt(select(max(CHANGE_STEP.ID)).from(CHANGE_STEP).where(CHANGE_STEP.UNDONE.isFalse()))
                .or(notExists(selectOne().from(CHANGE_STEP).where(CHANGE_STEP.UNDONE.isFalse())));
        return first(CHANGE_STEP.UNDONE.isTrue().and(afterTheLastDone), CHANGE_STEP.ID.asc());
    }

    @Override
    public Reversal undo() {
        return undoable()
                .map(step -> turn(step, true))
                .orElseGet(() -> new Reversal.Refused("没有可以撤销的操作，什么也没有改动。"));
    }

    @Override
    public Reversal redo() {
        return redoable()
                .map(step -> turn(step, false))
                .orElseGet(() -> new Reversal.Refused("没有可以重做的操作，什么也没有改动。"));
    }

    private Reversal turn(Step step, boolean back) {
        try {
            return journal.chain().linked(() -> {
                replay.run(step.id(), back);
                dsl.update(CHANGE_STEP)
                        .set(CHANGE_STEP.UNDONE, back)
                        .where(CHANGE_STEP.ID.eq(step.id()))
                        .execute();
                Act act = back ? Act.UNDO : Act.REDO;
                journal.chain().add(act, step.id(), act.label() + "：" + step.title(), LinkContent.none());
                return new Reversal.Done(step);
            });
        } catch (Replay.Stale stale) {
            return new Reversal.Refused((back ? "不能撤销“" : "不能重做“") + step.title() + "”：" + stale.getMessage()
                    + "什么也没有改动；确要更正，请直接改记录，已签发的文书先写明原因作废。");
        }
    }

    @Override
    public Optional<Head> head() {
        return Chain.head(dsl);
    }

    @Override
    public void note(Act act, String sentence) {
        journal.chain().linked(() -> {
            journal.chain().add(act, null, sentence, LinkContent.none());
            return act;
        });
    }

    @Override
    public List<Step> steps(int most) {
        return dsl.selectFrom(CHANGE_STEP)
                .orderBy(CHANGE_STEP.ID.desc())
                .limit(most)
                .fetch(JooqChangeLog::step);
    }

    @Override
    public List<PastChange> history(Told told) {
        return new RecordHistory(dsl).of(told);
    }

    private Optional<Step> first(Condition condition, SortField<?> order) {
        return dsl.selectFrom(CHANGE_STEP)
                .where(condition)
                .orderBy(order)
                .limit(1)
                .fetchOptional(JooqChangeLog::step);
    }

    static Step step(ChangeStepRecord row) {
        return new Step(row.getId(), row.getTitle(), row.getChangedAt(), row.getChangedBy(), row.getUndone());
    }
}
