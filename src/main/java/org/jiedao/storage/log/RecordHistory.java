package org.jiedao.storage.log;

import static org.jiedao.storage.jooq.Tables.CHANGE_ROW;
import static org.jiedao.storage.jooq.Tables.CHANGE_STEP;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jiedao.archive.ChangeLog.Step;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.archive.PastChange;
import org.jiedao.archive.PastChange.Touched;
import org.jiedao.storage.jooq.tables.records.ChangeRowRecord;
import org.jiedao.storage.record.RecordParts;
import org.jiedao.storage.record.RecordParts.Part;
import org.jiedao.storage.record.ToldRow;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The changes of a record and of its parts, those that are gone included: a part is found by the owner that its image
/// names, not by the rows that are left.
final class RecordHistory {
    private final DSLContext dsl;
    private final ToldRow told;

    RecordHistory(DSLContext dsl) {
        this.dsl = dsl;
        this.told = new ToldRow(dsl);
    }

    /// The newest first; within a step, in the order in which it was done.
    List<PastChange> of(Told record) {
        String table = RecordParts.table(record.sort());
        List<ChangeRowRecord> rows = new ArrayList<>(
                read(CHANGE_ROW.TABLE_NAME.eq(table).and(CHANGE_ROW.RECORD_KEY.eq(Long.toString(record.id())))));
        Set<Long> own = new LinkedHashSet<>(rows.stream().map(ChangeRowRecord::getId).toList());
        addParts(table, Set.of(Long.toString(record.id())), rows);
        Map<Long, List<Touched>> bySteps = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparing(ChangeRowRecord::getId))
                .forEach(row -> told.touched(row, own.contains(row.getId()))
                        .ifPresent(one -> bySteps.computeIfAbsent(row.getStepId(), _ -> new ArrayList<>()).add(one)));
        return steps(bySteps.keySet()).stream()
                .map(step -> new PastChange(step, bySteps.get(step.id())))
                .toList();
    }

    private void addParts(String table, Set<String> owners, List<ChangeRowRecord> rows) {
        for (Part part : RecordParts.of(table)) {
            List<ChangeRowRecord> found = owners.isEmpty() ? List.of() : read(ownedBy(part, owners));
            rows.addAll(found.stream().filter(row -> !contains(rows, row)).toList());
            Set<String> keys = new LinkedHashSet<>(
                    found.stream().map(ChangeRowRecord::getRecordKey).toList());
            addParts(part.table(), keys, rows);
        }
    }

    private static boolean contains(List<ChangeRowRecord> rows, ChangeRowRecord row) {
        return rows.stream().anyMatch(one -> one.getId().equals(row.getId()));
    }

    private static Condition ownedBy(Part part, Set<String> owners) {
        Condition owned = DSL.falseCondition();
        for (String owner : owners) {
            owned = owned.or(names(part.column(), owner));
        }
        Condition ofSort = part.sort().isEmpty() ? DSL.noCondition() : imageHas("\"SORT\":\"" + part.sort() + "\"");
        return CHANGE_ROW.TABLE_NAME.eq(part.table()).and(ofSort).and(owned);
    }

    /// As RowImage writes it: a number ends at a comma or at the end of the record.
    private static Condition names(String column, String owner) {
        String start = "\"" + column.toUpperCase(Locale.ROOT) + "\":" + owner;
        return imageHas(start + ",").or(imageHas(start + "}"));
    }

    private static Condition imageHas(String text) {
        return CHANGE_ROW.AFTER_IMAGE.contains(text).or(CHANGE_ROW.BEFORE_IMAGE.contains(text));
    }

    private List<ChangeRowRecord> read(Condition which) {
        return dsl.selectFrom(CHANGE_ROW).where(which).orderBy(CHANGE_ROW.ID).fetch();
    }

    private List<Step> steps(Set<Long> ids) {
        return dsl.selectFrom(CHANGE_STEP)
                .where(CHANGE_STEP.ID.in(ids))
                .orderBy(CHANGE_STEP.ID.desc())
                .fetch(JooqChangeLog::step);
    }
}
