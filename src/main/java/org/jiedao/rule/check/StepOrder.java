package org.jiedao.rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.rule.check.FactSource.Course;
import org.jspecify.annotations.Nullable;

/// 次序: no step before the one that precedes it, none without it. A run that has not come to a step yet is no breach.
public record StepOrder(String procedure, List<Step> steps) implements Check {
    public StepOrder {
        steps = List.copyOf(steps);
    }

    /// `later` asks for a later day than the step before (⇒); otherwise the same day will do (→).
    public record Step(String name, boolean later) {
        private static final Pattern WRITTEN = Pattern.compile("([→⇒]?)([^→⇒]+)");

        public static List<Step> list(String text) {
            return WRITTEN.matcher(text)
                    .results()
                    .map(step -> new Step(step.group(2).strip(), step.group(1).equals("⇒")))
                    .toList();
        }
    }

    @Override
    public Answer judge(Facts facts, Asking asking) {
        return facts.courses(procedure)
                .map(courses -> {
                    Answers answers = new Answers();
                    for (Course course : courses) {
                        if (course.begunIn(facts.life())) {
                            answers.add(judge(course, asking.on()));
                        }
                    }
                    return answers.gravest(() -> Answer.notApplicable("没有办过" + procedure));
                })
                .orElseGet(() -> Answer.missing(procedure));
    }

    /// One run, whatever others there are.
    public Answer judge(Course course, LocalDate on) {
        return course.recorded() ? inOrder(course, on) : Answer.missing(course.item(), procedure);
    }

    private Answer inOrder(Course course, LocalDate on) {
        List<String> taken = new ArrayList<>();
        String absent = "";
        String previous = "";
        LocalDate last = LocalDate.MIN;
        for (Step step : steps) {
            @Nullable LocalDate day = day(course, step, on);
            if (day == null) {
                absent = absent.isEmpty() && course.couldHold(step.name()) ? step.name() : absent;
            } else if (!absent.isEmpty()) {
                return answer(course, false, "有“" + step.name() + "”，没有“" + absent + "”");
            } else if (day.isBefore(last) || step.later() && day.equals(last)) {
                return answer(
                        course,
                        false,
                        step.name()
                                + ChineseDate.compact(day)
                                + (step.later() ? "不晚于" : "早于")
                                + previous
                                + ChineseDate.compact(last));
            } else {
                last = day;
                previous = step.name();
                taken.add(step.name() + ChineseDate.compact(day));
            }
        }
        return taken.isEmpty()
                ? Answer.notApplicable(course.item().name() + "还没有到这几步")
                : unrecorded(course, on)
                        .map(step -> Answer.missing(course.item(), "“" + step.name() + "”"))
                        .orElseGet(() -> answer(course, true, String.join("→", taken)));
    }

    /// As its ruleset wrote it: `会议研究→免去→备案`.
    public String told() {
        return steps.stream()
                .map(step -> (step.equals(steps.getFirst()) ? "" : step.later() ? "⇒" : "→") + step.name())
                .collect(Collectors.joining());
    }

    private static @Nullable LocalDate day(Course course, Step step, LocalDate on) {
        @Nullable LocalDate day = course.steps().get(step.name());
        return day == null || day.isAfter(on) ? null : day;
    }

    /// The first step of which it is not known whether it was taken, though the run is past it, or has come to the end of
    /// what is known.
    private Optional<Step> unrecorded(Course course, LocalDate on) {
        List<Step> open = steps.stream().filter(step -> day(course, step, on) == null).toList();
        if (open.stream().noneMatch(step -> course.couldHold(step.name()))) {
            return open.stream().findFirst();
        }
        int reached = IntStream.range(0, steps.size())
                .filter(i -> day(course, steps.get(i), on) != null)
                .max()
                .orElse(0);
        return open.stream()
                .filter(step -> steps.indexOf(step) < reached && !course.couldHold(step.name()))
                .findFirst();
    }

    private static Answer answer(Course course, boolean met, String arithmetic) {
        return Answer.of(met, course.item().name() + "：" + arithmetic, List.of(course.item()));
    }
}
