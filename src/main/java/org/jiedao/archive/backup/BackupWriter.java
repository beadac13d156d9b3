package org.jiedao.archive.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jiedao.archive.backup.Inventory.FileHeld;
import org.jiedao.archive.backup.Inventory.TableHeld;

/// A backup as a zip: its format, the inventory, every table, and for a self-contained one every file under its hash.
final class BackupWriter {
    private static final int BUFFER = 1 << 16;

    private BackupWriter() {}

    /// The content of a file of the register.
    @FunctionalInterface
    interface Stored {
        InputStream open(FileHeld file) throws IOException;
    }

    static void write(Inventory inventory, Register.Snapshot snapshot, OutputStream out, TableText.Steps steps)
            throws IOException {
        ZipOutputStream zip = started(inventory, snapshot, out, steps);
        zip.finish();
    }

    static void writeWhole(
            Inventory inventory, Register.Snapshot snapshot, Stored stored, OutputStream out, TableText.Steps steps)
            throws IOException {
        ZipOutputStream zip = started(inventory, snapshot, out, steps);
        // papers and pictures are compressed already
        zip.setLevel(Deflater.NO_COMPRESSION);
        Set<String> written = new HashSet<>();
        for (FileHeld file : inventory.files()) {
            if (written.add(file.sha256())) {
                zip.putNextEntry(new ZipEntry(Entries.file(file.sha256())));
                try (InputStream content = stored.open(file)) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
                steps.done(0);
            }
        }
        zip.finish();
    }

    private static ZipOutputStream started(
            Inventory inventory, Register.Snapshot snapshot, OutputStream out, TableText.Steps steps)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        // a third of the time of the usual level, for a few hundredths more bytes
        zip.setLevel(Deflater.BEST_SPEED);
        put(zip, Entries.FORMAT, (Inventory.FORMAT + "\n").getBytes(StandardCharsets.UTF_8));
        put(zip, Entries.INVENTORY, InventoryText.of(inventory));
        for (TableHeld table : inventory.tables()) {
            zip.putNextEntry(new ZipEntry(Entries.of(table)));
            OutputStream buffered = new BufferedOutputStream(zip, BUFFER);
            snapshot.read(
                    table.table(),
                    ReadAhead.ahead(rows -> require(table, TableText.write(table.table(), rows, buffered, steps))));
            buffered.flush();
            zip.closeEntry();
        }
        return zip;
    }

    private static void require(TableHeld said, TableHeld written) throws IOException {
        if (!said.holdsTheSame(written)) {
            throw new IOException("数据在两次读取之间不一致（表 " + said.table().name() + "）。请运行检查。");
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
