package org.jiedao.appointment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.calendar.Workdays;

/// A publicity period, and the days that it must last. The day of posting does not count; the days are read both ways,
/// since the texts leave it open.
public record PublicityPeriod(LocalDate on, LocalDate until, int days) {
    public long naturalDays() {
        return ChronoUnit.DAYS.between(on, until);
    }

    public boolean isLongEnough() {
        return naturalDays() >= days;
    }

    /// The earliest end that satisfies both readings, where the calendar is known.
    private Optional<LocalDate> recommendedEnd(Workdays workdays) {
        return workdays.end(on, days).map(end -> end.isBefore(on.plusDays(days)) ? on.plusDays(days) : end);
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
        int worked = until.isAfter(on) ? workdays.between(on, until).orElse(0) : 0;
        String reading = "按工作日读为" + worked + "天（" + verdict(worked) + "）";
        return worked >= days
                ? reading
                : recommendedEnd(workdays)
                        .map(end -> reading + "，按此读法应公示至" + ChineseDate.format(end))
                        .orElse(reading);
    }

    private String verdict(long passed) {
        return (passed >= days ? "满" : "不满") + days + "天";
    }
}
