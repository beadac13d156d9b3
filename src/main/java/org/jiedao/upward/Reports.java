package org.jiedao.upward;

import java.util.List;
import java.util.Optional;

/// The reports there are, and those that superiors ask for but of which no page records the facts yet.
public record Reports(List<UpwardReport> all, List<Unrecorded> unrecorded) {
    /// `why` says which facts are not recorded.
    public record Unrecorded(String name, String why) {}

    public Reports {
        all = List.copyOf(all);
        unrecorded = List.copyOf(unrecorded);
    }

    public Optional<UpwardReport> named(String name) {
        return all.stream().filter(report -> report.name().equals(name.strip())).findFirst();
    }
}
