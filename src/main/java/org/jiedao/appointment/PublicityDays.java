package org.jiedao.appointment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Question;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.check.Deadline;

/// How many days a publicity lasts: by the ruleset's check 期限, or where it has none by the words of the clause that the
/// order follows (“公示不少于5天”).
record PublicityDays(Ruleset ruleset, BodyKind committee) {
    private static final Pattern WORDS = Pattern.compile("(\\d+)天");

    int by(Clause clause) {
        return ruleset.about(committee.label()).stream()
                .flatMap(rule -> rule.questions().stream())
                .map(Question::check)
                .filter(Deadline.class::isInstance)
                .map(Deadline.class::cast)
                .filter(check -> check.from().equals(StepKind.PUBLICITY.label()))
                .map(check -> Math.toIntExact(check.days().least()))
                .findFirst()
                .orElseGet(() -> inWords(clause));
    }

    private static int inWords(Clause clause) {
        Matcher days = WORDS.matcher(clause.wording());
        if (!days.find()) {
            throw new IllegalStateException("条款没有写公示几天：" + clause.citation());
        }
        return Integer.parseInt(days.group(1));
    }
}
