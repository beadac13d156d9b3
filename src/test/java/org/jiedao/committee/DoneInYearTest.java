package org.jiedao.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.committee.DutiesDone.Deed;
import org.jiedao.committee.DutiesDone.Time;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Duty;
import org.jiedao.rule.check.Period;
import org.jiedao.rule.check.Span;
import org.junit.jupiter.api.Test;

/// What 年度责任表 says was done of what is due, and when.
class DoneInYearTest {
    private static final int YEAR = 2026;

    private static Duty duty(Period period) {
        return Clauses.shipped().rulesets().of("langfang").orElseThrow().rules().stream()
                .flatMap(rule -> Duty.of(rule).stream())
                .filter(duty -> duty.recurrence().period() == period)
                .findFirst()
                .orElseThrow();
    }

    private static Time time(Duty duty, Span span, String remark, Deed... deeds) {
        return new Time(duty.rule().id(), duty.what(), span, remark, List.of(deeds));
    }

    private static Deed met(int month, int day) {
        return new Deed(month + "月的会", Optional.of(LocalDate.of(YEAR, month, day)));
    }

    @Test
    void theMonthsDoneHaveTheirDaysAndTheOthersStayToBeStruckOut() {
        Duty monthly = duty(Period.MONTH);
        List<Span> months = monthly.recurrence().in(YEAR);
        DoneInYear done = new DoneInYear(List.of(
                time(monthly, months.get(0), "已办", met(1, 8)),
                time(monthly, months.get(1), "没有登记"),
                time(monthly, months.get(2), "已办", met(3, 9), met(3, 30)),
                time(monthly, months.get(3), "")));
        assertEquals("已办：1月8日、3月9日、3月30日；没有登记：2月；4、5、6、7、8、9、10、11、12月", done.monthly(monthly));
        assertEquals("1、2、3、4、5、6、7、8、9、10、11、12月", new DoneInYear(List.of()).monthly(monthly));
    }

    @Test
    void aTimeSaysWhatWasDoneOrThatItWasNot() {
        Duty quarterly = duty(Period.QUARTER);
        List<Span> quarters = quarterly.recurrence().in(YEAR);
        DoneInYear done = new DoneInYear(List.of(
                time(quarterly, quarters.get(0), "已办", met(3, 27), new Deed("纪要", Optional.empty())),
                time(quarterly, quarters.get(1), "没有办")));
        assertEquals("3月的会（3月27日）、纪要", done.of(quarterly, quarters.get(0)));
        assertEquals("没有办", done.of(quarterly, quarters.get(1)));
        assertEquals("", done.of(quarterly, quarters.get(2)));
    }
}
