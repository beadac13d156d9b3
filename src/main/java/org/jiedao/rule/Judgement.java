package org.jiedao.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.jiedao.rule.check.Answer;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.Verdict;

/// What a rule came to for one body on one day: state, arithmetic, the records counted, the assumptions used,
/// and which of the rule's questions decided it.
public record Judgement(
        Rule rule,
        State state,
        String arithmetic,
        List<Item> counted,
        List<String> assumptions,
        List<Question> deciding) {
    public Judgement {
        counted = List.copyOf(counted);
        deciding = List.copyOf(deciding);
        assumptions = List.copyOf(assumptions);
    }

    static Judgement of(Rule rule, List<Answer> answers) {
        Answer answer = Answer.gravest(answers);
        String missing = answer.verdict() == Verdict.EVIDENCE_MISSING
                ? "。请登记：" + rule.scope().evidence()
                : "";
        String doubt = answer.verdict() == Verdict.UNCONFIRMED
                ? rule.doubt().map(text -> "。" + text).orElse("")
                : "";
        return new Judgement(
                rule,
                rule.state(answer),
                answer.arithmetic() + missing + doubt,
                answer.counted(),
                rule.assumptions().stream().map(Assumption::sentence).toList(),
                deciding(rule.questions(), answers, answer.verdict()));
    }

    private static List<Question> deciding(List<Question> questions, List<Answer> answers, Verdict verdict) {
        return questions.size() == 1
                ? questions
                : IntStream.range(0, answers.size())
                        .filter(i -> answers.get(i).verdict() == verdict)
                        .mapToObj(questions::get)
                        .toList();
    }

    /// The sentence for the user: arithmetic, assumptions, citation.
    public String sentence() {
        String assumed = assumptions.isEmpty() ? "" : "。按口径：" + String.join("；", assumptions);
        return arithmetic + assumed + "（" + rule.quotation().clause().citation() + "）";
    }
}
