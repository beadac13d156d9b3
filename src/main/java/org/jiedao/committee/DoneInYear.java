package org.jiedao.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.committee.DutiesDone.Deed;
import org.jiedao.committee.DutiesDone.Time;
import org.jiedao.rule.Duty;
import org.jiedao.rule.check.Span;

/// What 年度责任表 says was done, next to what is due: what and when, or that it was not, as of the day of the paper.
record DoneInYear(List<Time> times) {
    private static final int MONTHS = 12;

    /// One time of a duty; nothing where it is not over yet, or where nobody knows.
    String of(Duty duty, Span span) {
        return times(duty)
                .filter(time -> time.span().equals(span))
                .map(time -> time.deeds().isEmpty() ? time.remark() : named(time.deeds()))
                .collect(Collectors.joining("；"));
    }

    /// The twelve months of what is due in each: those done by their days, the others to be struck out.
    String monthly(Duty duty) {
        List<Time> all = times(duty).toList();
        Map<String, List<Integer>> open = new LinkedHashMap<>();
        IntStream.rangeClosed(1, MONTHS)
                .filter(month -> all.stream().noneMatch(time -> month(time) == month && !time.deeds().isEmpty()))
                .forEach(month -> open.computeIfAbsent(remark(all, month), _ -> new ArrayList<>()).add(month));
        String done = all.stream()
                .filter(time -> !time.deeds().isEmpty())
                .map(time -> days(time.deeds()))
                .collect(Collectors.joining("、"));
        return Stream.concat(
                        Stream.of(done).filter(days -> !days.isEmpty()).map(days -> "已办：" + days),
                        open.entrySet().stream().map(group -> group.getKey() + months(group.getValue())))
                .collect(Collectors.joining("；"));
    }

    private Stream<Time> times(Duty duty) {
        return times.stream()
                .filter(time -> time.rule().equals(duty.rule().id()) && time.what().equals(duty.what()));
    }

    private static String remark(List<Time> all, int month) {
        return all.stream()
                .filter(time -> month(time) == month && !time.remark().isEmpty())
                .findFirst()
                .map(time -> time.remark() + "：")
                .orElse("");
    }

    private static String months(List<Integer> months) {
        return months.stream().map(String::valueOf).collect(Collectors.joining("、", "", "月"));
    }

    private static int month(Time time) {
        return time.span().to().getMonthValue();
    }

    private static String named(List<Deed> deeds) {
        return deeds.stream()
                .map(deed -> deed.what() + day(deed).map(day -> "（" + day + "）").orElse(""))
                .collect(Collectors.joining("、"));
    }

    private static String days(List<Deed> deeds) {
        return deeds.stream().map(deed -> day(deed).orElse(deed.what())).collect(Collectors.joining("、"));
    }

    private static Optional<String> day(Deed deed) {
        return deed.on().map(DoneInYear::written);
    }

    private static String written(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
