package org.jiedao.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.archive.DataFolder;
import org.jiedao.file.Sha256;
import org.jiedao.secret.DataKey;
import org.jiedao.storage.Database.Older;
import org.jiedao.storage.Database.Opening;
import org.jiedao.storage.Database.Opening.Damaged;
import org.jiedao.storage.file.DataFile;
import org.jiedao.storage.file.DataFileLock;
import org.jiedao.storage.file.Manifest;
import org.jiedao.storage.file.Upgrade;
import org.jiedao.storage.integrity.Digests;
import org.jiedao.storage.integrity.LastSave;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One attempt to open the data file of a folder that nobody else has open. What is found wrong is found before anything is
/// changed.
final class RegisterOpening {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterOpening.class);
    private final DataFolder folder;
    private final Clock clock;
    private final @Nullable DataKey key;
    private final Path file;
    private final Manifest manifest;
    private final LastSave last;
    private final Examination examination;
    private final List<String> notes = new ArrayList<>();

    RegisterOpening(DataFolder folder, Clock clock, @Nullable DataKey key) {
        this.folder = folder;
        this.clock = clock;
        this.key = key;
        this.file = folder.database();
        this.manifest = Manifest.of(file);
        this.last = LastSave.of(file);
        this.examination = new Examination(folder, key);
    }

    Opening run(DataFileLock lock) throws IOException {
        Optional<Damaged> damage = Files.exists(file) ? damage() : created();
        if (damage.isPresent()) {
            return damage.get();
        }
        try {
            upgrade();
        } catch (FlywayException | DataAccessException failed) {
            LOG.error("升级没有成功", failed);
            return new Damaged(examination.notUpgraded());
        }
        try {
            manifest.lift();
            return opened(lock);
        } catch (DataAccessException unreadable) {
            return new Damaged(examination.sentence("数据库不能读取"));
        } catch (SQLException unreadable) {
            return new Damaged(examination.sentence("校验记录不能读取"));
        }
    }

    private void upgrade() throws IOException {
        if (Upgrade.onCopy(folder, clock, key)) {
            notes.add("数据文件已升级到新版本，升级前的文件留有备份。");
        }
    }

    /// What H2 finds in a file is asked once more: one whose bytes are as they were closed may still begin with a header that
    /// leads to an earlier state.
    private Opening opened(DataFileLock lock) throws IOException, SQLException {
        var pool = DataFile.open(file, false, key);
        boolean whole = false;
        try {
            Digests.Saves saves = Digests.established(pool);
            Optional<Damaged> earlier = examination.missing(saves, last.read());
            if (earlier.isPresent()) {
                return earlier.get();
            }
            Database database = new Database(folder, lock, pool, clock, key);
            last.write(new LastSave.Save(saves.number(), last.read().map(LastSave.Save::at).orElse(LocalDateTime.now(clock)), saves.sum()));
            whole = true;
            return new Opening.Opened(database, notes);
        } finally {
            if (!whole) {
                pool.dispose();
            }
        }
    }

    /// A data file that vanished is not made anew and empty.
    private Optional<Damaged> created() throws IOException {
        if (last.isThere()) {
            return Optional.of(new Damaged(examination.missing()));
        }
        manifest.lift();
        Upgrade.create(file, key);
        return Optional.empty();
    }

    private Optional<Damaged> damage() throws IOException {
        return switch (manifest.read()) {
            case Manifest.Reading.Whole(Manifest.Closed closed) -> closed(closed);
            // of before saves were counted
            case Manifest.Reading.HashOnly(String sha256) ->
                sha256.equals(Sha256.of(file)) ? older(0) : Optional.of(new Damaged(examination.sentence(CHANGED)));
            case Manifest.Reading.Absent() -> {
                if (hasBackup()) {
                    notes.add("上次没有正常关闭，已逐表检查，已保存的内容都在。");
                }
                yield notClosed();
            }
            case Manifest.Reading.Damaged() -> {
                notes.add("校验清单 " + manifest.file().getFileName() + " 已损坏，已改为逐表核对，数据与保存时一致。");
                yield notClosed();
            }
        };
    }

    private static final String CHANGED = "内容与上次关闭时的校验值不符";

    private Optional<Damaged> closed(Manifest.Closed closed) throws IOException {
        if (closed.sha256().equals(Sha256.of(file))) {
            return older(closed.saves());
        }
        Optional<Damaged> earlier = notClosed().filter(found -> found.older().isPresent());
        return earlier.isPresent() ? earlier : Optional.of(new Damaged(examination.tables(CHANGED, closed.tables())));
    }

    private Optional<Damaged> older(long saves) throws IOException {
        return last.read().filter(save -> save.number() > saves).map(save -> examination.older(Examination.OTHER, saves, save));
    }

    /// There is no hash of the file as it is: every row is read instead, on a copy, for opening changes the file.
    private Optional<Damaged> notClosed() throws IOException {
        Path copy = file.resolveSibling("jiedao-examined.mv.db");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        try {
            return examination.ofOpen(copy, last.read());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /// The older file that was found becomes the register.
    Restoration useOlder(Older wanted) throws IOException {
        boolean same = Files.exists(file) && damage().flatMap(Damaged::older).filter(wanted::equals).isPresent();
        if (!same) {
            return new Restoration.Refused("数据文件又有了变化，没有改用它，也没有改动。请关闭后重新打开工作台再看。");
        }
        try {
            return new OlderFile(folder, clock, key).use(wanted);
        } catch (FlywayException | DataAccessException failed) {
            LOG.error("没有改用较旧的数据", failed);
            return new Restoration.Refused(examination.notUpgraded());
        }
    }

    private boolean hasBackup() throws IOException {
        try (var files = Files.list(folder.backups())) {
            return files.findAny().isPresent();
        }
    }
}
