package org.jiedao.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.jiedao.rule.check.Answer;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.Verdict;

/// What a rule came to for one body on one day: state, arithmetic, the records counted, and which of the
/// rule's questions decided it.
public record Judgement(
        Rule rule,
        State state,
        String arithmetic,
        List<Item> counted,
        List<Question> deciding) {
    public Judgement {
        counted = List.copyOf(counted);
        deciding = List.copyOf(deciding);
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

    /// What stands in for the numbers that the standard leaves open, each in a sentence.
    public List<String> assumptions() {
        return rule.assumptions().stream().map(Assumption::sentence).toList();
    }

    /// The sentence for the user: arithmetic, assumptions, citation.
    public String sentence() {
        List<String> assumptions = assumptions();
        String assumed = assumptions.isEmpty() ? "" : "。按口径：" + String.join("；", assumptions);
        return arithmetic + assumed + "（" + rule.quotation().clause().citation() + "）";
    }
}
