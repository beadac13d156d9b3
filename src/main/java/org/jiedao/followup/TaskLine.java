package org.jiedao.followup;

import java.util.List;
import java.util.Optional;

/// A task with everything that names it in words.
public record TaskLine(Task task, String body, Source source, Names names, List<Progress> progress) {
    public TaskLine {
        progress = List.copyOf(progress);
    }

    /// The meeting that decided it; or the problem that a rectification settles; or the inspection that found a problem.
    public record Source(Optional<DecidedAt> meeting, Optional<Task> problem, Optional<String> inspection) {
        /// In a few words; empty where nothing is recorded.
        public String label() {
            return meeting.map(DecidedAt::title)
                    .or(() -> problem.map(task -> "问题：" + task.matter()))
                    .or(() -> inspection)
                    .orElse("");
        }
    }

    /// Who answers for it; empty where nobody does.
    public record Names(String owner, String unit) {
        /// The unit, else the person; 【待补】 is left to papers.
        public Optional<String> unitOrOwner() {
            return Optional.of(unit.isEmpty() ? owner : unit).filter(name -> !name.isEmpty());
        }
    }

    /// The last report that is one; what a problem was found by is none.
    public Optional<Progress> latest() {
        return progress.stream().filter(one -> !FoundBy.isOne(one)).reduce((_, later) -> later);
    }

    /// Without what a problem was found by.
    public List<Progress> reports() {
        return progress.stream().filter(one -> !FoundBy.isOne(one)).toList();
    }
}
