package org.jiedao.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/// Files that should never have been given: the same ones for the same seed, sort by sort in turn.
public final class HostileFiles {
    private static final Path SAMPLES = Path.of("samples");
    private static final List<String> ENDINGS = List.of("xlsx", "xls", "docx", "txt", "png", "jpg", "ttf", "pdf", "xlsm", "csv", "zip");

    private final Path folder;
    private final String canary;
    private final Path backup;

    /// `canary` is a file that nothing may read, `backup` a sound one of a register.
    public HostileFiles(Path folder, Path canary, Path backup) {
        this.folder = folder;
        this.backup = backup;
        this.canary = canary.toUri().toString();
    }

    enum Sort {
        EMPTY, NOISE, TRUNCATED, FLIPPED, WRONG_ENDING, LOCKED, BOMB, LYING_BOMB, NESTED, MANY_ENTRIES, DIMENSION, STRINGS, LAUGHS, OUTSIDE,
        LINKS, MACROS, BROKEN_XML, DEEP, STRAY_NAMES, FORMULAS, CROWDS, PLACE, PICTURE, PHOTO, FONT, TEXT, BACKUP
    }

    /// Number `index`: its sort is the index's turn.
    public Path make(int index) throws IOException {
        Sort sort = Sort.values()[index % Sort.values().length];
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20260701L + index);
        if (sort == Sort.PLACE) {
            return place(index, random);
        }
        String name = index + "_" + sort.name().toLowerCase(java.util.Locale.ROOT) + "." + ending(sort, random);
        try {
            byte[] bytes = bytes(sort, random);
            String proper = bytes.length > 60 && !List.of(Sort.WRONG_ENDING, Sort.NOISE).contains(sort) ? name.replaceFirst("\\.office$", word(bytes) ? ".docx" : ".xlsx") : name.replaceFirst("\\.office$", ".xlsx");
            return Files.write(folder.resolve(proper), bytes);
        } catch (GeneralSecurityException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    private static boolean word(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains("word/");
    }

    private static String ending(Sort sort, RandomGenerator random) {
        return switch (sort) {
            case EMPTY, NOISE, WRONG_ENDING -> ENDINGS.get(random.nextInt(ENDINGS.size()));
            case PICTURE -> "png";
            case PHOTO -> "jpg";
            case FONT -> "ttf";
            case TEXT -> "txt";
            case BACKUP -> "zip";
            case TRUNCATED, FLIPPED -> List.of("office", "xls", "png", "ttf").get(random.nextInt(4));
            default -> "office";
        };
    }

    private byte[] bytes(Sort sort, RandomGenerator random) throws IOException, GeneralSecurityException {
        HostileWorkbooks workbooks = new HostileWorkbooks(random, canary);
        HostileOthers others = new HostileOthers(random);
        return switch (sort) {
            case EMPTY -> new byte[0];
            case NOISE -> others.noise();
            case TRUNCATED -> others.truncated(sound(random));
            case FLIPPED -> others.flipped(sound(random));
            case WRONG_ENDING -> sound(random);
            case LOCKED -> workbooks.locked(RawZip.workbook().bytes());
            case BOMB -> workbooks.bomb();
            case LYING_BOMB -> workbooks.lying();
            case NESTED -> workbooks.nested();
            case MANY_ENTRIES -> workbooks.manyEntries();
            case DIMENSION -> workbooks.dimension();
            case STRINGS -> workbooks.strings();
            case LAUGHS -> workbooks.laughs();
            case OUTSIDE -> workbooks.outside();
            case LINKS -> workbooks.links();
            case MACROS -> workbooks.macros();
            case BROKEN_XML -> workbooks.brokenXml();
            case DEEP -> workbooks.deep();
            case STRAY_NAMES -> workbooks.strayNames();
            case FORMULAS -> workbooks.formulas();
            case CROWDS -> workbooks.crowds();
            case PICTURE -> others.picture();
            case PHOTO -> others.photo();
            case FONT -> others.font(font());
            case TEXT -> others.text();
            case BACKUP -> new HostileBackups(random, Files.readAllBytes(backup)).made();
            case PLACE -> throw new IllegalArgumentException();
        };
    }

    private static byte[] sound(RandomGenerator random) throws IOException {
        return switch (random.nextInt(6)) {
            case 0 -> Files.readAllBytes(SAMPLES.resolve("青禾街道花名册（杂乱）.xlsx"));
            case 1 -> Files.readAllBytes(SAMPLES.resolve("青禾街道花名册（杂乱）.xls"));
            case 2 -> Files.readAllBytes(SAMPLES.resolve("上报").resolve("街道导出").resolve("示例二街道会议活动统计.xlsx"));
            case 3 -> RawZip.document("<w:p><w:r><w:t>六、存在的不足</w:t></w:r></w:p><w:p><w:r><w:t>走访不够。</w:t></w:r></w:p>").bytes();
            case 4 -> Files.readAllBytes(Path.of("src", "site", "home.png"));
            default -> font();
        };
    }

    static byte[] font() throws IOException {
        try (var in = java.util.Objects.requireNonNull(
                org.jiedao.document.font.FontCatalogue.class.getResourceAsStream(FONT))) {
            return in.readAllBytes();
        }
    }

    private static final String FONT = "NotoSerifSC-Numbers.otf";

    /// Where a file should be there is something else.
    private Path place(int index, RandomGenerator random) throws IOException {
        String ending = ENDINGS.get(random.nextInt(ENDINGS.size()));
        Path path = folder.resolve(index + "_place." + ending);
        return switch (IntStream.of(random.nextInt(6)).sum()) {
            case 0 -> Files.createDirectory(path);
            case 1 -> Files.createSymbolicLink(path, folder.resolve("没有这个"));
            case 2 -> Files.createSymbolicLink(path, path);
            case 3 -> Files.createSymbolicLink(path, Path.of("/dev/zero"));
            case 4 -> path;
            default -> {
                Files.write(path, sound(random));
                yield Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
            }
        };
    }
}
