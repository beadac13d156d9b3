package org.jiedao;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.stream.Stream;
import org.jiedao.file.DiskTrouble;
import org.jiedao.file.RiskyPlace;
import org.jiedao.appointment.AppointmentOrders;
import org.jiedao.appointment.BatchPapers;
import org.jiedao.appointment.ChangeCandidates;
import org.jiedao.appointment.IssuePaper;
import org.jiedao.appointment.OpenBatch;
import org.jiedao.appointment.RecordStep;
import org.jiedao.appointment.Rulebook;
import org.jiedao.archive.DataCheck;
import org.jiedao.archive.DataFolder;
import org.jiedao.calendar.HolidayFile;
import org.jiedao.committee.CommitteePapers;
import org.jiedao.committee.CommitteeRecords;
import org.jiedao.committee.CommitteeRules;
import org.jiedao.committee.EndingPapers;
import org.jiedao.compliance.CheckEvidence;
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
import org.jiedao.document.BookWriter;
import org.jiedao.document.DocumentWriter;
import org.jiedao.document.Face;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.pdf.PlacedPdfWriter;
import org.jiedao.document.word.WordWriter;
import org.jiedao.drafting.BindDrafts;
import org.jiedao.drafting.DraftPaper;
import org.jiedao.drafting.EditWording;
import org.jiedao.drafting.PaperSource;
import org.jiedao.drafting.PaperSources;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.RecordPapers;
import org.jiedao.drafting.TakeOverWordings;
import org.jiedao.duty.CheckPackets;
import org.jiedao.duty.MakePackets;
import org.jiedao.evidence.CheckEvidenceFiles;
import org.jiedao.overprint.ComposeSheets;
import org.jiedao.overprint.PrintSheets;
import org.jiedao.people.GlyphCoverage;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.RulesetFolder;
import org.jiedao.storage.Database;
import org.jiedao.transfer.ImportRoster;
import org.jiedao.transfer.RosterRegister;
import org.jiedao.upward.CheckSubmissions;
import org.jiedao.wording.Wordings;
import org.jspecify.annotations.Nullable;

/// One data folder, open, and every use case over it: plain `new`, nothing found by name.
final class Wiring implements AutoCloseable {
    private final Database database;
    private final Clock clock;
    private final HolidayFile holidays;
    private final FontCatalogue fonts;
    private final RulesetFolder rulesets;
    private final Clauses clauses;
    private final AppointmentOrders orders;
    private final Rulebook rulebook;
    private final OutputFolder output;
    private final IssueDocument issueDocument;
    private final Wordings wordings;
    private final PaperTexts texts;
    private final ExaminationWiring examination;
    private final FollowUpWiring followUp;
    private final BackupWiring backing;
    private final PasswordWiring password;

    private Wiring(Database database, Clock clock, HolidayFile holidays, RulesetFolder rulesets) {
        this.database = database;
        this.clock = clock;
        this.holidays = holidays;
        this.rulesets = rulesets;
        this.clauses = Clauses.quoting(rulesets::rulesets);
        this.fonts = fontsHere().preferOwn(OwnFonts.folder(database.folder()));
        this.orders = new AppointmentOrders(clauses);
        this.rulebook = new Rulebook(
                orders,
                clauses,
                database.committees(),
                database.organizations(),
                clock);
        this.output = new OutputFolder(database.folder().papers());
        this.issueDocument =
                new IssueDocument(database.dispatchRegister(), output, fonts, writers(fonts), clauses);
        this.wordings = Wordings.preferring(database.wordings());
        this.texts = new PaperTexts(wordings, database.workingTexts(), clauses);
        this.followUp = new FollowUpWiring(database, holidays, clock);
        this.backing = new BackupWiring(database, clock);
        this.password = new PasswordWiring(database.folder(), database.changeLog());
        this.examination = new ExaminationWiring(database, holidays, rulesets, orders);
    }

