package org.jiedao.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.calendar.ClockTime;

/// Why a meeting cannot be recorded as it was typed.
final class PlanRules {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 2000;
    /// A year further away than this is a slip of the finger.
    private static final int YEARS_AHEAD = 5;

    private static final int FIRST_YEAR = 1949;

    private final Clock clock;

    PlanRules(Clock clock) {
        this.clock = clock;
    }

    Optional<String> refusal(MeetingPlan plan, Optional<MeetingFile> before) {
        return missing(plan)
                .or(() -> tooLong(plan))
                .or(() -> unreadable(plan))
                .or(() -> day(plan))
                .or(() -> standing(plan, before))
                .map(why -> "没有保存：" + why);
    }

    private static Optional<String> missing(MeetingPlan plan) {
        if (plan.bodyId() == null) {
            return Optional.of("还没有选哪个组织开会，请在“组织”里选一个。");
        }
        if (plan.title().isBlank()) {
            return Optional.of("会议名称还空着，请写上，如“2026年第一季度商讨会”。");
        }
        return plan.on() == null ? Optional.of("还没有填会议日期，请写成 2026.3.20 这样。") : Optional.empty();
    }

    private static Optional<String> tooLong(MeetingPlan plan) {
        MeetingPlan.Arranged arranged = plan.arranged();
        return Stream.of(
                        longer("会议名称", plan.title(), LONGEST_LINE),
                        longer("地点", arranged.place(), LONGEST_LINE),
                        longer("主持人", arranged.chair(), LONGEST_LINE),
                        longer("记录人", arranged.recorder(), LONGEST_LINE),
                        longer("目的要求", arranged.aim(), LONGEST_TEXT),
                        longer("取消的原因", plan.standing().reason(), LONGEST_LINE * 2))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> longer(String field, String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length > most
                ? Optional.of(field + "有" + length + "字，最多" + most + "字，请删短一些。")
                : Optional.empty();
    }

    private static Optional<String> unreadable(MeetingPlan plan) {
        String typed = plan.arranged().at();
        return !typed.isBlank() && ClockTime.parse(typed) instanceof ClockTime.Reading.Unreadable(String why)
                ? Optional.of("时间" + why)
                : Optional.empty();
    }

    private Optional<String> day(MeetingPlan plan) {
        LocalDate on = Objects.requireNonNull(plan.on());
        LocalDate today = LocalDate.now(clock);
        if (on.getYear() < FIRST_YEAR || on.getYear() > today.getYear() + YEARS_AHEAD) {
            return Optional.of("会议日期" + ChineseDate.format(on) + "离今天太远，请核对年份。");
        }
        return plan.standing().state() == MeetingState.HELD && on.isAfter(today)
                ? Optional.of(ChineseDate.format(on) + "还没有到，会议不能登记为已开。请先存成“待开”，开过以后再改。")
                : Optional.empty();
    }

    private static Optional<String> standing(MeetingPlan plan, Optional<MeetingFile> before) {
        boolean cancelled = plan.standing().state() == MeetingState.CANCELLED;
        if (cancelled && plan.standing().reason().isBlank()) {
            return Optional.of("取消会议要写明原因，请补上。");
        }
        if (before.filter(MeetingFile::underWay).isEmpty()) {
            return Optional.empty();
        }
        if (cancelled) {
            return Optional.of("这次会议已经登记了签到、表决或者议定事项，不能改成取消。没有开成的，请先清掉这些登记。");
        }
        return before.filter(old -> !Long.valueOf(old.meeting().bodyId()).equals(plan.bodyId())).isPresent()
                ? Optional.of("这次会议已经登记了签到、表决或者议定事项，不能换成别的组织。")
                : Optional.empty();
    }
}
