package org.jiedao.meeting.signin;

import java.util.List;

/// A line of the sheet held against the list: whom it may mean, by their lines there from 0, and what to know about it.
public record PlannedLine(SheetLine line, Kind kind, List<Integer> candidates, String note) {
    public PlannedLine {
        candidates = List.copyOf(candidates);
    }

    /// What has come of matching it. Only a line that is clear is taken unless somebody says otherwise.
    public enum Kind {
        CLEAR("对上"),
        DOUBTFUL("存疑"),
        REPEATED("重复"),
        UNKNOWN("名单上没有"),
        SILENT("没写到没到");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Target usual() {
        return kind == Kind.CLEAR ? new Target.Listed(candidates.getFirst()) : Target.NOBODY;
    }

    /// For whom it is taken.
    public sealed interface Target {
        Target NOBODY = new Nobody();

        /// Somebody on the list, by the line there.
        record Listed(int line) implements Target {}

        /// As somebody who sits in.
        record Guest() implements Target {}

        record Nobody() implements Target {}
    }
}
