package org.jiedao.dossier;

import java.time.LocalDate;
import org.jiedao.calendar.ChineseDate;

/// One fact of somebody's service: on which day, what, how it stands, and the record that says so.
public record Entry(LocalDate on, Kind kind, String what, String state, String detail, long record) {
    /// Of which sort it is; the record is the body of a seat, of an ending or of a tie, the entry of the dispatch register, the
    /// meeting, the task.
    public enum Kind {
        SEAT("任职"),
        ENDING("退出"),
        CERTIFICATE("聘书"),
        MEETING("会议"),
        TASK("承办事项"),
        LIAISON("分片联系");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// State and detail in one, as a narrow table has them.
    String said() {
        return state.isEmpty() || detail.isEmpty() ? state + detail : state + "，" + detail;
    }

    String day() {
        return ChineseDate.compact(on);
    }
}
