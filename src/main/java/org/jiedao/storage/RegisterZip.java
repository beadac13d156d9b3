package org.jiedao.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jiedao.file.Sha256;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// The register as a zip: `schema` holds the schema's version, `<table>.json` an array of records.
final class RegisterZip {
    private static final String SCHEMA = "schema";

    private RegisterZip() {}

    /// A file that is no backup of ours, or a damaged one.
    static final class Unusable extends IOException {
        private static final long serialVersionUID = 1L;

        Unusable(String sentence, @Nullable Throwable cause) {
            super(sentence, cause);
        }
    }

    /// `hashed` takes every record of every table as it is written, for the comparison with `contentHash`.
    static void write(DSLContext dsl, OutputStream out, MessageDigest hashed) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, SCHEMA, version(dsl));
            dsl.transaction(() -> {
                for (Table<?> table : Schema.tables()) {
                    zip.putNextEntry(new ZipEntry(entry(table)));
                    hashed.update(entry(table).getBytes(StandardCharsets.UTF_8));
                    TableImage.write(inOrder(dsl, table), zip, hashed);
                    zip.closeEntry();
                }
            });
        }
    }

    private static String version(DSLContext dsl) {
        return dsl.resultQuery("select \"version\" from \"flyway_schema_history\" where \"success\""
                        + " order by \"installed_rank\" desc")
                .fetch()
                .getFirst()
                .get(0, String.class);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static String schemaVersion(Path file) throws IOException {
        return text(file, SCHEMA);
    }

    private static String text(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new Unusable("其中缺少 " + name + "。", null);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (java.util.zip.ZipException damaged) {
            throw new Unusable("文件已损坏。", damaged);
        }
    }

    /// Into a register of the backup's own schema, which may know fewer tables and columns than today's.
    static void load(Path file, DSLContext dsl) throws IOException {
        try {
            for (Table<?> table : Schema.tables()) {
                Set<String> columns = Schema.columns(dsl, table);
                if (!columns.isEmpty()) {
                    insert(dsl, RowImage.rows(dsl, table, text(file, entry(table))), table, columns);
                    Identities.moveBeyond(dsl, table, Identities.highest(dsl, table));
                }
            }
        } catch (DataAccessException misfit) {
            throw new Unusable("其中的记录与表不符。", misfit);
        }
    }

    private static String entry(Table<?> table) {
        return table.getName().toLowerCase(java.util.Locale.ROOT) + ".json";
    }

    /// All or nothing. The identity columns are moved past both registers' ids first: that statement commits, and a
    /// higher start is harmless whatever happens next.
    static void replace(DSLContext dsl, DSLContext from) {
        for (Table<?> table : Schema.tables()) {
            Identities.moveBeyond(dsl, table, Math.max(Identities.highest(dsl, table), Identities.highest(from, table)));
        }
        dsl.transaction(() -> {
            for (Table<?> table : Schema.tables().reversed()) {
                dsl.deleteFrom(table).execute();
            }
            for (Table<?> table : Schema.tables()) {
                insert(dsl, inOrder(from, table).fetch(), table, Schema.columns(dsl, table));
            }
        });
    }

    private static void insert(
            DSLContext dsl, Result<? extends Record> rows, Table<?> table, Set<String> columns) {
        List<Record> ordered = ParentsFirst.of(rows, table);
        for (Record row : ordered) {
            Map<Field<?>, Object> values = RowImage.values(row);
            values.keySet().removeIf(column -> !columns.contains(column.getName()));
            dsl.insertInto(table).set(values).execute();
        }
    }

    private static ResultQuery<? extends Record> inOrder(DSLContext dsl, Table<?> table) {
        var key = java.util.Objects.requireNonNull(table.getPrimaryKey()).getFieldsArray()[0];
        return dsl.selectFrom(table).orderBy(key);
    }

    /// One hash over every record of every table of a backup of today's schema, each read back as the record that it says.
    static byte[] contentHash(Path file, DSLContext dsl) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Table<?> table : Schema.tables()) {
                digest.update(entry(table).getBytes(StandardCharsets.UTF_8));
                try (InputStream in = zip.getInputStream(zip.getEntry(entry(table)))) {
                    TableImage.read(
                            in, dsl, table, row -> digest.update(RowImage.of(row).getBytes(StandardCharsets.UTF_8)));
                }
            }
        }
        return digest.digest();
    }
}
