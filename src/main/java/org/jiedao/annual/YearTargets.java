package org.jiedao.annual;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committees;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Unit;
import org.jiedao.rule.Practice;
import org.jspecify.annotations.Nullable;

/// 年度目标任务: set at the beginning of a year, looked at in its middle, settled at its end (LF-5.2.2).
public final class YearTargets {
    private static final int EARLIEST = 1990;
    private static final int LONGEST = 4000;

    private final BodyYears years;
    private final Organizations organizations;
    private final Committees committees;
    private final Supplier<Practice> practice;
    private final Clock clock;

    public YearTargets(
            BodyYears years,
            Organizations organizations,
            Committees committees,
            Supplier<Practice> practice,
            Clock clock) {
        this.years = years;
        this.organizations = organizations;
        this.committees = committees;
        this.practice = practice;
        this.clock = clock;
    }

    /// Every unit that joined the body by the year's last day or today, with its targets; then targets of others, and of
    /// the body itself.
    public List<TargetLine> lines(YearSubject subject) {
        List<Target> targets = years.year(subject.body(), subject.year())
                .map(BodyYear::targets)
                .orElse(List.of());
        Map<Long, Unit> units =
                organizations.units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        TargetDays days = days();
        List<TargetLine> lines = new ArrayList<>();
        for (Unit unit : joined(subject)) {
            List<Target> own = of(targets, unit.id());
            own.forEach(target -> lines.add(new TargetLine(subject.year(), unit, Optional.of(target), days)));
            if (own.isEmpty()) {
                lines.add(new TargetLine(subject.year(), unit, Optional.empty(), days));
            }
        }
        targets.stream()
                .filter(target -> lines.stream().noneMatch(line -> line.target().equals(Optional.of(target))))
                .forEach(target ->
                        lines.add(new TargetLine(subject.year(), units.get(target.unitId()), Optional.of(target), days)));
        return List.copyOf(lines);
    }

    /// As the street reads them now.
    public TargetDays days() {
        return new TargetDays(practice.get());
    }

    private static List<Target> of(List<Target> targets, long unit) {
        return targets.stream().filter(target -> Long.valueOf(unit).equals(target.unitId())).toList();
    }

    /// 成员单位 of the year.
    public List<Unit> joined(YearSubject subject) {
        LocalDate last = LocalDate.of(subject.year(), 12, 31);
        LocalDate today = LocalDate.now(clock);
        return new JoinedUnits(committees.histories())
                .of(subject.body(), last.isBefore(today) ? last : today).stream()
                        .map(JoinedUnits.Joined::unit)
                        .toList();
    }

    /// Keeps a target (id 0 = a new one) as it is said now; one step.
    public AnnualOutcome keep(YearSubject subject, Target target) {
        Optional<String> refusal = refusal(subject, target);
        if (refusal.isPresent()) {
            return new AnnualOutcome.Refused("没有保存：" + refusal.get());
        }
        BodyYear year = recorded(subject);
        List<Target> targets = new ArrayList<>(year.targets());
        Optional<Target> before = find(targets, target.id());
        if (before.isPresent()) {
            targets.set(targets.indexOf(before.get()), target);
        } else {
            targets.add(target);
        }
        String step = step(before, target) + "　" + name(subject, target.unitId());
        return new AnnualOutcome.Kept(years.keep(step, with(year, targets)));
    }

    /// What the step says was done.
    private static String step(Optional<Target> before, Target target) {
        if (before.isEmpty()) {
            return "登记目标任务";
        }
        if (!before.get().result().equals(target.result())) {
            return "登记年底结果";
        }
        return before.get().midyear().equals(target.midyear()) ? "修改目标任务" : "登记年中进展";
    }

    public AnnualOutcome remove(YearSubject subject, long id) {
        BodyYear year = recorded(subject);
        Optional<Target> target = find(year.targets(), id);
        if (target.isEmpty()) {
            return new AnnualOutcome.Refused("没有删除：这项目标任务已经不在了，可能刚被撤销。");
        }
        List<Target> targets = year.targets().stream().filter(one -> one.id() != id).toList();
        return new AnnualOutcome.Kept(
                years.keep("删除目标任务　" + name(subject, target.get().unitId()), with(year, targets)));
    }

    private static Optional<Target> find(List<Target> targets, long id) {
        return targets.stream().filter(one -> id != 0 && one.id() == id).findFirst();
    }

    private BodyYear recorded(YearSubject subject) {
        return years.year(subject.body(), subject.year())
                .orElseGet(() -> new BodyYear(0, subject.body(), subject.year(), Map.of(), List.of()));
    }

    private static BodyYear with(BodyYear year, List<Target> targets) {
        return new BodyYear(year.id(), year.bodyId(), year.year(), year.texts(), targets);
    }

    private String name(YearSubject subject, @Nullable Long unit) {
        String whose = unit == null
                ? organizations.body(subject.body()).orElseThrow().name()
                : organizations.unit(unit).map(Unit::name).orElse("");
        return subject.year() + "年" + whose;
    }

    private Optional<String> refusal(YearSubject subject, Target target) {
        LocalDate today = LocalDate.now(clock);
        if (subject.year() < EARLIEST || subject.year() > today.getYear() + 1) {
            return Optional.of("年度“" + subject.year() + "”不对。");
        }
        if (target.matter().isEmpty()) {
            return Optional.of("请写明目标任务。");
        }
        for (String text : List.of(target.matter(), target.midyear().text(), target.result().text())) {
            if (text.length() > LONGEST) {
                return Optional.of("一项超过" + LONGEST + "字，请分成几项。");
            }
        }
        return day("确定日期", target.setOn(), subject, today)
                .or(() -> state("年中进展", target.midyear(), subject, today))
                .or(() -> state("年底结果", target.result(), subject, today))
                .or(() -> order(target));
    }

    private static Optional<String> state(String what, Target.State state, YearSubject subject, LocalDate today) {
        if (state.on() != null && state.text().isEmpty()) {
            return Optional.of("填了" + what + "的日期，没有写" + what + "。");
        }
        return day(what + "的日期", state.on(), subject, today);
    }

    private static Optional<String> day(String what, @Nullable LocalDate on, YearSubject subject, LocalDate today) {
        if (on == null) {
            return Optional.empty();
        }
        if (on.isAfter(today)) {
            return Optional.of(what + ChineseDate.format(on) + "在今天以后。");
        }
        boolean near = Math.abs(on.getYear() - subject.year()) <= 1;
        return near ? Optional.empty() : Optional.of(what + ChineseDate.format(on) + "与年度" + subject.year() + "年对不上。");
    }

    private static Optional<String> order(Target target) {
        LocalDate set = target.setOn();
        LocalDate result = Objects.requireNonNullElse(target.result().on(), LocalDate.MAX);
        LocalDate midyear = Objects.requireNonNullElse(target.midyear().on(), result);
        return set != null && (midyear.isBefore(set) || result.isBefore(set)) || result.isBefore(midyear)
                ? Optional.of("日期颠倒：目标任务先确定，年中报进展，年底报结果。")
                : Optional.empty();
    }
}
