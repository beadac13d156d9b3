package org.jiedao.dispatch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The folder `papers`: what is issued is written into `.staging` first and moved when all of it is there.
public final class OutputFolder {
    private final Path root;

    public OutputFolder(Path root) {
        this.root = root;
    }

    /// The content of a file to be.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// A file to be, at its place under the folder.
    public record Planned(String path, Content content) {}

    /// Writes all the files or none of them.
    List<IssuedFile> publish(List<Planned> files) throws IOException {
        List<Path> written = new ArrayList<>();
        boolean complete = false;
        try {
            List<IssuedFile> issued = stage(files, written);
            for (int i = 0; i < files.size(); i++) {
                Path target = root.resolve(files.get(i).path());
                Files.createDirectories(target.getParent());
                move(written.get(i), target);
                written.set(i, target);
            }
            complete = true;
            return issued;
        } finally {
            if (!complete) {
                delete(written);
            }
        }
    }

    private List<IssuedFile> stage(List<Planned> files, List<Path> written) throws IOException {
        Path staging = Files.createDirectories(root.resolve(".staging"));
        List<IssuedFile> issued = new ArrayList<>();
        for (Planned file : files) {
            Path draft = staging.resolve(ProcessHandle.current().pid() + "-" + written.size());
            written.add(draft);
            write(draft, file.content());
            issued.add(new IssuedFile(file.path(), sha256(draft), Files.size(draft)));
        }
        return issued;
    }

    private static void write(Path file, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        try (FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes.toByteArray());
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /// A file that lies where a free number's file belongs is left over from a crash: it is set aside, not overwritten.
    private void move(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            Path aside = root.resolve(".staging").resolve("遗留-" + to.getFileName());
            Files.move(to, aside, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Takes published files back when their entry could not be written.
    void withdraw(List<IssuedFile> files) throws IOException {
        delete(files.stream().map(this::locate).toList());
    }

    private static void delete(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    /// Every file that lies where issued papers lie, in order.
    Set<Path> files() throws IOException {
        Path staging = root.resolve(".staging");
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> Files.isRegularFile(path) && !path.startsWith(staging))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    public Path locate(IssuedFile file) {
        return root.resolve(file.path());
    }

    /// What is wrong with a registered file, or nothing.
    Optional<String> fault(IssuedFile file) throws IOException {
        Path path = locate(file);
        if (!Files.isRegularFile(path)) {
            return Optional.of("文件不在：" + file.path());
        }
        return sha256(path).equals(file.sha256()) ? Optional.empty() : Optional.of("文件签发后被改动：" + file.path());
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
