package org.jiedao.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.archive.Act;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.ExportOperations;
import org.jiedao.archive.Operations;
import org.jiedao.archive.Operations.Sought;
import org.jiedao.storage.chain.ChainCheck;
import org.jiedao.storage.file.DataFile;
import org.jiedao.storage.file.Schema;
import org.jooq.DSLContext;

/// A log of 100,000 steps from before the chain: linked by the upgrade, searched, checked and exported.
final class LogBenchmark {
    private static final int STEPS = 100_000;
    private static final int ROUNDS = 5;
    private static final double MILLIS = 1e6;
    private static final Clock CLOCK = Clock.systemDefaultZone();

    private LogBenchmark() {}

    private interface Work {
        Object run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("jiedao-log");
        older(folder.resolve("jiedao.mv.db"));
        time("upgrade and first opening", () -> {
            open(folder).close();
            return Files.size(folder.resolve("jiedao.mv.db"));
        });
        try (Database database = open(folder)) {
            Operations operations = database.operations();
            LocalDate day = LocalDate.of(2025, 3, 1);
            for (int round = 0; round < ROUNDS; round++) {
                time("first page", () -> found(operations, Sought.EVERYTHING, 0));
                time("page 900", () -> found(operations, Sought.EVERYTHING, 90_000));
                time("by date", () -> found(operations, new Sought("", "", day, day, null, ""), 0));
                time("by a name in a title", () -> found(operations, new Sought("人员77777号", "", null, null, null, ""), 0));
                time("by a value", () -> found(operations, new Sought("副主任4321", "", null, null, null, ""), 0));
                time("by sort of record", () -> found(operations, new Sought("", "", null, null, null, "unit"), 0));
                time("by act", () -> found(operations, new Sought("", "", null, null, Act.UNDO, ""), 0));
            }
            time("check of the chain", () -> new ChainCheck(
                            DataFile.dsl(DataFile.open(database.folder().database(), false, null)), Optional.empty())
                    .problems());
            ExportOperations export = new ExportOperations(operations, database.disclosures(), CLOCK);
            time("export of 20,000", () -> export.write(Sought.EVERYTHING, folder.resolve("log.xlsx"), (_, _) -> {}));
        }
    }

    private static String found(Operations operations, Sought sought, long offset) {
        Operations.Found found = operations.find(sought, offset, 100);
        return found.rows().size() + " of " + found.all();
    }

    private static void time(String what, Work work) throws IOException {
        long start = System.nanoTime();
        Object result = work.run();
        System.out.printf("%-28s %8.0f ms  %s%n", what, (System.nanoTime() - start) / MILLIS, result);
    }

    private static Database open(Path folder) throws IOException {
        return switch (Database.open(new DataFolder(folder), CLOCK)) {
            case Database.Opening.Opened opened -> opened.database();
            case Database.Opening other -> throw new IOException(other.toString());
        };
    }

    private static void older(Path file) throws IOException {
        JdbcConnectionPool pool = DataFile.open(file, true, null);
        Schema.migrateTo(pool, "14");
        DSLContext dsl = DataFile.dsl(pool);
        dsl.execute("insert into change_step (title, changed_at, changed_by, undone)"
                + " select '修改人员 人员' || x || '号', dateadd(minute, x * 5, timestamp '2025-01-01 08:00:00'), 'office', false"
                + " from system_range(1, " + STEPS + ")");
        dsl.execute("insert into change_row (step_id, table_name, record_key, before_image, after_image)"
                + " select id, casewhen(mod(id, 50) = 0, 'unit', 'person'), cast(id as varchar), "
                + image("主任") + ", " + image("副主任") + " from change_step");
        DataFile.close(pool);
    }

    private static String image(String post) {
        return "'{\"ID\":' || id || ',\"NAME\":\"人员' || id || '号\",\"UNIT_ID\":' || mod(id, 3000)"
                + " || ',\"POST\":\"" + post + "' || id || '\",\"PARTY_POST\":\"支部书记\",\"PHONE\":\"139' || (10000000 + id)"
                + " || '\",\"PINYIN\":\"renyuan\",\"INITIALS\":\"ry\"}'";
    }
}
