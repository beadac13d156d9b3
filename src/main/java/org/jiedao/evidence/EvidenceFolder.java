package org.jiedao.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiedao.file.PortableName;
import org.jiedao.file.Sha256;
import org.jiedao.file.StagedFile;

/// The folder `evidence`: whole copies of the files by which rules were attested or records proven, under their own names behind the
/// beginning of their SHA-256, so that the same file is kept once.
public final class EvidenceFolder {
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
        record Kept(KeptCopy copy, boolean fresh) implements Outcome {}

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
        try (StagedFile staged = StagedFile.in(root.resolve(".staging"), "copy", out -> Files.copy(file, out))) {
            KeptCopy copy = sound(staged, name);
            Path target = locate(copy);
            boolean fresh = !Files.isRegularFile(target) || !Sha256.of(target).equals(copy.sha256());
            if (fresh) {
                staged.replace(target);
            }
            return new Outcome.Kept(copy, fresh);
        }
    }

    private static KeptCopy sound(StagedFile staged, String name) throws IOException {
        if (!staged.isSound()) {
            throw new IOException("文件“" + name + "”抄进佐证文件夹后读回来不一样，没有留下。请检查磁盘后再试。");
        }
        return new KeptCopy(staged.sha256().substring(0, MARK) + " " + safe(name), staged.sha256());
    }

    /// Safe on Windows, and short enough for its paths.
    private static String safe(String name) {
        String plain = PortableName.plain(name).strip();
        var ending = ENDING.matcher(plain);
        String tail = ending.find() ? ending.group() : "";
        return PortableName.of(plain.substring(0, plain.length() - tail.length()), LONGEST_NAME) + tail;
    }

    /// Takes a copy back when the record it proves could not be recorded.
    public void withdraw(Outcome.Kept kept) throws IOException {
        if (kept.fresh()) {
            Files.deleteIfExists(locate(kept.copy()));
        }
    }

    public Path locate(KeptCopy copy) {
        return root.resolve(copy.file());
    }

    public CopyState state(KeptCopy copy) throws IOException {
        Path path = locate(copy);
        if (!Files.isRegularFile(path)) {
            return CopyState.MISSING;
        }
        return Sha256.of(path).equals(copy.sha256()) ? CopyState.SOUND : CopyState.CHANGED;
    }

    /// What is wrong with a kept file, or nothing.
    public Optional<String> fault(KeptCopy copy) throws IOException {
        return switch (state(copy)) {
            case SOUND -> Optional.empty();
            case CHANGED -> Optional.of("文件登记后被改动：" + locate(copy));
            case MISSING -> Optional.of("文件不在：" + locate(copy));
        };
    }
}
