package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.committee.RulesetSince;
import org.jiedao.organization.Body;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;

/// By which rulesets a body has worked: those chosen for itself, and those of the body that it follows until then.
public record RulesetStanding(Body body, List<RulesetSince> own, Optional<Body> giver, List<RulesetSince> inherited) {
    public RulesetStanding {
        own = List.copyOf(own);
        inherited = List.copyOf(inherited);
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

    Active on(LocalDate day, Rulesets rulesets, Kinds kinds) {
        Optional<RulesetSince> ofItself = last(own, day);
        Optional<RulesetSince> chosen = ofItself.or(() -> last(inherited, day));
        Origin origin = ofItself.isPresent() ? Origin.OWN : chosen.isPresent() ? Origin.AREA : Origin.NONE;
        Optional<Ruleset> read = chosen.flatMap(since -> rulesets.of(since.ruleset()));
        List<Ruleset> asked =
                read.map(one -> kinds.asked(one, rulesets, body.kind())).orElse(List.of());
        return new Active(origin, chosen, asked, chosen.isPresent() && read.isEmpty());
    }

    static Optional<RulesetSince> last(List<RulesetSince> history, LocalDate day) {
        return history.reversed().stream()
                .filter(chosen -> !chosen.since().isAfter(day))
                .findFirst();
    }
}
