package org.jiedao.meeting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.check.Fraction;
import org.jiedao.rule.check.Ratio;

/// How many must be there before a meeting may begin, as the rulesets of its body say; the share is theirs.
public sealed interface Quorum {
    /// In a few words, beside the figures.
    String sentence(Turnout turnout);

    /// Whether the figures are such that the meeting may be held.
    boolean isReached(Turnout turnout);

    /// A clause asks for a share of those who were called.
    record Asked(Clause clause, Ratio least) implements Quorum {
        @Override
        public boolean isReached(Turnout turnout) {
            return turnout.expected() > 0 && least.isReached(turnout.present(), turnout.expected());
        }

        /// How many more have to come.
        public long lacking(Turnout turnout) {
            return Math.max(0, fewest(turnout) - turnout.present());
        }

        private long fewest(Turnout turnout) {
            return least.leastOf(turnout.expected());
        }

        @Override
        public String sentence(Turnout turnout) {
            if (turnout.expected() == 0) {
                return "还没有应到名单";
            }
            String rule = "应到的" + least.numerator() + "/" + least.denominator() + "即" + fewest(turnout) + "人以上到会方能开会（"
                    + clause.citation() + "）";
            return isReached(turnout) ? rule + "，已够" : rule + "，还差" + lacking(turnout) + "人";
        }
    }

    /// The rulesets ask for none at such a meeting.
    record NotAsked(List<String> rulesets, MeetingKind kind) implements Quorum {
        @Override
        public boolean isReached(Turnout turnout) {
            return true;
        }

        @Override
        public String sentence(Turnout turnout) {
            return rulesets.isEmpty()
                    ? "这个组织没有定照哪份规则集办，没有可照的到会人数要求"
                    : "本规则集（" + String.join("、", rulesets) + "）对" + kind.label() + "没有到会人数的要求";
        }
    }

    /// The share is looked for in rules that ask at each meeting of that kind for part of those who were called.
    static Quorum of(List<Ruleset> asked, MeetingKind kind) {
        return asked.stream()
                .flatMap(ruleset -> ruleset.rules().stream())
                .flatMap(rule -> shares(rule, kind))
                .findFirst()
                .<Quorum>map(share -> share)
                .orElseGet(() -> new NotAsked(
                        asked.stream().map(Ruleset::name).collect(Collectors.toUnmodifiableList()), kind));
    }

    private static Stream<Asked> shares(Rule rule, MeetingKind kind) {
        return rule.questions().stream()
                .flatMap(question -> question.check() instanceof Fraction fraction ? Stream.of(fraction) : Stream.empty())
                .filter(fraction -> fraction.split().part().equals("到会委员")
                        && Objects.equals(fraction.split().each(), kind.label()))
                .map(fraction -> new Asked(rule.quotation().clause(), fraction.least()));
    }
}
