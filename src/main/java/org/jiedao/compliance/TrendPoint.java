package org.jiedao.compliance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jiedao.rule.State;

/// How many clauses were in each state on a day, with the rulesets of that day.
public record TrendPoint(LocalDate on, Map<Tally, Integer> counts) {
    private static final int MONTHS = 12;

    public TrendPoint {
        counts = Map.copyOf(counts);
    }

    public static TrendPoint of(Examination examination) {
        Map<Tally, Integer> counts = new HashMap<>();
        examination.clauses().forEach(clause -> counts.merge(Tally.of(clause), 1, Integer::sum));
        return new TrendPoint(examination.on(), counts);
    }

    /// The ends of the twelve months up to a day, and the day itself where it ends no month.
    public static List<LocalDate> days(LocalDate until) {
        YearMonth last = YearMonth.from(until.plusDays(1)).minusMonths(1);
        List<LocalDate> days = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            days.add(last.minusMonths(back).atEndOfMonth());
        }
        if (!days.getLast().equals(until)) {
            days.add(until);
        }
        return days;
    }

    /// Nothing where no clause was asked yet, which is another answer than none.
    public OptionalInt count(State state, Predicate<Tally> concerned) {
        int asked = 0;
        int found = 0;
        for (Map.Entry<Tally, Integer> entry : counts.entrySet()) {
            if (concerned.test(entry.getKey())) {
                asked += entry.getValue();
                found += entry.getKey().state() == state ? entry.getValue() : 0;
            }
        }
        return asked == 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
