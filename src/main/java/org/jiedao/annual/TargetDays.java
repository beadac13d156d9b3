package org.jiedao.annual;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.rule.Practice;
import org.jiedao.rule.check.Window;

/// Until when each thing has to be said of a target: as the street reads the standard, else by the default.
public record TargetDays(Practice practice) {
    public static TargetDays byDefault() {
        return new TargetDays(Practice.none());
    }

    LocalDate due(TargetStage stage, int year) {
        return last(stage).atYear(year);
    }

    private MonthDay last(TargetStage stage) {
        return own(stage).orElse(stage.last());
    }

    private Optional<MonthDay> own(TargetStage stage) {
        return practice.value(stage.rule(), stage.season()).flatMap(Window::of).map(Window::to);
    }

    /// `年初3月31日（默认口径）、年中7月15日（本地口径）、年底12月31日（默认口径）`.
    public String told() {
        return Arrays.stream(TargetStage.values())
                .map(stage -> stage.season() + ChineseDate.format(last(stage))
                        + (own(stage).isPresent() ? "（本地口径）" : "（默认口径）"))
                .collect(Collectors.joining("、"));
    }
}
