package org.jiedao.duty;

import java.util.List;
import java.util.stream.Collectors;
import org.jiedao.rule.check.RecordKey;

/// A fact of a 述职 with every record that it was counted from. Nothing is told of which there is no record.
public record Fact(String label, String value, List<RecordKey> records) {
    public Fact {
        records = List.copyOf(records);
    }

    static Fact count(String label, String measure, List<Traced> records) {
        return new Fact(
                label, records.size() + measure, records.stream().map(Traced::key).toList());
    }

    public String codes() {
        return records.stream().map(Traced::code).collect(Collectors.joining("、"));
    }

    String line() {
        return label + "：" + value + (records.isEmpty() ? "" : "（" + codes() + "）");
    }
}
