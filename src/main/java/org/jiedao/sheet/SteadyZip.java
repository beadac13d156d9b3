package org.jiedao.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs a file again with one date on all its parts, so that a table printed again has the same hash.
final class SteadyZip {
    private SteadyZip() {}

    static void copy(byte[] zipped, LocalDate day, OutputStream out) throws IOException {
        var target = new ZipOutputStream(out);
        try (var source = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry part = source.getNextEntry(); part != null; part = source.getNextEntry()) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(day.atStartOfDay());
                target.putNextEntry(copy);
                source.transferTo(target);
                target.closeEntry();
            }
        }
        target.finish();
    }
}
