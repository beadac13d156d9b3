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
        return Answer.gravest(
                endings.get().stream().map(ending -> judge(ending, end.get())).toList(),
                Answer.notApplicable("没有" + term));
    }

    private Answer judge(Ending ending, LocalDate end) {
        boolean same = ending.end().equals(end);
        return Answer.of(
                same,
                ending.item().name() + "止于" + ChineseDate.compact(ending.end()) + (same ? "=" : "≠") + parent
                        + ChineseDate.compact(end),
                List.of(ending.item()));
    }
}
