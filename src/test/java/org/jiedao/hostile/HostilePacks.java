package org.jiedao.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jiedao.file.Sha256;
import org.jiedao.secret.Seal;

/// Backups and hand-over packs, plain and sealed, that somebody had in their hands: the same ones for the same seed. `sealed`
/// are sound ones of a folder with a password, `plain` of one without; whoever has `mine` has the key of that folder.
public record HostilePacks(Path folder, List<Path> sealed, List<Path> plain, Seal mine, Seal others) {
    /// Where the rounds of the wrapped key stand in a sealed file: mark 8, then mark 8 of the key.
    private static final int ROUNDS_AT = 16;

    private static final int KEY_AT = 8;
    private static final int KEY_HASHED = 104;
    private static final int HEADER = 176;
    private static final int CHUNK = 64 * 1024 + 16;
    private static final int MEGABYTE = 1 << 20;

    /// Sort by sort in turn.
    public enum Sort {
        EMPTY, NOISE, OTHER_ZIP, OLD_FORMAT, TRUNCATED, FLIPPED, HEADER_FLIPPED, ROUNDS, WRONG_KEY, CHUNKS, APPENDED, NESTED,
        FORGED, BOMB, ROWS, PATHS, PLAIN_TRUNCATED, PLAIN_FLIPPED, PLAIN_FORGED, PLACE
    }

