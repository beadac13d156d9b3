package org.jiedao.archive.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jiedao.archive.backup.Inventory.FileHeld;
import org.jiedao.archive.backup.Inventory.TableHeld;
import org.jiedao.file.GivenFile;
import org.jspecify.annotations.Nullable;

/// A backup read from its beginning to its end, never more of it than its inventory says.
public final class BackupReader implements AutoCloseable {
    private static final int MOST_INVENTORY = 32 << 20;
    /// Rows of a register do not compress better; what does is made to fill the disk.
    private static final long MOST_RATIO = 300;

    private static final long SMALL = 16L << 20;

    private final ZipInputStream zip;
    private final Inventory inventory;

    private BackupReader(ZipInputStream zip, Inventory inventory) {
        this.zip = zip;
        this.inventory = inventory;
    }

    /// Takes the records of a table.
    @FunctionalInterface
    interface Tables {
        void take(Register.Table table, Register.Rows rows) throws IOException;
    }

    /// Takes a file: its hash and its content.
    @FunctionalInterface
    interface Contents {
        void take(FileHeld file, InputStream content) throws IOException;
    }

    /// Whether it is one of the first format, which `OldBackup` reads.
    static boolean isOld(Path file, Sealing seal) throws IOException {
        try (ZipInputStream zip = stream(file, seal)) {
            @Nullable ZipEntry first = next(zip);
            return first != null && first.getName().equals(OldBackup.SCHEMA);
        } catch (ZipException damaged) {
            throw new Unusable("文件已损坏。", damaged);
        }
    }

    static BackupReader open(Path file, Sealing seal) throws IOException {
        ZipInputStream zip = stream(file, seal);
        boolean read = false;
        try {
            Inventory inventory = inventory(zip);
            long tables = inventory.tables().stream().mapToLong(TableHeld::bytes).reduce(0, Math::addExact);
            if (tables > Math.max(SMALL, Files.size(file) * MOST_RATIO)) {
                throw new Unusable("清单上写的内容比这么大的文件能装的多得多。");
            }
            read = true;
            return new BackupReader(zip, inventory);
        } catch (ZipException | EOFException | ArithmeticException damaged) {
            throw new Unusable("文件已损坏。", damaged);
        } finally {
            if (!read) {
                zip.close();
            }
        }
    }

    private static ZipInputStream stream(Path file, Sealing seal) throws IOException {
        Optional<String> objection = GivenFile.objection(file, Long.MAX_VALUE);
        if (objection.isPresent()) {
            throw new Unusable(objection.get() + "。");
        }
        return new ZipInputStream(seal.open(new BufferedInputStream(Files.newInputStream(file), 1 << 16)));
    }

    private static Inventory inventory(ZipInputStream zip) throws IOException {
        require(next(zip, Entries.FORMAT), "不是工作台的备份，或文件已损坏。");
        String format = new String(bounded(zip, 16), StandardCharsets.UTF_8).strip();
        require(format.equals(Integer.toString(Inventory.FORMAT)), "它由另一个版本的工作台制作（格式" + format + "）。请升级工作台后再试。");
        require(next(zip, Entries.INVENTORY), "其中缺少清单。");
        return InventoryText.read(bounded(zip, MOST_INVENTORY));
    }

    private static byte[] bounded(ZipInputStream zip, int most) throws IOException {
        byte[] read = zip.readNBytes(most + 1);
        require(read.length <= most, "其中的清单太长。");
        return read;
    }

    private static boolean next(ZipInputStream zip, String name) throws IOException {
        @Nullable ZipEntry entry = next(zip);
        return entry != null && entry.getName().equals(name);
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException noName) {
            throw new Unusable("文件已损坏。", noName);
        }
    }

    public Inventory inventory() {
        return inventory;
    }

    /// Each in turn, compared with what the inventory says of it.
    void tables(Tables taker, TableText.Steps steps) throws IOException {
        try {
            for (TableHeld table : inventory.tables()) {
                require(next(zip, Entries.of(table)), "其中缺少表 " + table.table().name() + "。");
                Held held = new Held(zip, table.bytes());
                ReadAhead.ahead(rows -> taker.take(table.table(), rows))
                        .read(TableText.rows(held, table.table().columns().size(), steps));
                require(held.isWhole(table.sha256()), "表 " + table.table().name() + " 与清单不符。");
            }
        } catch (ZipException | EOFException | JsonProcessingException damaged) {
            throw new Unusable("文件已损坏。", damaged);
        }
    }

    /// Reads past the tables.
    void pass() throws IOException {
        for (TableHeld table : inventory.tables()) {
            require(next(zip, Entries.of(table)), "其中缺少表 " + table.table().name() + "。");
            require(new Held(zip, table.bytes()).isWhole(table.sha256()), "表 " + table.table().name() + " 与清单不符。");
        }
    }

    /// After the tables: the files in a self-contained backup, each compared with what the inventory says of it.
    void files(Contents taker) throws IOException {
        Map<String, FileHeld> wanted = new HashMap<>();
        inventory.files().forEach(file -> wanted.put(Entries.file(file.sha256()), file));
        try {
            for (@Nullable ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                @Nullable FileHeld file = wanted.remove(entry.getName());
                if (file == null) {
                    throw new Unusable("其中有清单以外的内容。");
                }
                Held held = new Held(zip, file.bytes());
                taker.take(file, held);
                require(held.isWhole(file.sha256()), "文件“" + file.path() + "”与清单不符。");
            }
        } catch (ZipException | EOFException | JsonProcessingException damaged) {
            throw new Unusable("文件已损坏。", damaged);
        }
        require(wanted.isEmpty(), "其中缺少" + wanted.size() + "个文件。");
    }

    private static void require(boolean sound, String otherwise) throws Unusable {
        if (!sound) {
            throw new Unusable(otherwise);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
