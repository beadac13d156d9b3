package org.jiedao.rule.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jiedao.rule.check.FactSource.Item;

/// A verdict with its arithmetic and the records that were counted.
public record Answer(Verdict verdict, String arithmetic, List<Item> counted) {
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
        if (answers.size() == 1) {
            return answers.getFirst();
        }
        Answers weighed = new Answers();
        new LinkedHashSet<>(answers).forEach(weighed::add);
        return weighed.gravest(() -> notApplicable("没有可查的"));
    }
}
