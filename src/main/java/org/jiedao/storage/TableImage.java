package org.jiedao.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;

/// The records of one table as a JSON array, a record a line: a table of hundreds of thousands passes through without being
/// in the memory as a whole.
final class TableImage {
    private static final int AT_A_TIME = 1000;
    private static final byte[] FIRST = {'\n'};
    private static final byte[] NEXT = {',', '\n'};

    private TableImage() {}

    /// `hashed` takes every record, as `RegisterZip.contentHash` would read it back.
    static void write(ResultQuery<? extends Record> query, OutputStream out, MessageDigest hashed) throws IOException {
        out.write('[');
        byte[] before = FIRST;
        try (Cursor<? extends Record> rows = query.fetchLazy()) {
            for (Record row : rows) {
                byte[] image = RowImage.of(row).getBytes(StandardCharsets.UTF_8);
                hashed.update(image);
                out.write(before);
                out.write(image);
                before = NEXT;
            }
        }
        out.write("\n]".getBytes(StandardCharsets.UTF_8));
    }

    /// What was written here, each record as its columns' own types.
    static void read(InputStream in, DSLContext dsl, Table<?> table, Consumer<Record> each) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<String> waiting = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("{")) {
                waiting.add(line.endsWith(",") ? line.substring(0, line.length() - 1) : line);
            }
            if (waiting.size() == AT_A_TIME) {
                pass(waiting, dsl, table, each);
            }
        }
        pass(waiting, dsl, table, each);
    }

    private static void pass(List<String> waiting, DSLContext dsl, Table<?> table, Consumer<Record> each) {
        RowImage.rows(dsl, table, "[" + String.join(",", waiting) + "]").forEach(each);
        waiting.clear();
    }
}
