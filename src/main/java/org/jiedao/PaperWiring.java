package org.jiedao;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.appointment.BatchPapers;
import org.jiedao.appointment.IssuePaper;
import org.jiedao.committee.CommitteePapers;
import org.jiedao.committee.CommitteeRecords;
import org.jiedao.committee.CommitteeRules;
import org.jiedao.committee.EndingPapers;
import org.jiedao.compliance.CompliancePapers;
import org.jiedao.compliance.RhythmDone;
import org.jiedao.dispatch.BindPapers;
import org.jiedao.dispatch.CheckRegister;
import org.jiedao.dispatch.IssueDocument;
import org.jiedao.dispatch.IssuedPictures;
import org.jiedao.dispatch.OutputFolder;
import org.jiedao.dispatch.PaperTexts;
import org.jiedao.dispatch.Reprint;
import org.jiedao.dispatch.ReviseDocument;
import org.jiedao.dispatch.VoidEntry;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PlacedPdfWriter;
import org.jiedao.drafting.BindDrafts;
import org.jiedao.drafting.DraftPaper;
import org.jiedao.drafting.EditWording;
import org.jiedao.drafting.PaperSource;
import org.jiedao.drafting.PaperSources;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.RecordPapers;
import org.jiedao.duty.MakePackets;
import org.jiedao.overprint.ComposeSheets;
import org.jiedao.overprint.PrintSheets;
import org.jiedao.rule.Clauses;
import org.jiedao.storage.Database;
import org.jiedao.wording.Wordings;

/// Papers: whose facts they state, with what they are written, and what may be done with those that were issued.
final class PaperWiring {
    private final Wiring wiring;
    private final Database database;
    private final Clock clock;
    private final FontCatalogue fonts;
    private final Clauses clauses;
    private final OutputFolder output;
    private final IssueDocument issueDocument;
    private final Wordings wordings;
    private final PaperTexts texts;

    PaperWiring(Wiring wiring) {
        this.wiring = wiring;
        this.database = wiring.database();
        this.clock = wiring.clock();
        this.fonts = wiring.fonts();
        this.clauses = wiring.clauses();
        this.output = new OutputFolder(database.folder().papers());
        this.issueDocument = new IssueDocument(
                database.dispatchRegister(), output, fonts, Wiring.writers(fonts), clauses);
        this.wordings = Wordings.preferring(database.wordings());
        this.texts = new PaperTexts(wordings, database.workingTexts(), clauses);
    }

    /// Whoever can supply the facts of papers, in the order of the catalogue.
    PaperSources paperSources() {
        RecordPapers.Desk desk = paperDesk();
        List<RecordFacts> facts = new ArrayList<>(committeePapers());
        facts.addAll(wiring.followUp().papers(clauses));
        facts.addAll(wiring.dossiers().papers());
        facts.addAll(wiring.yearEnd().papers(clauses));
        facts.addAll(new AnnualWiring(wiring).papers());
        facts.add(new OrganizationWiring(wiring).papers());
        facts.add(compliancePapers());
        facts.add(new HandoverWiring(wiring).papers());
        List<PaperSource> sources = new ArrayList<>(List.of(issuePaper().source(), meetingPapers().source()));
        facts.forEach(one -> sources.add(new RecordPapers(one, desk)));
        return new PaperSources(sources);
    }

    /// With what papers are written and issued.
    private RecordPapers.Desk paperDesk() {
        return new RecordPapers.Desk(texts, issueDocument, clauses, clock);
    }

    private List<RecordFacts> committeePapers() {
        var records = new CommitteeRecords(
                database.committees(),
                database.organizations(),
                CommitteeRules.shipped(clauses),
                new RhythmDone(wiring.examination().openExamination()),
                clock);
        return List.of(new CommitteePapers(records), new EndingPapers(records));
    }

    private CompliancePapers compliancePapers() {
        var examined = new CompliancePapers.Examined(
                wiring.examination().openExamination(), database.attestations(), database.organizations());
        return new CompliancePapers(examined, clauses, clock);
    }

    MeetingPaperWiring meetingPapers() {
        return new MeetingPaperWiring(database, paperDesk());
    }

    IssuePaper issuePaper() {
        var papers = new BatchPapers(
                database.batches(), database.organizations(), database.dispatchRegister(), wiring.rulebook());
        return new IssuePaper(papers, paperDesk());
    }

    DraftPaper draftPaper() {
        return new DraftPaper(paperSources(), wordings, database.workingTexts());
    }

    EditWording editWording() {
        return new EditWording(paperSources(), wordings, database.wordings());
    }

    ReviseDocument reviseDocument() {
        return new ReviseDocument(database.dispatchRegister(), output, issueDocument, clauses, clock);
    }

    BindDrafts bindDrafts() {
        return new BindDrafts(draftPaper(), fonts, Wiring.bookWriters(fonts), database.disclosures(), clock);
    }

    BindPapers bindPapers() {
        return new BindPapers(database.dispatchRegister(), new IssuedPictures(output), Wiring.bookWriters(fonts), database.disclosures(), clock);
    }

    MakePackets packets() {
        return wiring.yearEnd().packets(clauses, texts, fonts);
    }

    PrintSheets printSheets() {
        return new PrintSheets(
                new RegisterSheets(database.dispatchRegister(), database.batches(), issuePaper()),
                new ComposeSheets(fonts),
                new PlacedPdfWriter(fonts),
                database.folder().overprint());
    }

    Reprint reprint() {
        return new Reprint(output);
    }

    VoidEntry voidEntry() {
        return new VoidEntry(database.dispatchRegister(), clock);
    }

    /// The issued papers against their files.
    CheckRegister check() {
        return new CheckRegister(database.dispatchRegister(), output);
    }
}
