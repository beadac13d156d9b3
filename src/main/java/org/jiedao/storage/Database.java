package org.jiedao.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.annual.BodyYears;
import org.jiedao.appointment.Batches;
import org.jiedao.appointment.facts.AppointmentRecords;
import org.jiedao.archive.Backups;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.DataCheck;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.Disclosures;
import org.jiedao.archive.Head;
import org.jiedao.archive.Operations;
import org.jiedao.archive.backup.BackupNames;
import org.jiedao.archive.backup.KeepBackups;
import org.jiedao.archive.backup.LaterSaves;
import org.jiedao.archive.backup.Sealing;
import org.jiedao.assessment.Assessments;
import org.jiedao.committee.Committees;
import org.jiedao.compliance.Attestations;
import org.jiedao.compliance.BodyRulesets;
import org.jiedao.compliance.PracticeBook;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.WorkingTexts;
import org.jiedao.duty.DutyReports;
import org.jiedao.evidence.EvidenceFiles;
import org.jiedao.followup.Tasks;
import org.jiedao.handover.Handovers;
import org.jiedao.liaison.Liaisons;
import org.jiedao.meeting.Meetings;
import org.jiedao.organization.BodySteps;
import org.jiedao.organization.Organizations;
import org.jiedao.overprint.SheetProfiles;
import org.jiedao.overprint.SpoiledSheets;
import org.jiedao.people.PeopleRoll;
import org.jiedao.privacy.PersonalData;
import org.jiedao.secret.DataKey;
import org.jiedao.storage.backup.JdbcRegister;
import org.jiedao.storage.backup.Replacement;
import org.jiedao.storage.chain.Chain;
import org.jiedao.storage.chain.ChainCheck;
import org.jiedao.storage.chain.KeptHead;
import org.jiedao.storage.committee.JooqAppointmentRecords;
import org.jiedao.storage.committee.JooqBatches;
import org.jiedao.storage.committee.JooqBodySteps;
import org.jiedao.storage.committee.JooqCommittees;
import org.jiedao.storage.committee.JooqImportMappings;
import org.jiedao.storage.committee.JooqLiaisons;
import org.jiedao.storage.committee.JooqOrganizations;
import org.jiedao.storage.committee.JooqPeopleRoll;
import org.jiedao.storage.compliance.JooqAttestations;
import org.jiedao.storage.compliance.JooqBodyRulesets;
import org.jiedao.storage.compliance.JooqEvidenceFiles;
import org.jiedao.storage.compliance.JooqPracticeBook;
import org.jiedao.storage.file.ClosedFile;
import org.jiedao.storage.file.Compaction;
import org.jiedao.storage.file.DataFile;
import org.jiedao.storage.file.DataFileLock;
import org.jiedao.storage.file.Manifest;
import org.jiedao.storage.integrity.LastSave;
import org.jiedao.storage.integrity.Ledger;
import org.jiedao.storage.integrity.ReadCheck;
import org.jiedao.storage.log.JooqChangeLog;
import org.jiedao.storage.log.JooqOperations;
import org.jiedao.storage.log.Journal;
import org.jiedao.storage.paper.JooqDispatchRegister;
import org.jiedao.storage.paper.JooqSheetProfiles;
import org.jiedao.storage.paper.JooqSpoiledSheets;
import org.jiedao.storage.paper.JooqSubmissions;
import org.jiedao.storage.paper.JooqWordings;
import org.jiedao.storage.paper.JooqWorkingTexts;
import org.jiedao.storage.password.FolderKey;
import org.jiedao.storage.password.FolderSealing;
import org.jiedao.storage.privacy.JooqDisclosures;
import org.jiedao.storage.privacy.JooqPersonalData;
import org.jiedao.storage.record.TableCounts;
import org.jiedao.storage.revision.Revisions;
import org.jiedao.storage.work.JooqAssessments;
import org.jiedao.storage.work.JooqBodyYears;
import org.jiedao.storage.work.JooqDutyReports;
import org.jiedao.storage.work.JooqHandovers;
import org.jiedao.storage.work.JooqMeetings;
import org.jiedao.storage.work.JooqTasks;
import org.jiedao.transfer.ImportMappings;
import org.jiedao.upward.Submissions;
import org.jiedao.wording.WordingStore;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The register of one data folder, open. Everything acknowledged through it is on disk.
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final DataFolder folder;
    private final DataFileLock lock;
    private final JdbcConnectionPool pool;
    private final DSLContext dsl;
    private final Journal journal;
    private final JdbcRegister register;
    private final Sealing seal;
    private final Backups backups;
    private final Organizations organizations;
    private final PeopleRoll people;
    private final Committees committees;
    private final Batches batches;
    private final Meetings meetings;
    private final Tasks tasks;
    private final DutyReports dutyReports;
    private final Assessments assessments;
    private final DispatchRegister dispatchRegister;
    private final Clock clock;
    private final @Nullable DataKey key;
    private boolean closed;

    Database(DataFolder folder, DataFileLock lock, JdbcConnectionPool pool, Clock clock, @Nullable DataKey key) {
        this.folder = folder;
        this.lock = lock;
        this.pool = pool;
        this.clock = clock;
        this.key = key;
        this.dsl = DataFile.dsl(pool, new Ledger(pool, LastSave.of(folder.database()), clock));
        this.journal = new Journal(dsl, clock, System.getProperty("user.name", ""));
        this.organizations = new JooqOrganizations(dsl, journal);
        this.people = new JooqPeopleRoll(dsl, journal);
        this.committees = new JooqCommittees(dsl, journal);
        this.batches = new JooqBatches(dsl, journal);
        this.meetings = new JooqMeetings(dsl, journal);
        this.tasks = new JooqTasks(dsl, journal);
        this.dutyReports = new JooqDutyReports(dsl, journal);
        this.assessments = new JooqAssessments(dsl, journal);
        this.dispatchRegister = new JooqDispatchRegister(dsl, journal.chain());
        this.seal = key == null
                ? FolderSealing.none(folder.root())
                : FolderSealing.of(key, folder.root());
        this.register = new JdbcRegister(pool, dsl, folder.backups(), key);
        this.backups = new KeepBackups(folder, register, clock, seal);
    }

    /// What became of an attempt to open.
    public sealed interface Opening {
        /// `notes` says what the user should know: an unclean end, an upgrade.
        record Opened(Database database, List<String> notes) implements Opening {}

        /// Nothing was opened or changed; `sentence` says what, where, and what to do.
        record Refused(String sentence) implements Opening {}

        /// The data file is not what was saved; nothing was opened or changed. A backup can take its place; one that is only
        /// `older` may be used as it is, where the user says so.
        record Damaged(String sentence, Optional<Older> older) implements Opening {
            Damaged(String sentence) {
                this(sentence, Optional.empty());
            }
        }

        /// Nothing was opened or changed: `sentence` asks for the password, or says that it was wrong.
        record Locked(String sentence) implements Opening {}
    }

    /// A data file that is whole and stands at save `saves`, while the last one, `last`, was made at `at`.
    public record Older(long saves, long last, LocalDateTime at) {
        public long missing() {
            return last - saves;
        }
    }

    /// Opens the folder's register, or makes an empty one. Checks the manifest first; migrates on a copy that is swapped in;
    /// reads every row before anything may be written.
    public static Opening open(DataFolder folder, Clock clock) throws IOException {
        return open(folder, clock, null);
    }

    /// With the password of the folder, which is needed where one was set.
    public static Opening open(DataFolder folder, Clock clock, char @Nullable [] password) throws IOException {
        Optional<DataFileLock> lock =
                DataFileLock.take(folder.create().root().resolve("jiedao.lock"));
        if (lock.isEmpty()) {
            return new Opening.Refused("数据文件夹 " + folder.root() + " 正被另一个工作台窗口使用，这次没有打开。请切换到已打开的窗口，或先将它关闭再试。");
        }
        Opening opening = switch (new FolderKey(folder).access(password)) {
            case FolderKey.Access.Open() -> new RegisterOpening(folder, clock, null).run(lock.get());
            case FolderKey.Access.Unlocked(DataKey key) -> new RegisterOpening(folder, clock, key).run(lock.get());
            case FolderKey.Access.Locked(String sentence) -> new Opening.Locked(sentence);
            case FolderKey.Access.Lost(String sentence) -> new Opening.Damaged(sentence);
        };
        if (!(opening instanceof Opening.Opened)) {
            lock.get().close();
        }
        return opening;
    }

    /// The newest first; readable even where the data file is not.
    public static List<Backups.Backup> backupsOf(DataFolder folder) throws IOException {
        return BackupNames.list(folder.backups());
    }

    /// Puts a backup, kept or self-contained, in the place of a data file that nobody has open; that file is kept among the
    /// backups. The one way back, from the window too.
    public static Backups.Restoration replaceBy(DataFolder folder, Path backup, Clock clock) throws IOException {
        return replaceBy(folder, backup, clock, null);
    }

    /// In a folder with a password the new data file lies under it too; in one without, the password is the backup's.
    public static Backups.Restoration replaceBy(
            DataFolder folder, Path backup, Clock clock, char @Nullable [] password) throws IOException {
        return replaceBy(folder, backup, clock, password, new char[0]);
    }

    /// A backup that another folder sealed, with the password of that folder; empty where there is none.
    public static Backups.Restoration replaceBy(
            DataFolder folder, Path backup, Clock clock, char @Nullable [] password, char[] theirs) throws IOException {
        return switch (new FolderKey(folder).access(password)) {
            case FolderKey.Access.Open() -> {
                Sealing seal = FolderSealing.none(folder.root(), password == null ? new char[0] : password)
                        .with(theirs);
                yield new Replacement(folder, clock, seal, null).by(backup, Backups.Progress.UNSEEN);
            }
            case FolderKey.Access.Unlocked(DataKey key) -> {
                try (key) {
                    Sealing seal = FolderSealing.of(key, folder.root()).with(theirs);
                    yield new Replacement(folder, clock, seal, key).by(backup, Backups.Progress.UNSEEN);
                }
            }
            case FolderKey.Access.Locked(String sentence) -> new Backups.Restoration.Refused(sentence);
            case FolderKey.Access.Lost(String sentence) -> new Backups.Restoration.Refused(sentence);
        };
    }

    public Organizations organizations() {
        return organizations;
    }

    public BodySteps bodySteps() {
        return new JooqBodySteps(dsl, journal, organizations());
    }

    public PeopleRoll people() {
        return people;
    }

    public Committees committees() {
        return committees;
    }

    public Batches batches() {
        return batches;
    }

    public AppointmentRecords appointmentRecords() {
        return new JooqAppointmentRecords(dsl, journal);
    }

    /// The one register of this database: its lock is what keeps numbers apart.
    public DispatchRegister dispatchRegister() {
        return dispatchRegister;
    }

    public WordingStore wordings() {
        return new JooqWordings(dsl, journal, clock);
    }

    public WorkingTexts workingTexts() {
        return new JooqWorkingTexts(dsl, journal, clock);
    }

    public SheetProfiles sheetProfiles() {
        return new JooqSheetProfiles(dsl, journal);
    }

    public SpoiledSheets spoiledSheets() {
        return new JooqSpoiledSheets(dsl, journal);
    }

    public BodyRulesets bodyRulesets() {
        return new JooqBodyRulesets(dsl, journal);
    }

    public Attestations attestations() {
        return new JooqAttestations(dsl, journal);
    }

    public PracticeBook practiceBook() {
        return new JooqPracticeBook(dsl, journal);
    }

    public Meetings meetings() {
        return meetings;
    }

    public Tasks tasks() {
        return tasks;
    }

    public Assessments assessments() {
        return assessments;
    }

    public Liaisons liaisons() {
        return new JooqLiaisons(dsl, journal);
    }

    public Handovers handovers() {
        return new JooqHandovers(dsl, journal);
    }

    /// How many records there are, by what the user calls them.
    public Map<String, Long> recordCounts() {
        return new TableCounts(dsl).all();
    }

    public DutyReports dutyReports() {
        return dutyReports;
    }

    public BodyYears bodyYears() {
        return new JooqBodyYears(dsl, journal);
    }

    public Submissions submissions() {
        return new JooqSubmissions(dsl, journal);
    }

    public EvidenceFiles evidenceFiles() {
        return new JooqEvidenceFiles(dsl, journal);
    }

    public ChangeLog changeLog() {
        return new JooqChangeLog(dsl, journal);
    }

    /// What was shown in full and what was exported.
    public Disclosures disclosures() {
        return new JooqDisclosures(dsl, journal.chain());
    }

    public Operations operations() {
        return new JooqOperations(dsl);
    }

    public PersonalData personalData() {
        return new JooqPersonalData(dsl, journal);
    }

    public ImportMappings importMappings() {
        return new JooqImportMappings(dsl);
    }

    public Backups backups() {
        return backups;
    }

    /// How many saves came after each backup.
    public LaterSaves laterSaves() throws IOException {
        return new LaterSaves(
                seal,
                LastSave.of(folder.database()).read().stream()
                        .mapToLong(LastSave.Save::number)
                        .findFirst());
    }

    /// What lies between the backups and the disk.
    public Sealing seal() {
        return seal;
    }

    /// Equal to the one before as long as nothing was written, by whatever: a save, an undo, an import.
    public Object edition() {
        return Revisions.edition(dsl);
    }

    public DataCheck check() {
        return () -> Stream.concat(
                        new ReadCheck(dsl, pool).problems().stream(),
                        new ChainCheck(dsl, KeptHead.of(folder.database()).read()).problems().stream())
                .toList();
    }

    public DataFolder folder() {
        return folder;
    }

    /// Closes the file and writes its manifest and the end of the change log; the next opening notices any change in between.
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            shut();
        } finally {
            lock.close();
            if (key != null) {
                key.close();
            }
        }
    }

    private void shut() throws IOException {
        KeptHead kept = KeptHead.of(folder.database());
        Optional<Head> head = Chain.head(dsl);
        boolean erased = Chain.erasedSince(dsl, kept.read());
        boolean anew = erased || Compaction.isDue(folder.database(), pool);
        Optional<Manifest.Closed> closed = ClosedFile.close(folder.database(), pool);
        if (closed.isPresent()) {
            Manifest.of(folder.database()).write(closed.get());
        }
        boolean compacted = anew && closed.isPresent() && compacted();
        // the head last: where what was erased still lies in the file, the next close tries again
        if (head.isPresent() && (compacted || !erased)) {
            kept.write(head.get());
        }
    }

    /// A file that cannot be written anew now is as good as before.
    private boolean compacted() {
        try {
            Compaction.of(folder.database(), key);
            return true;
        } catch (IOException notNow) {
            LOG.warn("the data file was not written anew", notNow);
            return false;
        }
    }
}
