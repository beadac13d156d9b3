package org.jiedao.compliance.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is wrong on purpose with every so-many-th committee, and which rule has to find it: for a 大工委 and a 大党委 of
/// Langfang, a 大工委 and a 大党委 of Gannan.
enum Flaw {
    MEETING_MISSED(7, 1, "LF-6.2.1a", "LF-7.2.1a", "GN-27a", ""),
    PARTY_DAY_MISSED(11, 2, "LF-6.2.2", "LF-7.2.2", "", ""),
    RARELY_THERE(13, 3, "LF-6.4.2c", "LF-7.4.2c", "GN-27c", ""),
    NO_SECRETARY(17, 5, "LF-6.3.2a", "LF-7.3.2a", "GN-23b", "GN-31b"),
    TOO_MANY(19, 6, "LF-6.3.3b", "LF-7.3.2b", "GN-23a", "GN-31a"),
    TERM_A_DAY_SHORT(23, 7, "LF-6.4.2a2", "LF-7.4.2a", "", ""),
    NOT_ASSESSED(29, 8, "LF-6.5", "LF-7.5", "", "GN-37.2a");

    private final int every;
    private final int first;
    private final List<String> rules;

    Flaw(int every, int first, String... rules) {
        this.every = every;
        this.first = first;
        this.rules = List.of(rules);
    }

    static Set<Flaw> of(int committee) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        Arrays.stream(values())
                .filter(flaw -> committee % flaw.every == flaw.first)
                .forEach(flaws::add);
        return flaws;
    }

    /// Nothing where the standard does not ask for it.
    Optional<String> rule(boolean langfang, boolean street) {
        String rule = rules.get((langfang ? 0 : 2) + (street ? 0 : 1));
        return rule.isEmpty() ? Optional.empty() : Optional.of(rule);
    }
}
