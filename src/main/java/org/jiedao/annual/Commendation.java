package org.jiedao.annual;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 七一表扬 or 表扬信 (LF-10.3.4, LF-10.3.5). A draft's id is 0.
public record Commendation(long id, long bodyId, int year, Form form, String title, LocalDate on, List<Commended> commended) {
    public enum Form {
        CIRCULAR("表扬通报"),
        LETTER("表扬信");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// In words as they were then; `unitId` is the unit that a letter goes to.
    public record Commended(long id, @Nullable Long personId, @Nullable Long unitId, String name, String branch, String deed) {
        public Commended {
            name = name.strip();
            branch = branch.strip();
            deed = deed.strip();
        }
    }

    public Commendation {
        title = title.strip();
        commended = List.copyOf(commended);
    }
}