    /// What became of opening a data folder.
    sealed interface Opening {
        record Opened(Wiring workbench, List<String> notes) implements Opening {}

        record Refused(String sentence) implements Opening {}

        record Damaged(String sentence) implements Opening {}

        /// A password is needed, or it was wrong.
        record Locked(String sentence) implements Opening {}
    }

    /// A folder that cannot be read or written is a refusal too: whoever double-clicked must read why.
    static Opening open(DataFolder folder, Clock clock) {
        return open(folder, clock, null);
    }

    static Opening open(DataFolder folder, Clock clock, char @Nullable [] password) {
        try {
            return opened(folder, clock, password);
        } catch (IOException failure) {
            return new Opening.Refused("数据文件夹 " + folder.root() + " 不能读写，没有打开。" + DiskTrouble.sentence(failure).orElse(""));
        }
    }

    private static Opening opened(DataFolder folder, Clock clock, char @Nullable [] password)
            throws IOException {
        LogFile.start(folder.create().logs());
        HolidayFile holidays = HolidayFile.open(folder.holidays());
        RulesetFolder rulesets = RulesetFolder.open(folder.rulesets());
        return switch (Database.open(folder, clock, password)) {
            case Database.Opening.Refused refused -> new Opening.Refused(refused.sentence());
            case Database.Opening.Damaged damaged -> new Opening.Damaged(damaged.sentence());
            case Database.Opening.Locked locked -> new Opening.Locked(locked.sentence());
            case Database.Opening.Opened opened -> {
                Wiring workbench = new Wiring(opened.database(), clock, holidays, rulesets);
                List<String> notes = new ArrayList<>(opened.notes());
                riskOf(folder).ifPresent(notes::add);
                notes.addAll(notUsed(holidays));
                notes.addAll(rulesetFaults(rulesets));
                notes.addAll(new TakeOverWordings(
                                workbench.editWording(), folder.root().resolve("wording"))
                        .run());
                yield new Opening.Opened(workbench, List.copyOf(notes));
            }
        };
    }

    private static Optional<String> riskOf(DataFolder folder) {
        return RiskyPlace.of(folder.root(), System.getenv())
                .map(risk -> "数据文件夹 " + folder.root() + " " + risk.why() + "。建议关闭工作台，把它移到本机磁盘的普通文件夹；这里只适合放备份。");
    }

    static List<String> notUsed(HolidayFile holidays) {
        List<String> faults = holidays.faults();
        return faults.isEmpty()
                ? List.of()
                : List.of("自己填的放假数据整份没有采用（" + faults.size() + "处不对）：" + faults.getFirst() + "请在“数据与设置”里改好。");
    }

    private static List<String> rulesetFaults(RulesetFolder rulesets) {
        return rulesets.faults().isEmpty()
                ? List.of()
                : List.of("有自己放入的规则集没有读入（" + rulesets.faults().size() + "处）：" + rulesets.faults().getFirst()
                        + "全部见“体检”的“规则集”。");
    }

    static FontCatalogue fontsHere() {
        return FontCatalogue.ofThisComputer(Map.copyOf(System.getenv()));
    }

    static List<DocumentWriter> writers(FontCatalogue fonts) {
        return List.copyOf(bookWriters(fonts));
    }

    static List<BookWriter> bookWriters(FontCatalogue fonts) {
        return List.of(new WordWriter(fonts), new PdfWriter(fonts));
    }

    Database database() {
        return database;
    }

    Clock clock() {
        return clock;
    }

    FontCatalogue fonts() {
        return fonts;
    }

    DocumentWriter pdf() {
        return new PdfWriter(fonts);
    }

    BackupWiring backing() {
        return backing;
    }

    PasswordWiring password() {
        return password;
    }

    HolidayFile holidays() {
        return holidays;
    }

