package org.jiedao.compliance.view;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedao.compliance.Examination;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.compliance.Tally;
import org.jiedao.people.NameMatch;
import org.jiedao.rule.Rule;

/// Which of the results are looked at, the state aside: no bodies stand for all of them, an empty ruleset for any.
record ResultFilter(Set<Long> bodies, String ruleset, String text) {
    ResultFilter {
        bodies = Set.copyOf(bodies);
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    boolean admits(ExaminedClause clause) {
        return inScope(clause.body().id())
                && ofRuleset(clause.ruleset().key())
                && (text.isEmpty() || says(clause));
    }

    /// A body without clauses has no ruleset to be chosen by.
    boolean admits(Examination.Unexamined unexamined) {
        return inScope(unexamined.body().id())
                && ruleset.isEmpty()
                && new NameMatch(text).matches(unexamined.body().name());
    }

    /// What is typed narrows no trend: the months are counted without their words.
    boolean admits(Tally tally) {
        return inScope(tally.body()) && ofRuleset(tally.ruleset());
    }

    private boolean inScope(long body) {
        return bodies.isEmpty() || bodies.contains(body);
    }

    private boolean ofRuleset(String key) {
        return ruleset.isEmpty() || ruleset.equals(key);
    }

    private boolean says(ExaminedClause clause) {
        Rule rule = clause.rule();
        Rule.Quotation quotation = rule.quotation();
        return Stream.of(
                                rule.id(),
                                quotation.clause().citation(),
                                quotation.clause().wording(),
                                rule.scope().actor(),
                                clause.judgement().arithmetic())
                        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(text))
                || new NameMatch(text).matches(rule.scope().gist())
                || new NameMatch(text).matches(clause.body().name());
    }
}
