package org.jiedao.annual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.rule.Practice;
import org.jiedao.rule.check.Window;

/// Until when each thing has to be said of a target: as the street reads the standard, else by the default.
public record TargetDays(Practice practice) {
    private static final String FILE = "target-days.txt";
    private static final Map<TargetStage, Asked> ASKED = read();

    /// By which rule, under which name the street may have a reading of its own, and the last day where it has none.
    private record Asked(String rule, String season, MonthDay last) {}

    private static Map<TargetStage, Asked> read() {
        Map<TargetStage, Asked> asked = new EnumMap<>(TargetStage.class);
        try (InputStream in = Objects.requireNonNull(TargetDays.class.getResourceAsStream(FILE))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .forEach(cells -> asked.put(
                            TargetStage.valueOf(cells[0]), new Asked(cells[1], cells[2], MonthDay.parse(cells[3]))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return asked;
    }

    public static TargetDays byDefault() {
        return new TargetDays(Practice.none());
    }

    LocalDate due(TargetStage stage, int year) {
        return last(stage).atYear(year);
    }

    private static Asked asked(TargetStage stage) {
        return Objects.requireNonNull(ASKED.get(stage));
    }

    private MonthDay last(TargetStage stage) {
        return own(stage).orElse(asked(stage).last());
    }

    private Optional<MonthDay> own(TargetStage stage) {
        return practice.value(asked(stage).rule(), asked(stage).season())
                .flatMap(Window::of)
                .map(Window::to);
    }

    /// `年初3月31日（默认口径）、年中7月15日（本地口径）、年底12月31日（默认口径）`.
    public String told() {
        return Arrays.stream(TargetStage.values())
                .map(stage -> asked(stage).season() + ChineseDate.format(last(stage))
                        + (own(stage).isPresent() ? "（本地口径）" : "（默认口径）"))
                .collect(Collectors.joining("、"));
    }
}
