package org.jiedao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.jiedao.calendar.HolidayFile;
import org.jiedao.committee.facts.CommitteeFactBook;
import org.jiedao.compliance.OpenExamination;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.FactBook;
import org.jiedao.storage.Database;

/// What is examined, by what, from whose records: plain `new`.
record ExaminationWiring(Database database, HolidayFile holidays) {
    OpenExamination openExamination() {
        return new OpenExamination(
                new OpenExamination.Bodies(
                        () -> database.organizations().bodies(),
                        () -> database.committees().rulesets(),
                        database.bodyRulesets()),
                () -> rulesets().rulesets(),
                books(),
                database.attestations(),
                holidays::workdays);
    }

    /// Each feature's records, read anew for every examination.
    private List<Supplier<FactBook>> books() {
        return List.of(() -> new CommitteeFactBook(
                database.organizations().bodies(), database.committees().histories()));
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
}
