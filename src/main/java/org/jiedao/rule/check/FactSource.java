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

    /// Since when every such event was written down; of the days before nobody knows whether there were others. Nothing where
    /// that is no question.
    default Optional<LocalDate> keptSince(String event) {
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

    /// Who attested the rule, when, with which file; one that has run out is told too.
    default Optional<Attestation> attestation(String rule) {
        return Optional.empty();
    }

    /// A record that can be opened: its key for the workbench, its name for the user.
    record Item(String key, String name) {}

    /// `settled` is false where its day has come and nobody wrote down whether it took place.
    record Dated(Item item, LocalDate on, boolean settled) {
        public Dated(Item item, LocalDate on) {
            this(item, on, true);
        }
    }

    /// One run of a procedure with the days of the steps taken so far; of a step that is not `recordable` nobody could have
    /// written down that it was taken. All are where nothing is said. `occasions` are the steps that called for it: a
    /// vacancy, the end of a term.
    record Course(
            Item item, Map<String, LocalDate> steps, @Nullable Set<String> recordable, Set<String> occasions) {
        private static final String END = "办结";

        public Course {
            steps = Map.copyOf(steps);
            recordable = recordable == null ? null : Set.copyOf(recordable);
            occasions = Set.copyOf(occasions);
        }

        public Course(Item item, Map<String, LocalDate> steps) {
            this(item, steps, null, Set.of());
        }

        public Course(Item item, Map<String, LocalDate> steps, @Nullable Set<String> recordable) {
            this(item, steps, recordable, Set.of());
        }

        /// It took place by that day; nothing else of it is on record.
        public static Course unrecorded(Item item, LocalDate by) {
            return new Course(item, Map.of(END, by), Set.of());
        }

        boolean recorded() {
            return recordable == null || !recordable.isEmpty();
        }

        boolean couldHold(String step) {
            return recordable == null || recordable.contains(step);
        }

        /// Whether its first step was taken while a standard held; by a later one nobody asks about it.
        boolean begunIn(Span life) {
            return steps.entrySet().stream()
                    .filter(step -> occasions.size() == steps.size() || !occasions.contains(step.getKey()))
                    .map(Map.Entry::getValue)
                    .min(LocalDate::compareTo)
                    .map(life::contains)
                    .orElse(true);
        }
    }

    /// Part and whole, for each of something or once for the body.
    record Split(@Nullable String each, String part, String whole) {}

    /// Of six meetings three: `excused` of those missed were excused. `unknown` of the whole may belong to the part, which
    /// nobody wrote down.
    record Share(Item item, long part, long whole, long excused, long unknown) {
        public Share(Item item, long part, long whole, long excused) {
            this(item, part, whole, excused, 0);
        }
    }

    /// What one of them has, and from when to when it was asked of it, maybe not yet; `recorded` is false where nobody wrote down
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

    /// `recorded` is false where nobody wrote down what the holder otherwise is, besides the standings known.
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

    /// What is there of a set; of what is not `recordable` nobody could have written down that it is there. All is where
    /// nothing is said.
    record Presence(Item item, Span obliged, Set<String> present, @Nullable Set<String> recordable) {
        public Presence {
            present = Set.copyOf(present);
            recordable = recordable == null ? null : Set.copyOf(recordable);
        }

        public Presence(Item item, Span obliged, Set<String> present) {
            this(item, obliged, present, null);
        }

        boolean couldHold(String name) {
            return recordable == null || recordable.contains(name);
        }
    }

    /// What is recorded of something, several where it is several at once; `recorded` is false where nobody wrote down
    /// whether it is anything else.
    record Value(Item item, List<String> values, boolean recorded) {
        public Value {
            values = List.copyOf(values);
        }

        public Value(Item item, String value) {
            this(item, List.of(value), true);
        }

        public static Value unrecorded(Item item) {
            return new Value(item, List.of(), false);
        }
    }

    record Amount(Item item, long amount) {}

    /// `until` is the last day on which it counts; without one it counts on.
    record Attestation(Item item, String who, LocalDate on, String file, @Nullable LocalDate until) {}
}
