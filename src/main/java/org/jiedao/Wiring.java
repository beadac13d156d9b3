package org.jiedao;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiedao.appointment.AppointmentOrders;
import org.jiedao.appointment.ChangeCandidates;
import org.jiedao.appointment.OpenBatch;
import org.jiedao.appointment.RecordStep;
import org.jiedao.appointment.Rulebook;
import org.jiedao.archive.DataCheck;
import org.jiedao.calendar.HolidayFile;
import org.jiedao.compliance.CheckEvidence;
import org.jiedao.document.BookWriter;
import org.jiedao.document.DocumentWriter;
import org.jiedao.document.Face;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.word.WordWriter;
import org.jiedao.duty.CheckPackets;
import org.jiedao.evidence.CheckEvidenceFiles;
import org.jiedao.people.GlyphCoverage;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.RulesetFolder;
import org.jiedao.storage.Database;
import org.jiedao.transfer.ImportRoster;
import org.jiedao.transfer.RosterRegister;
import org.jiedao.upward.CheckSubmissions;

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
    private final ExaminationWiring examination;
    private final FollowUpWiring followUp;
    private final BackupWiring backing;
    private final PasswordWiring password;
    private final PaperWiring paperwork;

    Wiring(Database database, Clock clock, HolidayFile holidays, RulesetFolder rulesets) {
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
        this.followUp = new FollowUpWiring(database, holidays, clock);
        this.backing = new BackupWiring(database, clock);
        this.password = new PasswordWiring(database.folder(), database.changeLog());
        this.examination = new ExaminationWiring(database, holidays, rulesets, orders);
        this.paperwork = new PaperWiring(this);
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

    PaperWiring paperwork() {
        return paperwork;
    }

    DossierWiring dossiers() {
        return new DossierWiring(database, clock);
    }

    YearEndWiring yearEnd() {
        return new YearEndWiring(database, clock);
    }

    ReportingWiring reporting() {
        return new ReportingWiring(this);
    }

    FollowUpWiring followUp() {
        return followUp;
    }

    Clauses clauses() {
        return clauses;
    }

    ExaminationWiring examination() {
        return examination;
    }

    /// The register's records, the papers issued from them, the files by which rules were attested and records proven, and
    /// what was sent upward.
    DataCheck check() {
        CheckEvidence evidence = examination().checkEvidence();
        CheckEvidenceFiles files = new EvidenceWiring(database, clock).check();
        CheckSubmissions sent = reporting().check();
        CheckPackets packets = yearEnd().duties().check();
        return () -> Stream.of(
                        database.check().problems(),
                        paperwork.check().check(),
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
