package org.jiedao.storage.file;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.file.Sha256;
import org.jiedao.storage.integrity.Digests;
import org.jiedao.storage.integrity.RowSum;

/// Closing a data file, and what its manifest then says of it.
public final class ClosedFile {
    private ClosedFile() {}

    private record Known(String schema, long saves, Map<String, RowSum> tables) {}

    /// Empty where the file cannot say what it holds: then it counts as not closed, and is examined at the next opening.
    public static Optional<Manifest.Closed> close(Path file, JdbcConnectionPool pool) throws IOException {
        Optional<Known> known = known(pool);
        DataFile.close(pool);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Manifest.Closed(
                Sha256.of(file), known.get().schema(), known.get().saves(), known.get().tables()));
    }

    private static Optional<Known> known(JdbcConnectionPool pool) {
        try (Connection connection = pool.getConnection()) {
            Digests digests = new Digests(connection);
            return Optional.of(new Known(
                    Schema.version(pool), digests.saves().orElseThrow().number(), digests.recorded()));
        } catch (SQLException unreadable) {
            return Optional.empty();
        }
    }
}
