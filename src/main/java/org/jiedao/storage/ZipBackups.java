package org.jiedao.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.archive.Backups;
import org.jiedao.file.Sha256;
import org.jiedao.file.StagedFile;
import org.jooq.DSLContext;

/// Backups as zip files of JSON: every row is read to write one, so damage cannot be copied unnoticed, and nothing in
/// one can run when it is restored.
final class ZipBackups implements Backups {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final Pattern NAME = Pattern.compile("jiedao-(\\d{8}-\\d{6})-([a-z-]+)\\.zip");

    private final Path folder;
    private final DSLContext dsl;
    private final Clock clock;
    private final Chain chain;

    ZipBackups(Path folder, DSLContext dsl, Clock clock, Chain chain) {
        this.folder = folder;
        this.dsl = dsl;
        this.clock = clock;
        this.chain = chain;
    }

    @Override
    public List<Backup> list() throws IOException {
        return list(folder);
    }

    /// Readable without opening the register, which may be damaged.
    static List<Backup> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(ZipBackups::backup)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::at).reversed())
                    .toList();
        }
    }

    private static Optional<Backup> backup(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        return Reason.ofCode(name.group(2))
                .map(reason -> new Backup(
                        file,
                        LocalDateTime.parse(name.group(1), STAMP),
                        reason,
                        file.toFile().length()));
    }

    @Override
    public Backup backUp(Reason reason) throws IOException {
        Path file;
        MessageDigest written = Sha256.digest();
        try (StagedFile staged =
                StagedFile.in(folder, "jiedao.zip", out -> RegisterZip.write(dsl, out, written))) {
            verify(staged.path(), written.digest());
            file = named(staged, reason, LocalDateTime.now(clock));
        }
        for (Backup outlived : Retention.outlived(list())) {
            Files.delete(outlived.file());
        }
        return backup(file).orElseThrow();
    }

    /// A second later where a backup of this second is there: none is ever written over.
    private Path named(StagedFile staged, Reason reason, LocalDateTime at) throws IOException {
        Path file = folder.resolve("jiedao-" + at.format(STAMP) + "-" + reason.code() + ".zip");
        return staged.claim(file) ? file : named(staged, reason, at.plusSeconds(1));
    }

    /// What is read back is what the register said when it was written.
    private void verify(Path staged, byte[] written) throws IOException {
        if (!MessageDigest.isEqual(RegisterZip.contentHash(staged, dsl), written)) {
            throw new IOException("备份读回后与数据不一致，没有留下这份备份。请检查磁盘后再试。");
        }
    }

    @Override
    public Restoration restore(Backup backup) throws IOException {
        try (MemoryRegister copy = MemoryRegister.of(backup.file())) {
            Backup before = backUp(Reason.BEFORE_RESTORE);
            chain.restored(backup, () -> RegisterZip.replace(dsl, copy.dsl()));
            return new Restoration.Restored(before);
        } catch (RegisterZip.Unusable unusable) {
            return new Restoration.Refused(
                    "备份 " + backup.file().getFileName() + " 不能恢复：" + unusable.getMessage() + "现有数据没有改动，请选择另一份备份。");
        }
    }
}
