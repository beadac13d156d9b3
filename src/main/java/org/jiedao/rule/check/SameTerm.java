package org.jiedao.rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.rule.check.FactSource.Ending;

/// 任期一致: ends on the day on which the parent's term ends.
public record SameTerm(String term, String parent) implements Check {
    @Override
    public Answer judge(Facts facts, Asking asking) {
        Optional<List<Ending>> endings = facts.endings(term);
        Optional<LocalDate> end = facts.end(parent);
        if (endings.isEmpty() || end.isEmpty()) {
            return Answer.missing(endings.isEmpty() ? term : parent + "的届满日");
        }
        Answers answers = new Answers();
        for (Ending ending : endings.get()) {
            boolean same = ending.end().equals(end.get());
            answers.add(same, ending.item(), () -> told(ending, same, end.get()));
        }
        return answers.gravest(() -> Answer.notApplicable("没有" + term));
    }

    private String told(Ending ending, boolean same, LocalDate end) {
        return ending.item().name() + "止于" + ChineseDate.compact(ending.end()) + (same ? "=" : "≠") + parent
                + ChineseDate.compact(end);
    }
}
