package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiedao.annual.YearTargets;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.duty.DutyKind;
import org.jiedao.duty.DutyPapers;
import org.jiedao.duty.DutyPart;
import org.jiedao.duty.DutyRegisters;
import org.jiedao.duty.DutyReport;
import org.jiedao.organization.Body;
import org.jiedao.people.Person;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;

/// Reports on the duties of somebody, of every kind, with everything written or with nothing.
record ReportingStreet(Database database) {
    private static final int YEAR = 2026;

    RecordFacts papers() {
        return new DutyPapers(registers(), OpenRegister.CLOCK);
    }

    DutyRegisters registers() {
        return new DutyRegisters(
                        database.dutyReports(),
                        new DutyRegisters.Street(database.organizations(), database.committees(), database.people()),
                        new DutyRegisters.Activities(
                                database.meetings(), database.tasks(), database.liaisons(), targets(database)),
                        new DutyRegisters.Results(database.assessments(), database.dispatchRegister()));
    }

    void bare(Body body, Person person) {
        keep(body, person, Map.of());
    }

    void whole(Body body, Person person) {
        Map<DutyPart, String> texts = new EnumMap<>(DutyPart.class);
        for (DutyPart part : DutyPart.values()) {
            texts.put(part, "写了两段。\n这是" + part.label() + "的第二段。");
        }
        keep(body, person, texts);
    }

    private void keep(Body body, Person person, Map<DutyPart, String> texts) {
        for (DutyKind kind : DutyKind.values()) {
            DutyReport draft = DutyReport.draft(body.id(), YEAR, person.id(), kind, LocalDate.of(YEAR, 12, 31));
            database.dutyReports().keep("列出述职人", List.of(draft.with(texts)));
        }
    }

    private static YearTargets targets(Database database) {
        return new YearTargets(
                database.bodyYears(), database.organizations(), database.committees(), database.practiceBook()::practice, OpenRegister.CLOCK);
    }
}
