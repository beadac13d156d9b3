package org.jiedao.storage.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiedao.archive.ChangeLog;
import org.jiedao.storage.jooq.DefaultSchema;
import org.jooq.Table;

/// What is told with a record because it belongs to it.
public final class RecordParts {
    /// A table whose rows name their owner in a column; of files, only those of a sort.
    public record Part(String table, String column, String sort) {
        static Part of(String table, String column) {
            return new Part(table, column, "");
        }

        static Part files(String sort) {
            return new Part("evidence_file", "record_id", sort);
        }
    }

    private static final Map<String, List<Part>> PARTS = Map.ofEntries(
            Map.entry(
                    "body",
                    List.of(
                            Part.of("body_step", "body_id"),
                            Part.of("body_ruleset", "body_id"),
                            Part.of("committee", "body_id"))),
            Map.entry(
                    "committee",
                    List.of(
                            Part.of("committee_ruleset", "committee_id"),
                            Part.of("term", "committee_id"),
                            Part.of("seat", "committee_id"))),
            Map.entry("body_step", List.of(Part.files("BODY_STEP"))),
            Map.entry("membership", List.of(Part.of("ending_step", "membership_id"), Part.files("MEMBERSHIP"))),
            Map.entry(
                    "batch",
                    List.of(
                            Part.of("candidate", "batch_id"),
                            Part.of("batch_step", "batch_id"),
                            Part.of("objection", "batch_id"),
                            Part.of("membership", "batch_id"))),
            Map.entry("batch_step", List.of(Part.files("BATCH_STEP"))),
            Map.entry(
                    "meeting",
                    List.of(
                            Part.of("agenda_item", "meeting_id"),
                            Part.of("attendee", "meeting_id"),
                            Part.of("task", "meeting_id"),
                            Part.of("need", "meeting_id"),
                            Part.files("MEETING"))),
            Map.entry("agenda_item", List.of(Part.of("proposer", "item_id"))),
            Map.entry("task", List.of(Part.of("task_progress", "task_id"), Part.files("TASK"))),
            Map.entry(
                    "assessment",
                    List.of(
                            Part.of("assessment_item", "assessment_id"),
                            Part.of("assessment_grade", "assessment_id"),
                            Part.of("assessed", "assessment_id"))),
            Map.entry(
                    "duty_report",
                    List.of(
                            Part.of("duty_text", "report_id"),
                            Part.of("packet", "report_id"),
                            Part.files("DUTY_REPORT"))),
            Map.entry(
                    "assessed",
                    List.of(
                            Part.of("assessment_score", "assessed_id"),
                            Part.of("assessment_ballot", "assessed_id"))));

    private RecordParts() {}

    public static List<Part> of(String table) {
        return PARTS.getOrDefault(table, List.of());
    }

    public static String table(ChangeLog.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    public static String name(Table<?> table) {
        return table.getName().toLowerCase(Locale.ROOT);
    }

    public static Table<?> table(String name) {
        return DefaultSchema.DEFAULT_SCHEMA
                .tableStream()
                .filter(table -> table.getName().equalsIgnoreCase(name))
                .findAny()
                .orElseThrow();
    }
}
