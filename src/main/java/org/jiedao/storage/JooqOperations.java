package org.jiedao.storage;

import static org.jiedao.storage.jooq.Tables.CHANGE_LINK;
import static org.jiedao.storage.jooq.Tables.CHANGE_ROW;
import static org.jiedao.storage.jooq.Tables.CHANGE_STEP;
import static org.jiedao.storage.jooq.Tables.PERSON;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.archive.Act;
import org.jiedao.archive.Operation;
import org.jiedao.archive.Operations;
import org.jiedao.archive.PastChange.Touched;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// The links of the change log, searched in the data file.
final class JooqOperations implements Operations {
    private static final List<String> OF_STEPS = List.of(Act.STEP.name(), Act.UNDO.name(), Act.REDO.name());

    private final DSLContext dsl;
    private final RecordWords words = RecordWords.shipped();

    JooqOperations(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Found find(Sought sought, long offset, int most) {
        Condition which = which(sought);
        Field<Boolean> undone = coalesce(
                DSL.field(select(CHANGE_STEP.UNDONE)
                        .from(CHANGE_STEP)
                        .where(CHANGE_STEP.ID.eq(CHANGE_LINK.SUBJECT_ID), CHANGE_LINK.KIND.eq(Act.STEP.name()))),
                inline(false));
        List<Operation> rows = dsl.select(
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
        return new Found(rows, dsl.fetchCount(CHANGE_LINK, which));
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
        return CHANGE_LINK
                .TITLE
                .contains(text)
                .or(changed(CHANGE_ROW.BEFORE_IMAGE.contains(text).or(CHANGE_ROW.AFTER_IMAGE.contains(text))));
    }

    private static Condition changed(Condition row) {
        return CHANGE_LINK
                .KIND
                .in(OF_STEPS)
                .and(CHANGE_LINK.SUBJECT_ID.in(select(CHANGE_ROW.STEP_ID).from(CHANGE_ROW).where(row)));
    }

    @Override
    public List<Touched> told(Operation operation) {
        if (operation.step() == null) {
            return List.of();
        }
        ToldRow told = new ToldRow(dsl);
        return dsl.selectFrom(CHANGE_ROW)
                .where(CHANGE_ROW.STEP_ID.eq(operation.step()))
                .orderBy(CHANGE_ROW.ID)
                .fetch()
                .stream()
                .flatMap(row -> told.touched(row, false).stream())
                .toList();
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
