package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was examined of one register: the latest two days whole, which are today and a day asked about; of the others only
/// the counts, since thousands of bodies over a year would fill the memory.
final class LastExaminations {
    private static final int WHOLE = 2;

    private final Map<LocalDate, Examination> whole = new LinkedHashMap<>(WHOLE, 1, true);
    private final Map<LocalDate, TrendPoint> counted = new ConcurrentHashMap<>();

    /// Two who ask for the same day at once get the same.
    synchronized Examination on(LocalDate day, Function<LocalDate, Examination> examine) {
        Examination made = whole.get(day);
        if (made == null) {
            if (whole.size() == WHOLE) {
                whole.remove(whole.keySet().iterator().next());
            }
            made = examine.apply(day);
            whole.put(day, made);
        }
        return made;
    }

    TrendPoint trend(LocalDate day, Function<LocalDate, Examination> examine) {
        return counted.computeIfAbsent(day, _ -> {
            Examination made = known(day);
            return TrendPoint.of(made == null ? examine.apply(day) : made);
        });
    }

    private synchronized @Nullable Examination known(LocalDate day) {
        return whole.get(day);
    }
}
