package org.jiedao.archive.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jiedao.archive.backup.Register.Rows;
import org.jiedao.archive.backup.Register.Table;
import org.jiedao.file.ZipMeasure;
import org.jspecify.annotations.Nullable;

/// A backup of the first format: the version of the schema, and each table as an array of records with the names of their
/// columns. It says no hashes and holds no files.
final class OldBackup implements AutoCloseable {
    static final String SCHEMA = "schema";
    private static final JsonFactory JSON = RowText.json();
    private static final int LONGEST_VERSION = 20;
    private static final long SMALL = 16L << 20;
    /// Rows of a register do not compress better.
    private static final long MOST_RATIO = 300;

    private final ZipFile zip;

    private OldBackup(ZipFile zip) {
        this.zip = zip;
    }

    static OldBackup open(Path file) throws IOException {
        try {
            if (!ZipMeasure.fits(file, Math.max(SMALL, Files.size(file) * MOST_RATIO))) {
                throw new Unusable("其中的内容比这么大的文件能装的多得多。");
            }
            return new OldBackup(new ZipFile(file.toFile()));
        } catch (ZipException damaged) {
            throw new Unusable("文件已损坏。", damaged);
        }
    }

    String schema() throws IOException {
        ZipEntry entry = zip.getEntry(SCHEMA);
        if (entry == null) {
            throw new Unusable("其中缺少数据版本。");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_VERSION), StandardCharsets.UTF_8);
        }
    }

    /// Of the tables that its schema has.
    void tables(List<Table> known, BackupReader.Tables taker, TableText.Steps steps) throws IOException {
        try {
            for (Table table : known) {
                ZipEntry entry = zip.getEntry(table.name() + ".json");
                if (entry != null) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        taker.take(table, rows(in, table, steps));
                    }
                }
            }
        } catch (ZipException | JsonProcessingException damaged) {
            throw new Unusable("文件已损坏。", damaged);
        }
    }

    private static Rows rows(InputStream in, Table table, TableText.Steps steps) throws IOException {
        JsonParser json = JSON.createParser(in);
        if (json.nextToken() != JsonToken.START_ARRAY) {
            throw new Unusable("其中的记录不是一行一条。");
        }
        return () -> {
            if (json.nextToken() == JsonToken.END_ARRAY) {
                return null;
            }
            steps.done(1);
            return record(json, table.columns());
        };
    }

    /// A column of a later schema than the backup's is none of the table's; one that the record does not name is empty.
    private static @Nullable Object[] record(JsonParser json, List<String> columns) throws IOException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName().toLowerCase(Locale.ROOT);
            json.nextToken();
            values.put(name, RowText.value(json));
        }
        List<@Nullable Object> row = new ArrayList<>();
        columns.forEach(column -> row.add(values.get(column)));
        return row.toArray();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
