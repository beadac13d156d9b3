package org.jiedao.compliance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiedao.compliance.Attestation.Copy;

/// The folder `evidence`: whole copies of the files by which rules were attested, under their own names behind the
/// beginning of their SHA-256, so that the same file is kept once.
public final class EvidenceFolder {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final Pattern ENDING = Pattern.compile("\\.[\\p{L}\\p{N}]{1,8}$");
    private static final int LONGEST_NAME = 50;
    private static final int MARK = 12;
    private static final long MOST_BYTES = 200L << 20;

    private final Path root;

    public EvidenceFolder(Path root) {
        this.root = root;
    }

    /// What became of a file.
    public sealed interface Outcome {
        /// `fresh` where it was not there before.
        record Kept(Copy copy, boolean fresh) implements Outcome {}

        /// Nothing was copied; `reason` says why.
        record Refused(String reason) implements Outcome {}
    }

    /// The copy is read back and compared before it gets its name.
    public Outcome keep(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return new Outcome.Refused("“" + name + "”不是可以读的文件（文件夹请先压成一个文件）");
        }
        long size = Files.size(file);
        if (size == 0 || size > MOST_BYTES) {
            return new Outcome.Refused("“" + name + (size == 0 ? "”是空的" : "”大于200兆字节，请只留与这一条有关的几页"));
        }
        Path staging = Files.createDirectories(root.resolve(".staging"));
        Path staged = Files.createTempFile(staging, "copy", ".tmp");
        try {
            Copy copy = copied(file, staged, name);
            Path target = locate(copy);
            boolean fresh = !Files.isRegularFile(target) || !sha256(target).equals(copy.sha256());
            if (fresh) {
                Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return new Outcome.Kept(copy, fresh);
        } finally {
            Files.deleteIfExists(staged);
        }
    }

    private static Copy copied(Path file, Path staged, String name) throws IOException {
        String read;
        try (DigestInputStream in = digesting(file);
                FileChannel out = FileChannel.open(staged, StandardOpenOption.WRITE)) {
            in.transferTo(Channels.newOutputStream(out));
            out.force(true);
            read = HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
        if (!sha256(staged).equals(read)) {
            throw new IOException("文件“" + name + "”抄进佐证文件夹后读回来不一样，没有留下。请检查磁盘后再试。");
        }
        return new Copy(read.substring(0, MARK) + " " + safe(name), read);
    }

    /// Safe on Windows, and short enough for its paths.
    private static String safe(String name) {
        String plain = FORBIDDEN.matcher(name).replaceAll("").strip().replaceAll("[. ]+$", "");
        var ending = ENDING.matcher(plain);
        String tail = ending.find() ? ending.group() : "";
        String head = plain.substring(0, plain.length() - tail.length());
        int length = head.codePointCount(0, head.length());
        return (length <= LONGEST_NAME ? head : head.substring(0, head.offsetByCodePoints(0, LONGEST_NAME))) + tail;
    }

    /// Takes a copy back when its attestation could not be recorded.
    void withdraw(Outcome.Kept kept) throws IOException {
        if (kept.fresh()) {
            Files.deleteIfExists(locate(kept.copy()));
        }
    }

    public Path locate(Copy copy) {
        return root.resolve(copy.file());
    }

    /// What is wrong with a kept file, or nothing.
    public Optional<String> fault(Copy copy) throws IOException {
        Path path = locate(copy);
        if (!Files.isRegularFile(path)) {
            return Optional.of("文件不在：" + path);
        }
        return sha256(path).equals(copy.sha256()) ? Optional.empty() : Optional.of("文件登记后被改动：" + path);
    }

    private static DigestInputStream digesting(Path file) throws IOException {
        try {
            return new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = digesting(file)) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
        }
    }
}
