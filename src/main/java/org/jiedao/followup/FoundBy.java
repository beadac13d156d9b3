package org.jiedao.followup;

import java.util.List;
import java.util.Optional;

/// The inspection that found a problem, in words: the first report of the problem's progress.
public record FoundBy(Optional<Progress> report) {
    private static final String MARK = "督查来源：";

    public static FoundBy of(List<Progress> progress) {
        return new FoundBy(progress.stream().filter(FoundBy::isOne).findFirst());
    }

    static boolean isOne(Progress progress) {
        return progress.text().startsWith(MARK);
    }

    static String words(String source) {
        return MARK + source.strip();
    }

    public Optional<String> source() {
        return report.map(progress -> progress.text().substring(MARK.length()));
    }

    void keep(Tasks tasks, Task problem, String source) {
        tasks.keep(new Progress(
                report.map(Progress::id).orElse(0L), problem.id(), problem.terms().assignedOn(), words(source)));
    }
}
