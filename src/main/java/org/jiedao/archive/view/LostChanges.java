package org.jiedao.archive.view;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.ChangeLog.Step;

/// What a restored backup would not know, in words.
record LostChanges(List<Step> steps, Optional<String> issued) {
    private static final int MOST = 1000;
    private static final int NAMED = 3;

    static LostChanges since(LocalDateTime backup, ChangeLog changes, BackupUseCases.IssuedSince issued) {
        List<Step> steps = changes.steps(MOST).stream()
                .filter(step -> step.at().isAfter(backup) && !step.undone())
                .toList();
        return new LostChanges(steps, issued.told(backup));
    }

    String told() {
        return changes() + issued.map(papers -> "备份当天和以后印发的" + papers + "，不在备份里的恢复后就没有登记，文号会再次给出，请先记下。").orElse("");
    }

    private String changes() {
        if (steps.isEmpty()) {
            return "这份备份以后没有登记改动。";
        }
        String named = steps.stream()
                .limit(NAMED)
                .map(step -> "“" + step.title() + "”")
                .collect(Collectors.joining());
        String count = steps.size() == MOST ? MOST + "步以上" : steps.size() + "步";
        return "恢复后，这份备份以后的" + count + "改动就没有了：" + named + (steps.size() > NAMED ? "等。" : "。");
    }
}
