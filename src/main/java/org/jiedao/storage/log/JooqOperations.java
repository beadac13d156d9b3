package org.jiedao.storage.log;

import static org.jiedao.storage.jooq.Tables.CHANGE_LINK;
import static org.jiedao.storage.jooq.Tables.CHANGE_ROW;
import static org.jiedao.storage.jooq.Tables.CHANGE_STEP;
import static org.jiedao.storage.jooq.Tables.PERSON;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.archive.Act;
import org.jiedao.archive.Operation;
import org.jiedao.archive.Operations;
import org.jiedao.archive.PastChange.Touched;
import org.jiedao.storage.record.RecordParts;
import org.jiedao.storage.record.RecordWords;
import org.jiedao.storage.record.ToldRow;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// The links of the change log, searched in the data file.
public final class JooqOperations implements Operations {
    private static final List<String> OF_STEPS = List.of(Act.STEP.name(), Act.UNDO.name(), Act.REDO.name());

    private final DSLContext dsl;
    private final RecordWords words = RecordWords.shipped();

    public JooqOperations(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// What is looked for is looked for once, however many pages there are.
    @Override
    public Found find(Sought sought, long offset, int most) {
        if (sought.equals(Sought.EVERYTHING)) {
            Condition all = DSL.noCondition();
            return new Found(rows(all, offset, most), dsl.fetchCount(CHANGE_LINK));
        }
        List<Long> found = dsl.select(CHANGE_LINK.LINK_NO)
                .from(CHANGE_LINK)
                .where(which(sought))
                .orderBy(CHANGE_LINK.LINK_NO.desc())
                .fetch(CHANGE_LINK.LINK_NO);
        List<Long> page = found.stream().skip(offset).limit(most).toList();
        return new Found(rows(CHANGE_LINK.LINK_NO.in(page), 0, most), found.size());
    }

    private List<Operation> rows(Condition which, long offset, int most) {
        Field<Boolean> undone = coalesce(
                DSL.field(select(CHANGE_STEP.UNDONE)
                        .from(CHANGE_STEP)
                        .where(CHANGE_STEP.ID.eq(CHANGE_LINK.SUBJECT_ID), CHANGE_LINK.KIND.eq(Act.STEP.name()))),
                inline(false));
        return dsl.select(
                        CHANGE_LINK.LINK_NO,
                        CHANGE_LINK.KIND,
                        CHANGE_LINK.MADE_AT,
                        CHANGE_LINK.MADE_BY,
                        CHANGE_LINK.TITLE,
                        CHANGE_LINK.SUBJECT_ID,
                        undone)
                .from(CHANGE_LINK)
                .where(which)
                .orderBy(CHANGE_LINK.LINK_NO.desc())
                .offset(offset)
                .limit(most)
                .fetch(row -> new Operation(
                        row.value1(),
                        Act.valueOf(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        OF_STEPS.contains(row.value2()) ? row.value6() : null,
                        row.value7()));
    }

    private static Condition which(Sought sought) {
        Stream<Optional<Condition>> conditions = Stream.of(
                when(!sought.by().isEmpty(), CHANGE_LINK.MADE_BY.eq(sought.by())),
                Optional.ofNullable(sought.from()).map(day -> CHANGE_LINK.MADE_AT.ge(day.atStartOfDay())),
                Optional.ofNullable(sought.to()).map(day -> CHANGE_LINK.MADE_AT.lt(day.plusDays(1).atStartOfDay())),
                Optional.ofNullable(sought.act()).map(act -> CHANGE_LINK.KIND.eq(act.name())),
                when(!sought.sort().isEmpty(), changed(CHANGE_ROW.TABLE_NAME.eq(sought.sort()))),
                when(!sought.text().isEmpty(), holds(sought.text())));
        return DSL.and(conditions.flatMap(Optional::stream).toList());
    }

    private static Optional<Condition> when(boolean wanted, Condition condition) {
        return wanted ? Optional.of(condition) : Optional.empty();
    }

    private static Condition holds(String text) {
        return contains(CHANGE_LINK.TITLE, text)
                .or(changed(contains(CHANGE_ROW.BEFORE_IMAGE, text).or(contains(CHANGE_ROW.AFTER_IMAGE, text))));
    }

    /// As it stands: a pattern takes several times as long.
    private static Condition contains(Field<String> column, String text) {
        return DSL.position(column, text).gt(0);
    }

    private static Condition changed(Condition row) {
        return CHANGE_LINK
                .KIND
                .in(OF_STEPS)
                .and(CHANGE_LINK.SUBJECT_ID.in(select(CHANGE_ROW.STEP_ID).from(CHANGE_ROW).where(row)));
    }

    @Override
    public Map<Long, List<Touched>> told(List<Operation> operations) {
        ToldRow told = new ToldRow(dsl);
        Map<Long, List<Touched>> bySteps = new HashMap<>();
        List<Long> steps = operations.stream().map(Operation::step).filter(Objects::nonNull).toList();
        dsl.selectFrom(CHANGE_ROW)
                .where(CHANGE_ROW.STEP_ID.in(steps))
                .orderBy(CHANGE_ROW.ID)
                .forEach(row -> told.touched(row, false)
                        .ifPresent(one -> bySteps.computeIfAbsent(row.getStepId(), _ -> new ArrayList<>()).add(one)));
        return bySteps;
    }

    @Override
    public List<String> people() {
        return dsl.selectDistinct(CHANGE_LINK.MADE_BY)
                .from(CHANGE_LINK)
                .where(CHANGE_LINK.MADE_BY.ne(""))
                .orderBy(CHANGE_LINK.MADE_BY)
                .fetch(CHANGE_LINK.MADE_BY);
    }

    @Override
    public List<Sort> sorts() {
        return dsl.selectDistinct(CHANGE_ROW.TABLE_NAME).from(CHANGE_ROW).fetch(CHANGE_ROW.TABLE_NAME).stream()
                .flatMap(table -> words.table(table).map(said -> new Sort(table, said.name())).stream())
                .sorted(Comparator.comparing(Sort::label))
                .toList();
    }

    @Override
    public int about(Sought sought) {
        return dsl.select(DSL.countDistinct(CHANGE_ROW.RECORD_KEY))
                .from(CHANGE_ROW)
                .where(
                        CHANGE_ROW.TABLE_NAME.eq(RecordParts.name(PERSON)),
                        CHANGE_ROW.STEP_ID.in(select(CHANGE_LINK.SUBJECT_ID)
                                .from(CHANGE_LINK)
                                .where(which(sought), CHANGE_LINK.KIND.in(OF_STEPS))))
                .fetchSingle()
                .value1();
    }
}
