package org.jiedao.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedao.archive.PastChange.Touched;
import org.jspecify.annotations.Nullable;

/// Everything that was done, to be searched and read.
public interface Operations {
    /// What is looked for; what is empty or absent does not narrow it. `text` stands in a title or in a value before or
    /// after; `sort` is a sort of record by its code.
    record Sought(
            String text, String by, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Act act, String sort) {
        public static final Sought EVERYTHING = new Sought("", "", null, null, null, "");
    }

    /// A part of what was found, the newest first, and how much there is in all.
    record Found(List<Operation> rows, long all) {
        public Found {
            rows = List.copyOf(rows);
        }
    }

    /// A sort of record, and what users call it.
    record Sort(String code, String label) {}

    Found find(Sought sought, long offset, int most);

    /// What was changed, record by record, in words, by the steps; nothing of what is no change of records.
    Map<Long, List<Touched>> told(List<Operation> operations);

    default List<Touched> told(Operation operation) {
        return told(List.of(operation)).values().stream().flatMap(List::stream).toList();
    }

    /// Whoever was at the machine.
    List<String> people();

    /// The sorts of records that were ever changed.
    List<Sort> sorts();

    /// About how many people there is something in what was found.
    int about(Sought sought);
}
