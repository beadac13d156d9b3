package org.jiedao.archive;

import java.util.List;

/// One step of the past as far as it touched a record and what belongs to it, in words.
public record PastChange(ChangeLog.Step step, List<Touched> records) {
    public PastChange {
        records = List.copyOf(records);
    }

    /// What became of a record.
    public enum Manner {
        ADDED("新增"),
        CHANGED("修改"),
        REMOVED("删除");

        private final String label;

        Manner(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// `part` names what belongs to the record, such as `议题“…”`; empty for the record itself.
    public record Touched(String part, Manner manner, List<Difference> differences) {
        public Touched {
            differences = List.copyOf(differences);
        }
    }

    /// One column; an empty text = there was nothing.
    public record Difference(String column, String before, String after) {}
}
