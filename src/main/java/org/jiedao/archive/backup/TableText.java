package org.jiedao.archive.backup;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.backup.Inventory.TableHeld;
import org.jiedao.archive.backup.Register.Rows;
import org.jiedao.archive.backup.Register.Table;
import org.jiedao.file.Sha256;
import org.jspecify.annotations.Nullable;

/// The records of a table as a JSON array of arrays, a record a line. One passes through after the other: no table is ever in
/// the memory as a whole. Its SHA-256 is the table's: the same records read the same wherever they lie.
final class TableText {
    private static final JsonFactory JSON = RowText.json();
    private static final int OFTEN = 1 << 10;

    private TableText() {}

    /// Counts its bytes.
    private static final class Counted extends OutputStream {
        private final OutputStream out;
        private long bytes;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) throws IOException {
            out.write(many, from, length);
            bytes += length;
        }
    }

    /// What was written; `out` stays open.
    static TableHeld write(Table table, Rows rows, OutputStream out, Steps steps) throws IOException {
        MessageDigest digest = Sha256.digest();
        Counted counted = new Counted(new DigestOutputStream(out, digest));
        long written = 0;
        JsonGenerator json = JSON.createGenerator(counted, JsonEncoding.UTF8).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        try (json) {
            json.writeStartArray();
            for (@Nullable Object[] row = rows.next(); row != null; row = rows.next()) {
                json.writeRaw('\n');
                RowText.write(json, row);
                if (++written % OFTEN == 0) {
                    steps.done(OFTEN);
                }
            }
            json.writeRaw('\n');
            json.writeEndArray();
        }
        steps.done(written % OFTEN);
        return new TableHeld(table, written, counted.bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /// How many steps of a long work are done, told to whoever watches.
    static final class Steps {
        private final Progress progress;
        private final long of;
        private long done;

        Steps(Progress progress, long of) {
            this.progress = progress;
            this.of = of;
        }

        void done(long more) {
            done += more;
            progress.at(Math.min(done, of), of);
        }
    }

    /// As long as `in` is open.
    static Rows rows(InputStream in, int columns, Steps steps) throws IOException {
        JsonParser json = JSON.createParser(in).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
        require(json.nextToken() == JsonToken.START_ARRAY);
        return () -> {
            JsonToken token = json.nextToken();
            if (token == JsonToken.END_ARRAY) {
                return null;
            }
            require(token == JsonToken.START_ARRAY);
            @Nullable Object[] row = new Object[columns];
            for (int column = 0; column < columns; column++) {
                json.nextToken();
                row[column] = RowText.value(json);
            }
            require(json.nextToken() == JsonToken.END_ARRAY);
            steps.done(1);
            return row;
        };
    }

    private static void require(boolean wellFormed) throws Unusable {
        if (!wellFormed) {
            throw new Unusable("其中的记录不是一行一条。");
        }
    }
}
