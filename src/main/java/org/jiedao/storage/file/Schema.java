package org.jiedao.storage.file;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jiedao.storage.chain.Adoption;

/// The migrations of a data file.
public final class Schema {
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
    public static boolean knows(DataSource source, String version) {
        return Stream.of(flyway(source).load().info().all())
                .anyMatch(one -> one.getVersion() != null && one.getVersion().getVersion().equals(version));
    }

    public static void migrate(DataSource source) {
        Flyway flyway = flyway(source).load();
        MigrationInfo before = flyway.info().current();
        flyway.migrate();
        if (before != null && before.getVersion().compareTo(CHAINED) < 0) {
            Adoption.of(DataFile.dsl(source));
        }
    }

    public static void migrateTo(DataSource source, String version) {
        flyway(source).target(MigrationVersion.fromVersion(version)).load().migrate();
    }

    private static FluentConfiguration flyway(DataSource source) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations(MIGRATIONS)
                .loggers("slf4j");
    }
}
