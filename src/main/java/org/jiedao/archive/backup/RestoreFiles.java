package org.jiedao.archive.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.backup.Inventory.FileHeld;
import org.jiedao.file.FreshFile;
import org.jiedao.file.Sha256;
import org.jiedao.file.StagedFile;

/// Puts the files of a backup back to their places. One that is there and differs is put aside and never written over; one that
/// the backup does not know stays.
public final class RestoreFiles {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final DataFolder folder;
    private final Sealing seal;

    public RestoreFiles(DataFolder folder, Sealing seal) {
        this.folder = folder;
        this.seal = seal;
    }

    /// Sentences for the user.
    public List<String> restore(Path backup, LocalDateTime now) throws IOException {
        if (BackupReader.isOld(backup, seal)) {
            return List.of("这份备份是旧格式，不含文书和佐证的文件，现有的文件没有动。");
        }
        FileStore store = FileStore.beside(backup, seal);
        Inventory inventory;
        try (BackupReader reader = BackupReader.open(backup, seal)) {
            inventory = reader.inventory();
            if (inventory.whole()) {
                store = new FileStore(folder.backups().resolve(FileStore.NAME), seal);
                unpack(reader, store);
            }
        }
        return told(inventory, put(inventory, store, folder.replaced().resolve(now.format(STAMP))));
    }

    private static void unpack(BackupReader reader, FileStore store) throws IOException {
        reader.pass();
        reader.files(store::take);
    }

    /// What became of them.
    private record Put(int back, List<String> aside, List<String> lost) {}

    private Put put(Inventory inventory, FileStore store, Path asides) throws IOException {
        int back = 0;
        List<String> aside = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (FileHeld file : inventory.files()) {
            Path target = folder.root().resolve(file.path());
            boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            if (there && Files.isRegularFile(target) && Sha256.of(target).equals(file.sha256())) {
                continue;
            }
            if (!store.isSound(file)) {
                lost.add(file.path());
                continue;
            }
            put(file, store, target, asides.resolve(file.path()));
            back++;
            if (there) {
                aside.add(file.path());
            }
        }
        return new Put(back, aside, lost);
    }

    private static void put(FileHeld file, FileStore store, Path target, Path aside) throws IOException {
        try (InputStream content = store.open(file);
                StagedFile staged = StagedFile.beside(target, content::transferTo)) {
            if (!staged.sha256().equals(file.sha256())) {
                throw new IOException("文件“" + file.path() + "”恢复时读回来不一样。请检查磁盘后再试。");
            }
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                FreshFile.move(target, aside, "");
            }
            staged.replace(target);
        }
    }

    private List<String> told(Inventory inventory, Put put) {
        List<String> notes = new ArrayList<>();
        if (put.back() > 0) {
            notes.add("恢复了" + put.back() + "个文件。");
        }
        if (!put.aside().isEmpty()) {
            notes.add("有" + put.aside().size() + "个文件与备份里的不同，现有的没有覆盖，移到 " + folder.replaced() + "。");
        }
        if (!put.lost().isEmpty()) {
            notes.add("有" + put.lost().size() + "个文件在备份里缺失或已损坏，没有恢复：" + put.lost().getFirst() + "。");
        }
        if (!inventory.unread().isEmpty()) {
            notes.add("有" + inventory.unread().size() + "个文件备份时就没有读到：" + inventory.unread().getFirst() + "。");
        }
        return notes;
    }
}
