package org.jiedao.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.calendar.Workdays;
import org.jiedao.rule.Clauses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicityPeriodTest {
    private final Workdays workdays = Workdays.shipped();

    @Test
    void howLongIsInTheRulesetOrInTheHouseRule() {
        AppointmentOrders orders = new AppointmentOrders(Clauses.shipped());

        assertEquals(
                Set.of(5),
                orders.all().stream()
                        .filter(order -> order.has(StepKind.PUBLICITY))
                        .map(AppointmentOrder::publicityDays)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026-03-02 | 2026-03-09 | 不计张贴当日，按自然日读为7天（满5天）；按工作日读为5天（满5天）。
            2026-03-02 | 2026-03-07 | 不计张贴当日，按自然日读为5天（满5天）；按工作日读为4天（不满5天），按此读法应公示至2026年3月9日。
            2026-02-13 | 2026-02-24 | 不计张贴当日，按自然日读为11天（满5天）；按工作日读为2天（不满5天），按此读法应公示至2026年2月27日。
            2026-09-30 | 2026-10-12 | 不计张贴当日，按自然日读为12天（满5天）；按工作日读为4天（不满5天），按此读法应公示至2026年10月13日。
            2026-04-30 | 2026-05-11 | 不计张贴当日，按自然日读为11天（满5天）；按工作日读为5天（满5天）。
            2026-12-29 | 2027-01-05 | 不计张贴当日，按自然日读为7天（满5天）；2027年无放假数据，工作日读数不能确定。
            2026-03-02 | 2026-03-02 | 不计张贴当日，按自然日读为0天（不满5天）；按工作日读为0天（不满5天），按此读法应公示至2026年3月9日。
            """)
    void fiveDaysAreReadBothWays(LocalDate on, LocalDate until, String reading) {
        assertEquals(reading, new PublicityPeriod(on, until, 5).reading(workdays));
    }
}
