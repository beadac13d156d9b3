package org.jiedao.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// 考核方案: for what points are given, and which grades there are, the best first. A draft's ids are 0.
public record Scheme(long id, String name, About about, List<Item> items, List<Grade> grades) {
    /// At most `points` are given for it; `basis` says by what. `figure` is shown to who gives them.
    public record Item(long id, String name, BigDecimal points, String basis, @Nullable Figure figure) {
        public Item {
            name = name.strip();
            points = Points.plain(points);
            basis = basis.strip();
        }

        public Item(long id, String name, BigDecimal points, String basis) {
            this(id, name, points, basis, null);
        }
    }

    /// `least` points suggest it; without them no points do.
    public record Grade(long id, String name, @Nullable BigDecimal least) {
        public Grade {
            name = name.strip();
            least = least == null ? null : Points.plain(least);
        }
    }

    public Scheme {
        name = name.strip();
        items = List.copyOf(items);
        grades = List.copyOf(grades);
    }

    public BigDecimal full() {
        return items.stream().map(Item::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The best grade for which a total is enough; a suggestion, for people decide.
    public Optional<Grade> suggested(BigDecimal total) {
        return grades.stream()
                .filter(grade -> grade.least() != null && grade.least().compareTo(total) <= 0)
                .findFirst();
    }

    public Optional<Item> item(long id) {
        return items.stream().filter(item -> item.id() == id).findFirst();
    }

    /// The same under another number and name, its items and grades not stored yet.
    public Scheme copied(long otherId, String otherName) {
        return new Scheme(
                otherId,
                otherName,
                about,
                items.stream()
                        .map(item -> new Item(0, item.name(), item.points(), item.basis(), item.figure()))
                        .toList(),
                grades.stream().map(grade -> new Grade(0, grade.name(), grade.least())).toList());
    }

    public Optional<Grade> grade(@Nullable Long id) {
        return grades.stream().filter(grade -> id != null && grade.id() == id).findFirst();
    }
}
