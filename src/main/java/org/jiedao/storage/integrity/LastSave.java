package org.jiedao.storage.integrity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jiedao.file.Sha256;

/// How far the register had come, beside the data file: an older state of that file is whole in itself, and only something
/// outside it can tell that saves are missing. Two places are written by turns, so that a cut leaves the one before. Not
/// forced to the disk: after a power cut it may lag behind, and a data file that is ahead of it is no damage.
public record LastSave(Path file) {
    private static final int HASH = 32;
    private static final int LENGTH = 3 * Long.BYTES + HASH + HASH;
    private static final int PLACE = 128;
    /// Marks a time as that of the clock on the wall then, whichever zone it is read in. Before there was the mark it was
    /// an instant; its zone nobody kept, and this program is used in China.
    private static final long ON_THE_WALL = 1L << 56;

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    public static LastSave of(Path database) {
        return new LastSave(database.resolveSibling("jiedao.last"));
    }

    /// `at` is what the clock on the wall said, `sum` that of all rows of all tables after it.
    public record Save(long number, LocalDateTime at, RowSum sum) {}

    public void write(Save save) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        bytes.putLong(save.number()).putLong(ON_THE_WALL | save.at().toInstant(ZoneOffset.UTC).toEpochMilli());
        bytes.putLong(save.sum().rows()).put(HexFormat.of().parseHex(save.sum().digest()));
        bytes.put(hash(bytes.array()));
        bytes.flip();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(bytes, save.number() % 2 * PLACE);
        }
    }

    public boolean isThere() {
        return Files.exists(file);
    }

    /// The later of those that are whole.
    public Optional<Save> read() throws IOException {
        if (!isThere()) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        Optional<Save> one = at(bytes, 0);
        Optional<Save> other = at(bytes, PLACE);
        return one.isPresent() && other.isPresent() && other.get().number() < one.get().number() ? one : other.or(() -> one);
    }

    private static Optional<Save> at(byte[] bytes, int from) {
        if (bytes.length < from + LENGTH) {
            return Optional.empty();
        }
        byte[] place = Arrays.copyOfRange(bytes, from, from + LENGTH);
        if (!MessageDigest.isEqual(hash(place), Arrays.copyOfRange(place, LENGTH - HASH, LENGTH))) {
            return Optional.empty();
        }
        ByteBuffer read = ByteBuffer.wrap(place);
        long number = read.getLong();
        LocalDateTime at = time(read.getLong());
        long rows = read.getLong();
        byte[] digest = new byte[HASH];
        read.get(digest);
        return Optional.of(new Save(number, at, RowSum.of(rows, HexFormat.of().formatHex(digest))));
    }

    private static LocalDateTime time(long written) {
        boolean onTheWall = (written & ON_THE_WALL) != 0;
        Instant at = Instant.ofEpochMilli(written & ~ON_THE_WALL);
        return LocalDateTime.ofInstant(at, onTheWall ? ZoneOffset.UTC : CHINA);
    }

    private static byte[] hash(byte[] place) {
        return Sha256.digest().digest(Arrays.copyOf(place, LENGTH - HASH));
    }

    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }
}
