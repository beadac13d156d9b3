package org.jiedao.rule.check;

import java.util.Optional;

/// A check that, where it names a period, is asked anew in every one.
public sealed interface Recurring extends Check permits Cadence, EachHas, Complete {
    Optional<Recurrence> recurrence();

    /// What has to be there, in a few words: `全体会议`, `兼职委员的年终考核`.
    String subject();

    /// How one time stands by what is recorded so far.
    Answer in(Span span, Facts facts);
}
