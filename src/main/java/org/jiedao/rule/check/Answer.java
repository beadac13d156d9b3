package org.jiedao.rule.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jiedao.rule.check.FactSource.Item;

/// A verdict with its arithmetic and the records that were counted.
public record Answer(Verdict verdict, String arithmetic, List<Item> counted) {
    private static final int TOLD = 6;

    public Answer {
        counted = List.copyOf(counted);
    }

    static Answer of(boolean met, String arithmetic, Collection<Item> counted) {
        return new Answer(met ? Verdict.MET : Verdict.NOT_MET, arithmetic, List.copyOf(counted));
    }

    static Answer missing(String fact) {
        return new Answer(Verdict.EVIDENCE_MISSING, "没有登记" + fact, List.of());
    }

    /// Of one record it is not known.
    static Answer missing(Item item, String fact) {
        return new Answer(Verdict.EVIDENCE_MISSING, "没有登记" + item.name() + "的" + fact, List.of(item));
    }

    static Answer notApplicable(String reason) {
        return new Answer(Verdict.NOT_APPLICABLE, reason, List.of());
    }

    static Answer unconfirmed(String reason) {
        return new Answer(Verdict.UNCONFIRMED, reason, List.of());
    }

    /// The gravest of the answers to a rule's questions; two that came to the same for the same reason say it once.
    public static Answer gravest(List<Answer> answers) {
        return answers.size() == 1
                ? answers.getFirst()
                : gravest(answers.stream().distinct().toList(), notApplicable("没有可查的"));
    }

    /// The gravest of several, with the arithmetic of those that are as grave, the first few in words; `none`
    /// where there is nothing to judge.
    static Answer gravest(List<Answer> answers, Answer none) {
        if (answers.isEmpty()) {
            return none;
        }
        Verdict gravest = answers.stream()
                .map(Answer::verdict)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<String> sentences = new ArrayList<>();
        Set<Item> counted = new LinkedHashSet<>();
        for (Answer answer : answers) {
            if (answer.verdict == gravest) {
                sentences.add(answer.arithmetic);
                counted.addAll(answer.counted);
            }
        }
        String told = String.join("；", sentences.subList(0, Math.min(TOLD, sentences.size())))
                + (sentences.size() > TOLD ? "；……共" + sentences.size() + "项" : "");
        return new Answer(gravest, told, List.copyOf(counted));
    }
}