    public Path make(int index) throws IOException {
        Sort sort = Sort.values()[index % Sort.values().length];
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20260702L + index);
        String ending = random.nextBoolean() ? "jdbak" : "zip";
        Path file = folder.resolve(index + "_" + sort.name().toLowerCase(Locale.ROOT) + "." + ending);
        return switch (sort) {
            case PLACE -> random.nextBoolean()
                    ? Files.createDirectory(file)
                    : Files.createSymbolicLink(file, random.nextBoolean() ? file : Path.of("/dev/zero"));
            default -> Files.write(file, bytes(sort, random));
        };
    }

    private byte[] bytes(Sort sort, RandomGenerator random) throws IOException {
        HostileOthers others = new HostileOthers(random);
        byte[] sound = any(sealed, random);
        return switch (sort) {
            case EMPTY -> new byte[0];
            case NOISE -> begun(others.noise(), sound, random);
            case OTHER_ZIP -> otherZip(random);
            case OLD_FORMAT -> oldFormat(random);
            case TRUNCATED -> others.truncated(sound);
            case FLIPPED -> others.flipped(sound);
            case HEADER_FLIPPED -> headerFlipped(sound, random);
            case ROUNDS -> rounds(sound, random);
            case WRONG_KEY -> sealedBy(this.others, any(plain, random));
            case CHUNKS -> chunks(sound, random);
            case APPENDED -> joined(sound, any(random.nextBoolean() ? sealed : plain, random));
            case NESTED -> sealedBy(mine, sealedBy(mine, sound));
            case FORGED -> sealedBy(mine, forged(random));
            case BOMB -> maybeSealed(bomb(random), random);
            case ROWS -> maybeSealed(rows(random), random);
            case PATHS -> maybeSealed(paths(random), random);
            case PLAIN_TRUNCATED -> others.truncated(any(plain, random));
            case PLAIN_FLIPPED -> others.flipped(any(plain, random));
            case PLAIN_FORGED -> forged(random);
            case PLACE -> throw new IllegalArgumentException();
        };
    }

    private static byte[] any(List<Path> files, RandomGenerator random) throws IOException {
        return Files.readAllBytes(files.get(random.nextInt(files.size())));
    }

    /// Noise of which some passes for the beginning of a sealed file.
    private static byte[] begun(byte[] noise, byte[] sealed, RandomGenerator random) {
        return random.nextBoolean() ? noise : joined(Arrays.copyOf(sealed, 8 + random.nextInt(HEADER)), noise);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] otherZip(RandomGenerator random) throws IOException {
        return switch (random.nextInt(3)) {
            case 0 -> Files.readAllBytes(Path.of("samples", "青禾街道花名册（杂乱）.xlsx"));
            case 1 -> RawZip.document("<w:p/>").bytes();
            default -> zipped("readme.txt", "别的程序的备份".getBytes(StandardCharsets.UTF_8), "data/1.bin", new byte[1000]);
        };
    }

    /// The first format of backups, which said no hashes.
    private static byte[] oldFormat(RandomGenerator random) throws IOException {
        byte[] schema = text(List.of("2", "19", "99", "../..", "9".repeat(5000), "").get(random.nextInt(6)));
        byte[] people = text("[" + "{\"ID\":1,\"NAME\":\"张堃\"},".repeat(random.nextInt(200_000)) + (random.nextBoolean() ? "{}]" : ""));
        return zipped("schema", schema, random.nextBoolean() ? "person.json" : "../person.json", people);
    }

    private static byte[] headerFlipped(byte[] sound, RandomGenerator random) {
        byte[] bytes = sound.clone();
        bytes[random.nextInt(HEADER)] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    /// As many rounds as a trap would have, and the hash of the wrapped key made to fit.
    private static byte[] rounds(byte[] sound, RandomGenerator random) {
        byte[] bytes = sound.clone();
        int rounds = List.of(Integer.MAX_VALUE, 10_000_000, 2_000_000, 0, -1, 1).get(random.nextInt(6));
        ByteBuffer.wrap(bytes).putInt(ROUNDS_AT, rounds);
        byte[] hash = Sha256.digest().digest(Arrays.copyOfRange(bytes, KEY_AT, KEY_AT + KEY_HASHED));
        System.arraycopy(hash, 0, bytes, KEY_AT + KEY_HASHED, hash.length);
        return bytes;
    }

    /// One taken out, doubled, or put in the place of another.
    private static byte[] chunks(byte[] sound, RandomGenerator random) {
        int last = (sound.length - HEADER) / CHUNK;
        if (last < 2) {
            return Arrays.copyOf(sound, sound.length - 16 - random.nextInt(40));
        }
        int one = HEADER + CHUNK * random.nextInt(last);
        int other = HEADER + CHUNK * random.nextInt(last);
        return switch (random.nextInt(3)) {
            case 0 -> joined(Arrays.copyOf(sound, one), Arrays.copyOfRange(sound, one + CHUNK, sound.length));
            case 1 -> joined(Arrays.copyOf(sound, one + CHUNK), Arrays.copyOfRange(sound, one, sound.length));
            default -> {
                byte[] bytes = sound.clone();
                System.arraycopy(sound, one, bytes, other, CHUNK);
                bytes[one] ^= one == other ? (byte) 1 : (byte) 0;
                yield bytes;
            }
        };
    }

    private static byte[] sealedBy(Seal seal, byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        seal.around(plain -> plain.write(bytes)).writeTo(out);
        return out.toByteArray();
    }

    private byte[] maybeSealed(byte[] bytes, RandomGenerator random) throws IOException {
        return random.nextBoolean() ? sealedBy(mine, bytes) : bytes;
    }

    private byte[] forged(RandomGenerator random) throws IOException {
        return new HostileBackups(random, any(plain, random)).made();
    }

    /// Sound up to the inventory, which claims what then swells.
    private byte[] bomb(RandomGenerator random) throws IOException {
        long claimed = List.of(5L << 30, 3L << 20, Long.MAX_VALUE, 15L << 20).get(random.nextInt(4));
        int megabytes = 100 + random.nextInt(900);
        return changed(random, inventory -> inventory.replaceAll("\"bytes\" : \\d+", "\"bytes\" : " + claimed), megabytes);
    }

    /// Ten million rows and more, said or there.
    private byte[] rows(RandomGenerator random) throws IOException {
        long rows = 10_000_000L * (1 + random.nextInt(300));
        return changed(random, inventory -> inventory.replaceAll("\"rows\" : \\d+", "\"rows\" : " + rows), random.nextBoolean() ? 0 : 15);
    }

    private byte[] paths(RandomGenerator random) throws IOException {
        String path = List.of(
                        "../evil.txt", "papers/../../evil.txt", "/tmp/evil.txt", "C:\\\\evil.txt", "papers/con.txt",
                        "papers/evil.txt\\u0000.docx", "papers/" + "长".repeat(300) + "/evil.txt", "papers//evil.txt", "jiedao.key", "papers/evil.txt:stream")
                .get(random.nextInt(10));
        return changed(random, inventory -> inventory.replaceFirst("\"path\" : \"[^\"]*\"", java.util.regex.Matcher.quoteReplacement("\"path\" : \"" + path + "\"")), 0);
    }

    private interface Change {
        String of(String inventory);
    }

    /// A plain sound one with another inventory, and its tables of so many megabytes of rows each, where any.
    private byte[] changed(RandomGenerator random, Change change, int megabytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(any(plain, random)));
                var made = new ZipOutputStream(out)) {
            made.setLevel(Deflater.BEST_SPEED);
            boolean swollen = false;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                made.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("inventory.json")) {
                    made.write(text(change.of(new String(content, StandardCharsets.UTF_8))));
                } else if (megabytes > 0 && !swollen && entry.getName().startsWith("tables/")) {
                    swollen = true;
                    swell(made, megabytes);
                } else {
                    made.write(content);
                }
                made.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void swell(ZipOutputStream made, int megabytes) throws IOException {
        byte[] block = text("[\n" + "[1,null,null],\n".repeat(MEGABYTE / 15));
        for (int written = 0; written < megabytes; written++) {
            made.write(block, written == 0 ? 0 : 2, block.length - (written == 0 ? 0 : 2));
        }
        made.write(text("[1]\n]"));
    }

    private static byte[] zipped(String one, byte[] first, String other, byte[] second) throws IOException {
        return new RawZip().with(one, out -> out.write(first)).with(other, out -> out.write(second)).bytes();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
