package org.jiedao;

import java.time.Clock;
import org.jiedao.annual.YearTargets;
import org.jiedao.assessment.AssessedPapers;
import org.jiedao.compliance.view.Leads;
import org.jiedao.dispatch.PaperTexts;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.word.WordWriter;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.duty.CheckPackets;
import org.jiedao.duty.ComposePacket;
import org.jiedao.duty.DutyPapers;
import org.jiedao.duty.DutyRegisters;
import org.jiedao.duty.ListDuties;
import org.jiedao.duty.MakePackets;
import org.jiedao.duty.PacketFolder;
import org.jiedao.duty.RecordDuty;
import org.jiedao.duty.TakeReturned;
import org.jiedao.duty.view.DutySearch;
import org.jiedao.duty.view.DutyUseCases;
import org.jiedao.duty.view.DutyView;
import org.jiedao.evidence.view.EvidenceUseCases;
import org.jiedao.storage.Database;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PartedPage;
import org.jiedao.ui.SearchSource;

/// 述职 and its packets: plain `new`.
record DutyWiring(Database database, Clock clock) {
    DutyRegisters registers() {
        return new DutyRegisters(
                database.dutyReports(),
                new DutyRegisters.Street(database.organizations(), database.committees(), database.people()),
                new DutyRegisters.Activities(database.meetings(), database.tasks(), database.liaisons(), targets()),
                new DutyRegisters.Results(database.assessments(), database.dispatchRegister()));
    }

    private YearTargets targets() {
        return new YearTargets(
                database.bodyYears(),
                database.organizations(),
                database.committees(),
                database.practiceBook()::practice,
                clock);
    }

    RecordFacts papers() {
        return new DutyPapers(registers(), clock);
    }

    ListDuties listing() {
        return new ListDuties(registers(), clock);
    }

    RecordDuty recording() {
        return new RecordDuty(registers(), clock);
    }

    /// `texts` are the papers' as the user has worded them.
    MakePackets packets(AssessedPapers assessed, PaperTexts texts, FontCatalogue fonts) {
        return new MakePackets(
                registers(),
                new ComposePacket(database.dispatchRegister(), assessed, texts),
                new MakePackets.Printing(new PdfWriter(fonts), new WordWriter(fonts), folder()),
                clock);
    }

    PacketFolder folder() {
        return new PacketFolder(database.folder().packets());
    }

    TakeReturned taking() {
        return new TakeReturned(recording(), evidence().attaching(), database.changeLog(), database.backups());
    }

    private EvidenceUseCases evidence() {
        return new EvidenceWiring(database, clock).cases();
    }

    /// Part 述职 of page 考核述职.
    PartedPage.Part part(MakePackets making, Desk desk) {
        var acts = new DutyUseCases.Acts(listing(), recording(), taking());
        var packets = new DutyUseCases.Packets(making, folder(), key -> Leads.place(key, "", 0));
        var cases = new DutyUseCases(registers(), acts, packets, evidence(), database.changeLog());
        return new PartedPage.Part(DutyView.PART, () -> new DutyView(cases, desk));
    }

    SearchSource search() {
        return new DutySearch(registers());
    }

    CheckPackets check() {
        return new CheckPackets(database.dutyReports(), folder());
    }
}
