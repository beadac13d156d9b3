package org.jiedao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.rule.check.Answer;
import org.jiedao.rule.check.Asking;
import org.jiedao.rule.check.Facts;

/// A rule of a standard: its clause, whom it concerns, what is asked of the facts.
public record Rule(
        String id,
        Quotation quotation,
        Scope scope,
        RuleClass ruleClass,
        List<Question> questions,
        List<Assumption> assumptions,
        Optional<String> doubt) {
    public Rule {
        questions = List.copyOf(questions);
        assumptions = List.copyOf(assumptions);
    }

    /// The clause as published; `mended` where obvious errors of the copy at hand were put right (勘误).
    public record Quotation(Clause clause, String verb, Severity severity, boolean mended) {}

    /// What it is about in a few words, who has to do it, which kinds of body it concerns, how often, and what to record.
    public record Scope(String gist, String actor, List<String> bodies, String rhythm, String evidence) {
        public Scope {
            bodies = List.copyOf(bodies);
        }
    }

    public Judgement judge(Facts facts, Asking asking) {
        List<Answer> answers = new ArrayList<>(questions.size());
        for (Question question : questions) {
            answers.add(question.judge(facts, asking));
        }
        return Judgement.of(this, answers);
    }

    /// As `judge`, where the rule is asked only of a body that is what `premise` says.
    public Judgement judgeWhere(String premise, Facts facts, Asking asking) {
        return Judgement.of(
                this,
                questions.stream()
                        .map(question -> Question.where(premise, facts, () -> question.judge(facts, asking)))
                        .toList());
    }

    State state(Answer answer) {
        return switch (answer.verdict()) {
            case MET -> State.MET;
            case NOT_MET -> quotation.severity() == Severity.VIOLATION ? State.NOT_MET : State.ADVISED;
            case EVIDENCE_MISSING -> State.EVIDENCE_MISSING;
            case UNCONFIRMED -> State.UNCONFIRMED;
            case NOT_APPLICABLE -> State.NOT_APPLICABLE;
        };
    }
}
