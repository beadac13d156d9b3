package org.jiedao.duty;

import java.util.List;
import java.util.stream.Collectors;
import org.jiedao.rule.check.RecordKey;

/// A fact of a 述职 with every record that it was counted from. It says none only where records tell that there was none;
/// what nobody recorded it says so.
public record Fact(String label, String value, List<RecordKey> records) {
    public Fact {
        records = List.copyOf(records);
    }

    /// Unknown is no zero.
    static final String UNRECORDED = "没有登记";

    static Fact unrecorded(String label) {
        return new Fact(label, UNRECORDED, List.of());
    }

    /// None, as `why` tells of these records.
    static Fact none(String label, String measure, String why, List<Traced> records) {
        return new Fact(
                label, "0" + measure + "，" + why, records.stream().map(Traced::key).toList());
    }

    /// Of what there is no record it is not known whether there was any.
    static Fact known(String label, String measure, List<Traced> records) {
        return records.isEmpty() ? unrecorded(label) : count(label, measure, records);
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
