package org.jiedao.appointment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.calendar.Workdays;

/// A publicity period. The day of posting does not count; “5天” is read both ways, since the texts leave it open.
public record PublicityPeriod(LocalDate on, LocalDate until) {
    /// “为期5天的公示”: 甘南州城市基层党建应知应会知识 25（3）, 36.
    static final int DAYS = 5;

    public long naturalDays() {
        return ChronoUnit.DAYS.between(on, until);
    }

    public boolean isLongEnough() {
        return naturalDays() >= DAYS;
    }

    /// The earliest end that satisfies both readings, where the calendar is known.
    public static Optional<LocalDate> recommendedEnd(LocalDate on, Workdays workdays) {
        return workdays.end(on, DAYS).map(end -> end.isBefore(on.plusDays(DAYS)) ? on.plusDays(DAYS) : end);
    }

    /// Both readings in one sentence.
    public String reading(Workdays workdays) {
        return "不计张贴当日，按自然日读为" + naturalDays() + "天（" + verdict(naturalDays()) + "）；" + workingReading(workdays) + "。";
    }

    private String workingReading(Workdays workdays) {
        List<Integer> unknown = until.isAfter(on) ? workdays.unknownYears(on.plusDays(1), until) : List.of();
        if (!unknown.isEmpty()) {
            return unknown.getFirst() + "年无放假数据，工作日读数不能确定";
        }
        int days = until.isAfter(on) ? workdays.between(on, until).orElse(0) : 0;
        String reading = "按工作日读为" + days + "天（" + verdict(days) + "）";
        return days >= DAYS
                ? reading
                : recommendedEnd(on, workdays)
                        .map(end -> reading + "，按此读法应公示至" + ChineseDate.format(end))
                        .orElse(reading);
    }

    private static String verdict(long days) {
        return days >= DAYS ? "满5天" : "不满5天";
    }
}
