package org.jiedao.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;

/// A backup read into memory and brought up to today's schema.
record MemoryRegister(JdbcConnectionPool pool, DSLContext dsl) implements AutoCloseable {
    static MemoryRegister of(Path zip) throws IOException {
        JdbcConnectionPool pool = DataFile.inMemory("backup-" + UUID.randomUUID());
        MemoryRegister register = new MemoryRegister(pool, DataFile.dsl(pool));
        boolean read = false;
        try {
            Schema.migrateTo(pool, RegisterZip.schemaVersion(zip));
            RegisterZip.load(zip, register.dsl);
            Schema.migrate(pool);
            read = true;
            return register;
        } finally {
            if (!read) {
                register.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        DataFile.close(pool);
    }
}
