package org.jiedao.home;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Term;

/// When a committee's term ends.
public record TermEnd(Committee committee, Term term) {
    private static final int DAYS_OF_NOTICE = 180;

    public long daysFrom(LocalDate today) {
        return ChronoUnit.DAYS.between(today, term.endsOn());
    }

    /// `还有4年`, `还有5个月`, `还有80天`.
    public String remaining(LocalDate today) {
        Period rest = today.until(term.endsOn());
        if (rest.getYears() > 0) {
            return "还有" + rest.getYears() + "年" + (rest.getMonths() > 0 ? rest.getMonths() + "个月" : "");
        }
        return rest.getMonths() > 2 ? "还有" + rest.getMonths() + "个月" : "还有" + daysFrom(today) + "天";
    }

    public boolean isNear(LocalDate today) {
        return daysFrom(today) <= DAYS_OF_NOTICE;
    }
}
