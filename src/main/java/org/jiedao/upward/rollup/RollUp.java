package org.jiedao.upward.rollup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jiedao.upward.ReportTable;

/// What several files come to: the rows that count, what became of each file, and what the district should look into.
public record RollUp(Optional<ReportTable> table, List<Entry> entries, List<Conflict> conflicts, List<String> missing) {
    public RollUp {
        entries = List.copyOf(entries);
        conflicts = List.copyOf(conflicts);
        missing = List.copyOf(missing);
    }

    /// What became of a file.
    public enum State {
        TAKEN("计入"),
        REPEATED("重复，只计一次"),
        SUPERSEDED("有更新的一份，没有计入"),
        REFUSED("没有计入");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// `about` names the report and its time; empty where the file does not say.
    public record Entry(Path file, String sha256, String street, String about, int rows, State state, String why) {
        public String name() {
            return String.valueOf(file.getFileName());
        }
    }

    /// `kind` is what it is called.
    public record Conflict(String kind, String street, String files, String told) {}

    public long taken() {
        return entries.stream().filter(one -> one.state() == State.TAKEN).count();
    }
}
