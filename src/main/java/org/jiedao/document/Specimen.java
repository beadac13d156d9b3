package org.jiedao.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A working sheet to check characters by eye, in any size: names, fonts. Not an official document, so it has no format.
/// A group stays on one page where it can.
public record Specimen(String title, LocalDate date, List<Group> groups) {

    public Specimen {
        groups = List.copyOf(groups);
    }

    public record Group(List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// Text of one size, broken where the line is full.
    public record Line(String text, Face face, double size) {}

    /// Every line, top to bottom.
    public Stream<Line> lines() {
        return groups.stream().flatMap(group -> group.lines().stream());
    }
}
