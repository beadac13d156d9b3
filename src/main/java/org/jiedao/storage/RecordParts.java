package org.jiedao.storage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiedao.archive.ChangeLog;
import org.jiedao.storage.jooq.DefaultSchema;
import org.jooq.Table;

/// What is told with a record because it belongs to it.
final class RecordParts {
    /// A table whose rows name their owner in a column; of files, only those of a sort.
    record Part(String table, String column, String sort) {
        static Part of(String table, String column) {
            return new Part(table, column, "");
        }

        static Part files(String sort) {
            return new Part("evidence_file", "record_id", sort);
        }
    }

    private static final Map<String, List<Part>> PARTS = Map.of(
            "body",
                    List.of(
                            Part.of("body_step", "body_id"),
                            Part.of("body_ruleset", "body_id"),
                            Part.of("committee", "body_id")),
            "committee",
                    List.of(
                            Part.of("committee_ruleset", "committee_id"),
                            Part.of("term", "committee_id"),
                            Part.of("seat", "committee_id")),
            "body_step", List.of(Part.files("BODY_STEP")),
            "membership", List.of(Part.of("ending_step", "membership_id"), Part.files("MEMBERSHIP")),
            "batch",
                    List.of(
                            Part.of("candidate", "batch_id"),
                            Part.of("batch_step", "batch_id"),
                            Part.of("objection", "batch_id"),
                            Part.of("membership", "batch_id")),
            "batch_step", List.of(Part.files("BATCH_STEP")),
            "meeting",
                    List.of(
                            Part.of("agenda_item", "meeting_id"),
                            Part.of("attendee", "meeting_id"),
                            Part.of("task", "meeting_id"),
                            Part.of("need", "meeting_id"),
                            Part.files("MEETING")),
            "agenda_item", List.of(Part.of("proposer", "item_id")),
            "task", List.of(Part.of("task_progress", "task_id"), Part.files("TASK")));

    private RecordParts() {}

    static List<Part> of(String table) {
        return PARTS.getOrDefault(table, List.of());
    }

    static String table(ChangeLog.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    static String name(Table<?> table) {
        return table.getName().toLowerCase(Locale.ROOT);
    }

    static Table<?> table(String name) {
        return DefaultSchema.DEFAULT_SCHEMA
                .tableStream()
                .filter(table -> table.getName().equalsIgnoreCase(name))
                .findAny()
                .orElseThrow();
    }
}
