package org.jiedao.rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one feature has on record about one body, asked in the words of `glossary.txt`. Nothing means that it is not
/// recorded, which is another answer than none: an empty list says that somebody looked and there is none. A feature
/// answers the questions that it knows and leaves the others.
public interface FactSource {
    default Optional<Boolean> state(String state) {
        return Optional.empty();
    }

    /// Those there are on the day that is asked about.
    default Optional<List<Item>> list(String list) {
        return Optional.empty();
    }

    default Optional<List<Dated>> events(String event) {
        return Optional.empty();
    }

    default Optional<List<Course>> courses(String procedure) {
        return Optional.empty();
    }

    default Optional<List<Share>> shares(Split split, Span within) {
        return Optional.empty();
    }

    default Optional<List<Holding>> holdings(String each, String thing) {
        return Optional.empty();
    }

    default Optional<List<Holder>> holders(String post) {
        return Optional.empty();
    }

    default Optional<List<Ending>> endings(String term) {
        return Optional.empty();
    }

    default Optional<LocalDate> end(String parentTerm) {
        return Optional.empty();
    }

    default Optional<Long> amount(String amount) {
        return Optional.empty();
    }

    default Optional<List<Presence>> present(String set, Span within) {
        return Optional.empty();
    }

    default Optional<List<Presence>> presentAtEach(String each, String set, Span within) {
        return Optional.empty();
    }

    default Optional<List<Value>> values(String each, String attribute) {
        return Optional.empty();
    }

    default Optional<List<Amount>> amounts(String each, String attribute) {
        return Optional.empty();
    }

    /// Who attested the rule, when, with which file.
    default Optional<Attestation> attestation(String rule) {
        return Optional.empty();
    }

    /// A record that can be opened: its key for the workbench, its name for the user.
    record Item(String key, String name) {}

    record Dated(Item item, LocalDate on) {}

    /// One run of a procedure with the days of the steps taken so far.
    record Course(Item item, Map<String, LocalDate> steps) {
        public Course {
            steps = Map.copyOf(steps);
        }

        /// Whether its first step was taken while a standard held; by a later one nobody asks about it.
        boolean begunIn(Span life) {
            return steps.values().stream()
                    .min(LocalDate::compareTo)
                    .map(life::contains)
                    .orElse(true);
        }
    }

    /// Part and whole, for each of something or once for the body.
    record Split(@Nullable String each, String part, String whole) {}

    /// Of six meetings three: `excused` of those missed were excused.
    record Share(Item item, long part, long whole, long excused) {}

    /// What one of them has, and from when to when it was asked of it; `recorded` is false where nobody wrote down
    /// whether it has.
    record Holding(Item item, Span obliged, List<LocalDate> things, boolean recorded) {
        public Holding {
            things = List.copyOf(things);
        }

        public Holding(Item item, Span obliged, List<LocalDate> things) {
            this(item, obliged, things, true);
        }

        public static Holding unrecorded(Item item, Span obliged) {
            return new Holding(item, obliged, List.of(), false);
        }
    }

    /// `recorded` is false where nobody wrote down what the holder otherwise is.
    record Holder(Item item, Set<String> standings, boolean recorded) {
        public Holder {
            standings = Set.copyOf(standings);
        }

        public Holder(Item item, Set<String> standings) {
            this(item, standings, true);
        }

        public static Holder unrecorded(Item item) {
            return new Holder(item, Set.of(), false);
        }
    }

    record Ending(Item item, LocalDate end) {}

    record Presence(Item item, Span obliged, Set<String> present) {
        public Presence {
            present = Set.copyOf(present);
        }
    }

    /// `recorded` is false where nobody wrote it down.
    record Value(Item item, String value, boolean recorded) {
        public Value(Item item, String value) {
            this(item, value, true);
        }

        public static Value unrecorded(Item item) {
            return new Value(item, "", false);
        }
    }

    record Amount(Item item, long amount) {}

    record Attestation(Item item, String who, LocalDate on, String file) {}
}
