package org.jiedao.storage.record;

import static org.jiedao.storage.jooq.Tables.CHANGE_ROW;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// What the user calls a record that another names by its number. One that was removed is called as it was last.
final class RecordNames {
    private static final List<String> NAMING = List.of("NAME", "TITLE", "TOPIC", "MATTER");

    private final DSLContext dsl;
    private final Map<String, String> known = new HashMap<>();

    RecordNames(DSLContext dsl) {
        this.dsl = dsl;
    }

    String name(String table, long id) {
        String key = table + " " + id;
        String before = known.get(key);
        if (before == null) {
            Optional<Record> row = row(RecordParts.table(table), id);
            before = row.map(one -> name(table, one)).orElse("（已不在）");
            known.put(key, before);
        }
        return before;
    }

    /// Of a record as it is, or was.
    String name(String table, Record row) {
        return switch (table) {
            case "committee" -> other("body", row, "BODY_ID");
            case "membership", "candidate", "proposer", "duty_report" -> other("person", row, "PERSON_ID");
            case "term" -> "第" + row.get("ORDINAL") + "届";
            case "duty_text" -> code("DutyPart", "PART", row);
            case "packet" -> "";
            case "seat" -> seat(row);
            case "batch_step" -> code("StepKind", "KIND", row);
            case "ending_step" -> code("EndingStep.Kind", "KIND", row);
            case "body_step" -> code("BodyStep.Kind", "KIND", row);
            case "assessment_score" -> other("assessed", row, "ASSESSED_ID") + "的" + other("assessment_item", row, "ITEM_ID");
            case "assessment_ballot" -> other("assessed", row, "ASSESSED_ID") + "的" + other("assessment_grade", row, "GRADE_ID");
            default ->
                NAMING.stream()
                        .filter(column -> row.field(column) != null)
                        .map(column -> Objects.toString(row.get(column), ""))
                        .findFirst()
                        .orElse("");
        };
    }

    private String other(String table, Record row, String column) {
        return row.get(column) instanceof Long id ? name(table, id) : "";
    }

    private static String seat(Record row) {
        Map<String, String> roles = CodeWords.of("Role").orElseThrow();
        String role = Objects.toString(row.get("ROLE"));
        return roles.getOrDefault(role, role) + "席" + row.get("POSITION");
    }

    private static String code(String codes, String column, Record row) {
        String code = Objects.toString(row.get(column));
        return CodeWords.of(codes).orElseThrow().getOrDefault(code, code);
    }

    private Optional<Record> row(Table<?> table, long id) {
        Record present = dsl.fetchOne(table, DSL.field(DSL.name("ID"), Long.class).eq(id));
        return present == null ? removed(table, id) : Optional.of(present);
    }

    private Optional<Record> removed(Table<?> table, long id) {
        return dsl.select(DSL.coalesce(CHANGE_ROW.AFTER_IMAGE, CHANGE_ROW.BEFORE_IMAGE))
                .from(CHANGE_ROW)
                .where(
                        CHANGE_ROW.TABLE_NAME.eq(RecordParts.name(table)),
                        CHANGE_ROW.RECORD_KEY.eq(Long.toString(id)))
                .orderBy(CHANGE_ROW.ID.desc())
                .limit(1)
                .fetchOptional()
                .map(image -> RowImage.row(dsl, table, image.value1()));
    }
}
