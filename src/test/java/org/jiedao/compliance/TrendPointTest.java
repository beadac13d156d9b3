package org.jiedao.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jiedao.rule.State;
import org.junit.jupiter.api.Test;

class TrendPointTest {
    @Test
    void theDayItselfFollowsTwelveMonthEnds() {
        List<LocalDate> days = TrendPoint.days(LocalDate.of(2028, 3, 14));

        assertEquals(13, days.size());
        assertEquals(LocalDate.of(2027, 3, 31), days.getFirst());
        assertEquals(LocalDate.of(2028, 2, 29), days.get(11));
        assertEquals(LocalDate.of(2028, 3, 14), days.getLast());
    }

    @Test
    void theLastDayOfAMonthIsItsEnd() {
        List<LocalDate> days = TrendPoint.days(LocalDate.of(2026, 1, 31));

        assertEquals(12, days.size());
        assertEquals(LocalDate.of(2025, 2, 28), days.getFirst());
        assertEquals(LocalDate.of(2026, 1, 31), days.getLast());
    }

    @Test
    void noneIsAnotherAnswerThanNotAsked() {
        TrendPoint point = new TrendPoint(
                LocalDate.of(2026, 1, 31),
                Map.of(new Tally(1, "langfang", State.MET), 4, new Tally(2, "langfang", State.NOT_MET), 1));

        assertEquals(OptionalInt.of(1), point.count(State.NOT_MET, _ -> true));
        assertEquals(OptionalInt.of(0), point.count(State.NOT_MET, tally -> tally.body() == 1));
        assertEquals(OptionalInt.empty(), point.count(State.NOT_MET, tally -> tally.body() == 3));
    }
}
