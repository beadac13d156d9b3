package org.jiedao.storage;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jiedao.storage.jooq.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// The migrations, and the tables in an order in which a row comes after those it refers to.
final class Schema {
    private static final String MIGRATIONS = "classpath:org/jiedao/storage/migrations";

    /// The version since which the change log is a chain.
    private static final MigrationVersion CHAINED = MigrationVersion.fromVersion("15");

    private Schema() {}

    static boolean isBehind(DataSource source) {
        return flyway(source).load().info().pending().length > 0;
    }

    static String version(DataSource source) {
        return flyway(source).load().info().current().getVersion().getVersion();
    }

    /// Whether there are migrations that lead to it.
    static boolean knows(DataSource source, String version) {
        return Stream.of(flyway(source).load().info().all())
                .anyMatch(one -> one.getVersion() != null && one.getVersion().getVersion().equals(version));
    }

    static void migrate(DataSource source) {
        Flyway flyway = flyway(source).load();
        MigrationInfo before = flyway.info().current();
        flyway.migrate();
        if (before != null && before.getVersion().compareTo(CHAINED) < 0) {
            Adoption.of(DataFile.dsl(source));
        }
    }

    static void migrateTo(DataSource source, String version) {
        flyway(source).target(MigrationVersion.fromVersion(version)).load().migrate();
    }

    private static FluentConfiguration flyway(DataSource source) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations(MIGRATIONS)
                .loggers("slf4j");
    }

    /// Referred-to tables first.
    static List<Table<?>> tables() {
        List<Table<?>> waiting = new java.util.ArrayList<>(DefaultSchema.DEFAULT_SCHEMA.getTables());
        List<Table<?>> ordered = new java.util.ArrayList<>();
        while (!waiting.isEmpty()) {
            Table<?> next = waiting.stream()
                    .filter(table -> ordered.containsAll(referredBy(table)))
                    .findFirst()
                    .orElseThrow();
            waiting.remove(next);
            ordered.add(next);
        }
        return List.copyOf(ordered);
    }

    /// The columns of a table that a register has, which is older than today's while it is brought up; none where it has
    /// not the table yet.
    static Set<String> columns(DSLContext dsl, Table<?> table) {
        return dsl
                .select(DSL.field("column_name", String.class))
                .from("information_schema.columns")
                .where(DSL.field("table_schema", String.class).eq("PUBLIC"))
                .and(DSL.field("table_name", String.class).eq(table.getName()))
                .fetchSet(0, String.class);
    }

    private static <R extends Record> List<Table<?>> referredBy(Table<R> table) {
        return table.getReferences().stream()
                .<Table<?>>map(key -> key.getKey().getTable())
                .filter(referred -> !referred.equals(table))
                .toList();
    }
}
