package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.followup.TaskBook;
import org.jiedao.handover.HandedOver;
import org.jiedao.handover.Handover;
import org.jiedao.handover.HandoverFacts;
import org.jiedao.storage.Database;

/// A street that is handed over to a successor.
record HandingStreet(Database database, Rulebook rules, TaskBook book) {
    RecordFacts papers() {
        return new HandoverFacts(
                database.handovers(),
                new HandedOver(
                        new HandedOver.Street(database.organizations(), database.committees(), database.people()),
                        new HandedOver.Work(
                                database.batches(), rules, database.meetings(), book, database.dispatchRegister()),
                        new HandedOver.YearEnd(database.assessments(), database.dutyReports(), database.submissions()),
                        new HandedOver.Own(
                                database.practiceBook()::practice,
                                database.wordings(),
                                () -> List.of(new HandedOver.Kept("备份", "D:\\备份")),
                                () -> List.of(new HandedOver.Count("人员", 12)))));
    }

    static Handover whole() {
        return new Handover(
                0,
                new Handover.Parties("沈青禾", "程知夏", "林路通"),
                LocalDate.of(2026, 6, 30),
                "印章在柜子里。\n先看督办。",
                Optional.empty());
    }

    static Handover bare() {
        return new Handover(0, new Handover.Parties("沈青禾", "", ""), null, "", Optional.empty());
    }
}
