package org.jiedao.archive.backup;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The register as backups see it: tables of rows, whatever keeps them.
public interface Register {
    /// As it is at one moment, whatever is written meanwhile.
    Snapshot snapshot() throws IOException;

    /// An empty register of its own, as of that version of the schema, to load a backup into.
    Trial trial(String schema, long rows) throws IOException;

    /// Equal to the one before as long as nothing was written.
    Object edition();

    /// `next` is the number that the next record gets; 0 where records get none.
    record Table(String name, List<String> columns, long next) {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /// Values are texts, numbers, truths, days and times.
    @FunctionalInterface
    interface Rows {
        /// One record, its values in the order of the columns; null after the last.
        @Nullable Object @Nullable [] next() throws IOException;
    }

    /// Takes the records of a table, in the order of its key.
    @FunctionalInterface
    interface Reading {
        void read(Rows rows) throws IOException;
    }

    /// A register at one moment.
    interface Snapshot extends AutoCloseable {
        String schema();

        /// In an order that depends on their names only.
        List<Table> tables();

        /// About how many, to tell how far a reading has come.
        long rows() throws IOException;

        void read(Table table, Reading reading) throws IOException;

        /// The number of the last save in it; empty where nobody has counted.
        OptionalLong saves() throws IOException;

        @Override
        void close() throws IOException;
    }

    /// A register that a backup is loaded into; gone once closed.
    interface Trial extends AutoCloseable {
        /// Days and times may come as texts.
        void load(Table table, Rows rows) throws IOException;

        /// Lets further records get numbers that none of those loaded has.
        void numberOn() throws IOException;

        /// What is wrong between its records; empty = nothing.
        List<String> problems();

        Snapshot snapshot() throws IOException;

        @Override
        void close() throws IOException;
    }
}
