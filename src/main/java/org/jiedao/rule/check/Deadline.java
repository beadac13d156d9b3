package org.jiedao.rule.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.jiedao.calendar.Workdays;
import org.jiedao.rule.check.FactSource.Course;
import org.jspecify.annotations.Nullable;

/// 期限: so many days from one step to another. The first day does not count.
public record Deadline(String procedure, String from, String to, Range days, boolean workingDays) implements Check {
    @Override
    public Answer judge(Facts facts, Asking asking) {
        return facts.courses(procedure)
                .map(courses -> {
                    Answers answers = new Answers();
                    for (Course course : courses) {
                        if (course.begunIn(facts.life())) {
                            answers.add(judge(course, asking));
                        }
                    }
                    return answers.gravest(() -> Answer.notApplicable("没有发生过" + procedure));
                })
                .orElseGet(() -> Answer.missing(procedure));
    }

    private Answer judge(Course course, Asking asking) {
        if (!course.recorded()) {
            return Answer.missing(course.item(), procedure);
        }
        @Nullable LocalDate start = course.steps().get(from);
        @Nullable LocalDate end = course.steps().get(to);
        boolean open = end == null || end.isAfter(asking.on());
        if (start == null || start.isAfter(asking.on())) {
            return open && (course.couldHold(from) || course.steps().isEmpty())
                    ? Answer.notApplicable(course.item().name() + "还没有“" + from + "”")
                    : Answer.missing(course.item(), "“" + from + "”的日期");
        }
        if (end == null && !course.couldHold(to)) {
            return Answer.missing(course.item(), "“" + to + "”的日期");
        }
        OptionalLong passed = days(start, end == null || open ? asking.on() : end, asking.workdays());
        if (passed.isEmpty()) {
            return Answer.missing(start.getYear() + "年的放假数据");
        }
        long number = passed.getAsLong();
        if (open && number <= days.most()) {
            return Answer.notApplicable(course.item().name() + "“" + to + "”还没有到期");
        }
        String text = course.item().name() + "：" + from + "到" + (open ? "今天还没有" : "") + to + number
                + (workingDays ? "个工作日，" : "天，") + days.relation(number);
        return Answer.of(!open && days.contains(number), text, List.of(course.item()));
    }

    private OptionalLong days(LocalDate start, LocalDate end, Workdays workdays) {
        if (!workingDays || !end.isAfter(start)) {
            return OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(start, end)));
        }
        var between = workdays.between(start, end);
        return between.isPresent() ? OptionalLong.of(between.getAsInt()) : OptionalLong.empty();
    }
}
