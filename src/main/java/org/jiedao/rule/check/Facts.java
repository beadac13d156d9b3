package org.jiedao.rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is on record about one body, asked in the words of `glossary.txt`. Nothing means that it is not recorded, which
/// is another answer than none: an empty list says that somebody looked and there is none.
public interface Facts {
    /// From when to when the body was there.
    Span life();

    Optional<Boolean> state(String state);

    /// Those there are on the day that is asked about.
    Optional<List<Item>> list(String list);

    Optional<List<Dated>> events(String event);

    Optional<List<Course>> courses(String procedure);

    Optional<List<Share>> shares(Split split, Span within);

    Optional<List<Holding>> holdings(String each, String thing);

    Optional<List<Holder>> holders(String post);

    Optional<List<Ending>> endings(String term);

    Optional<LocalDate> end(String parentTerm);

    Optional<Long> amount(String amount);

    Optional<List<Presence>> present(String set, Span within);

    Optional<List<Presence>> presentAtEach(String each, String set, Span within);

    Optional<List<Value>> values(String each, String attribute);

    Optional<List<Amount>> amounts(String each, String attribute);

    /// Who attested the rule, when, with which file.
    Optional<Attestation> attestation(String rule);

    /// A record that can be opened: its key for the workbench, its name for the user.
    record Item(String key, String name) {}

    record Dated(Item item, LocalDate on) {}

    /// One run of a procedure with the days of the steps taken so far.
    record Course(Item item, Map<String, LocalDate> steps) {
        public Course {
            steps = Map.copyOf(steps);
        }
    }

    /// Part and whole, for each of something or once for the body.
    record Split(@Nullable String each, String part, String whole) {}

    /// Of six meetings three: `excused` of those missed were excused.
    record Share(Item item, long part, long whole, long excused) {}

    /// What one of them has, and from when to when it was asked of it.
    record Holding(Item item, Span obliged, List<LocalDate> things) {
        public Holding {
            things = List.copyOf(things);
        }
    }

    record Holder(Item item, Set<String> standings) {
        public Holder {
            standings = Set.copyOf(standings);
        }
    }

    record Ending(Item item, LocalDate end) {}

    record Presence(Item item, Span obliged, Set<String> present) {
        public Presence {
            present = Set.copyOf(present);
        }
    }

    record Value(Item item, String value) {}

    record Amount(Item item, long amount) {}

    record Attestation(Item item, String who, LocalDate on, String file) {}
}
