package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiedao.committee.RulesetSince;
import org.jiedao.organization.Body;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.Span;

/// By which rulesets a body has worked: those chosen for itself, and until then those of the bodies that it follows, the
/// nearest first.
public record RulesetStanding(Body body, List<Followed> followed) {
    public RulesetStanding {
        followed = List.copyOf(followed);
    }

    /// Whose rulesets hold for a body, the earliest first; of its own it is itself the giver.
    public record Followed(Body giver, List<RulesetSince> rulesets) {
        public Followed {
            rulesets = List.copyOf(rulesets);
        }
    }

    public List<RulesetSince> own() {
        return followed.stream()
                .filter(this::isOwn)
                .flatMap(own -> own.rulesets().stream())
                .toList();
    }

    private boolean isOwn(Followed one) {
        return one.giver().id() == body.id();
    }

    /// Where the ruleset of a day comes from.
    public enum Origin {
        OWN("自己定的"),
        AREA("随本辖区委员会"),
        NONE("没有定");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// The ruleset of a day, and those whose rules are really put to the body: a backstop where the chosen one says
    /// nothing of such bodies, none where its file is not read.
    public record Active(Origin origin, Optional<RulesetSince> chosen, List<Ruleset> asked, boolean unread) {
        /// Whether a backstop stands in.
        public boolean isBackstop() {
            return asked.stream().anyMatch(one -> chosen.filter(since -> since.ruleset().equals(one.key())).isEmpty());
        }
    }

    Active on(LocalDate day, Rulesets rulesets, Concerns concerns) {
        Optional<RulesetSince> ofItself = last(own(), day);
        Optional<RulesetSince> chosen = chosenOn(day);
        Origin origin = ofItself.isPresent() ? Origin.OWN : chosen.isPresent() ? Origin.AREA : Origin.NONE;
        Optional<Ruleset> read = chosen.flatMap(since -> rulesets.of(since.ruleset()));
        List<Ruleset> asked =
                read.map(one -> concerns.asked(one, body.kind())).orElse(List.of());
        return new Active(origin, chosen, asked, chosen.isPresent() && read.isEmpty());
    }

    private Optional<RulesetSince> chosenOn(LocalDate day) {
        return followed.stream().flatMap(one -> last(one.rulesets(), day).stream()).findFirst();
    }

    /// The key of the one by which the body works on a day.
    Optional<String> rulesetOn(LocalDate day) {
        return chosenOn(day).map(RulesetSince::ruleset);
    }

    /// Since when the ruleset of that day has held without a break: of the time before it asks nothing. Empty
    /// before the first ruleset.
    Optional<Span> held(LocalDate day) {
        Optional<String> ruleset = rulesetOn(day);
        return followed.stream()
                .flatMap(one -> one.rulesets().stream())
                .map(RulesetSince::since)
                .filter(since -> !since.isAfter(day))
                .sorted(Comparator.reverseOrder())
                .takeWhile(since -> rulesetOn(since).equals(ruleset))
                .reduce((_, earlier) -> earlier)
                .map(since -> Span.since(since).within(life()));
    }

    /// Before it was founded nothing could be asked of it.
    private Span life() {
        return Span.since(Optional.ofNullable(body.founding().foundedOn()).orElse(LocalDate.MIN));
    }

    private static Optional<RulesetSince> last(List<RulesetSince> history, LocalDate day) {
        return history.reversed().stream()
                .filter(chosen -> !chosen.since().isAfter(day))
                .findFirst();
    }
}
