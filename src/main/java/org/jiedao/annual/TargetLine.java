package org.jiedao.annual;

import java.time.LocalDate;
import java.util.Optional;
import org.jiedao.organization.Unit;
import org.jspecify.annotations.Nullable;

/// A target with its unit, or a unit that joined and has none; how it stands on a day. `unit` is null for a target of the
/// body itself.
public record TargetLine(int year, @Nullable Unit unit, Optional<Target> target, TargetDays days) {
    /// What stands where nobody has written anything.
    public static final String UNSAID = "没有登记";

    public String name(String body) {
        return unit == null ? body : unit.name();
    }

    public String matter() {
        return target.map(Target::matter).orElse(UNSAID);
    }

    public String midyear() {
        return target.map(one -> one.midyear().text()).filter(text -> !text.isEmpty()).orElse(UNSAID);
    }

    public String result() {
        return target.map(one -> one.result().text()).filter(text -> !text.isEmpty()).orElse(UNSAID);
    }

    /// The first thing that nobody has said although its time is over.
    public Optional<TargetStage> overdue(LocalDate today) {
        return open().filter(stage -> today.isAfter(days.due(stage, year)));
    }

    /// What is to be said next; empty when all of it is.
    public Optional<TargetStage> open() {
        if (target.isEmpty()) {
            return Optional.of(TargetStage.SET);
        }
        boolean finished = !target.get().result().text().isEmpty();
        if (!finished && target.get().midyear().text().isEmpty()) {
            return Optional.of(TargetStage.MIDYEAR);
        }
        return finished ? Optional.empty() : Optional.of(TargetStage.RESULT);
    }

    /// `逾期：年中调度`, `待年底结果`, `已有结果`.
    public String state(LocalDate today) {
        return overdue(today)
                .map(stage -> "逾期：" + stage.label())
                .orElseGet(() -> open().map(stage -> "待" + stage.label()).orElse("已有结果"));
    }
}
