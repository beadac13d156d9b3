package org.jiedao.file;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// How much a zipped file holds, found by unpacking it to nowhere: what it says of itself need not be true.
public final class ZipMeasure {
    private static final int MOST_ENTRIES = 5_000;
    private static final int BLOCK = 1 << 16;

    private ZipMeasure() {}

    /// Whether all of it together, unpacked, is no more than so many bytes. Stops as soon as it is more. What is no sound zip is
    /// a `ZipException`.
    public static boolean fits(Path file, long most) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return false;
            }
            long left = most;
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    left = rest(in, left);
                }
                if (left < 0) {
                    return false;
                }
            }
            return true;
        } catch (EOFException | IllegalArgumentException cut) {
            throw damaged(cut);
        }
    }

    private static ZipException damaged(Exception cause) {
        ZipException damaged = new ZipException("zip ends early or names nothing");
        damaged.initCause(cause);
        return damaged;
    }

    /// The same for whoever reads entry by entry from the front, without its table of contents.
    public static boolean fits(byte[] zipped, long most) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            long left = most;
            int entries = 0;
            while (zip.getNextEntry() != null) {
                left = rest(zip, left);
                if (left < 0 || ++entries > MOST_ENTRIES) {
                    return false;
                }
            }
            return true;
        } catch (EOFException | IllegalArgumentException cut) {
            throw damaged(cut);
        }
    }

    /// What is left of the bytes allowed; below 0 once it is too much.
    private static long rest(InputStream in, long allowed) throws IOException {
        byte[] block = new byte[BLOCK];
        long left = allowed;
        for (int read = in.read(block); read >= 0 && left >= 0; read = in.read(block)) {
            left -= read;
        }
        return left;
    }
}
