package org.jiedao;

import java.time.LocalDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jiedao.calendar.HolidayFile;
import org.jiedao.committee.RulesetSince;
import org.jiedao.compliance.OpenExamination;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.FactBook;
import org.jiedao.storage.Database;

/// What is examined, by what, from whose records: plain `new`.
record ExaminationWiring(Database database, HolidayFile holidays) {
    OpenExamination openExamination() {
        return new OpenExamination(
                bodies(),
                () -> rulesets().rulesets(),
                books(),
                database.attestations(),
                holidays::workdays);
    }

    OpenExamination.Bodies bodies() {
        return new OpenExamination.Bodies(
                () -> database.organizations().bodies(), this::committees, database.bodyRulesets());
    }

    /// Each feature's records, read anew for every examination.
    private List<Supplier<FactBook>> books() {
        return List.of();
    }

    /// The shipped rulesets and the user's, under the street's own practice as it is now.
    Rulesets.Loaded rulesets() {
        try {
            return Rulesets.with(
                    database.folder().rulesets(), database.practiceBook().practice());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Long, List<RulesetSince>> committees() {
        Map<Long, List<RulesetSince>> byBody = new HashMap<>();
        database.committees()
                .committees(LocalDate.MAX)
                .forEach(committee -> byBody.put(
                        committee.body().id(), database.committees().rulesets(committee.id())));
        return byBody;
    }
}