    /// The shipped rulesets and the user's.
    RulesetFolder rulesets() {
        return rulesets;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    ImportRoster importRoster() {
        RosterRegister register = new RosterRegister(
                database.organizations(), database.people(), database.committees(), database.changeLog());
        return new ImportRoster(
                register, database.importMappings(), glyphs(), clock);
    }

    /// Whether papers can print a character.
    GlyphCoverage glyphs() {
        return codePoint -> fonts.covers(codePoint, Face.FANG);
    }

    OpenBatch openBatch() {
        return new OpenBatch(database.batches(), rulebook);
    }

    ChangeCandidates changeCandidates() {
        return new ChangeCandidates(database.batches(), database.people(), database.changeLog(), rulebook);
    }

    RecordStep recordStep() {
        return new RecordStep(
                database.batches(), database.changeLog(), holidays::workdays, database.dispatchRegister(), rulebook);
    }

    IssuePaper issuePaper() {
        var papers = new BatchPapers(
                database.batches(), database.organizations(), database.dispatchRegister(), rulebook);
        return new IssuePaper(papers, paperDesk());
    }

    /// Whoever can supply the facts of papers, in the order of the catalogue.
    PaperSources paperSources() {
        RecordPapers.Desk desk = paperDesk();
        List<RecordFacts> facts = new ArrayList<>(committeePapers());
        facts.addAll(followUp().papers(clauses));
        facts.addAll(dossiers().papers());
        facts.addAll(yearEnd().papers(clauses));
        facts.addAll(new AnnualWiring(this).papers());
        facts.add(new OrganizationWiring(this).papers());
        facts.add(compliancePapers());
        facts.add(new HandoverWiring(this).papers());
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
                new RhythmDone(examination().openExamination()),
                clock);
        return List.of(new CommitteePapers(records), new EndingPapers(records));
    }

    DossierWiring dossiers() {
        return new DossierWiring(database, clock);
    }

    MeetingPaperWiring meetingPapers() {
        return new MeetingPaperWiring(database, paperDesk());
    }

    YearEndWiring yearEnd() {
        return new YearEndWiring(database, clock);
    }

    ReportingWiring reporting() {
        return new ReportingWiring(this);
    }

    MakePackets packets() {
        return yearEnd().packets(clauses, texts, fonts);
    }

    FollowUpWiring followUp() {
        return followUp;
    }

    private CompliancePapers compliancePapers() {
        var examined = new CompliancePapers.Examined(
                examination().openExamination(), database.attestations(), database.organizations());
        return new CompliancePapers(examined, clauses, clock);
    }

    Clauses clauses() {
        return clauses;
    }

    EditWording editWording() {
        return new EditWording(paperSources(), wordings, database.wordings());
    }

    DraftPaper draftPaper() {
        return new DraftPaper(paperSources(), wordings, database.workingTexts());
    }

    BindDrafts bindDrafts() {
        return new BindDrafts(draftPaper(), fonts, bookWriters(fonts), database.disclosures(), clock);
    }

    ExaminationWiring examination() {
        return examination;
    }

    BindPapers bindPapers() {
        return new BindPapers(
                database.dispatchRegister(),
                new IssuedPictures(output),
                bookWriters(fonts),
                database.disclosures(),
                clock);
    }

    ReviseDocument reviseDocument() {
        return new ReviseDocument(database.dispatchRegister(), output, issueDocument, clauses, clock);
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

    /// The register's records, the papers issued from them, the files by which rules were attested and records proven, and
    /// what was sent upward.
    DataCheck check() {
        CheckRegister papers = new CheckRegister(database.dispatchRegister(), output);
        CheckEvidence evidence = examination().checkEvidence();
        CheckEvidenceFiles files = new EvidenceWiring(database, clock).check();
        CheckSubmissions sent = reporting().check();
        CheckPackets packets = yearEnd().duties().check();
        return () -> Stream.of(
                        database.check().problems(),
                        papers.check(),
                        evidence.check(),
                        files.check(),
                        sent.check(),
                        packets.check())
                .flatMap(List::stream)
                .toList();
    }

    Path papers() {
        return database.folder().papers();
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
