package org.jiedao.dispatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.file.Content;
import org.jiedao.file.FreshFile;
import org.jiedao.file.Sha256;
import org.jiedao.file.StagedFile;

/// The folder `papers`: what is issued is written into `.staging` first and moved when all of it is there.
public final class OutputFolder {
    private static final String STAGING = ".staging";

    private final Path root;

    public OutputFolder(Path root) {
        this.root = root;
    }

    /// A file to be, at its place under the folder.
    public record Planned(String path, Content content) {}

    /// Writes all the files or none of them.
    List<IssuedFile> publish(List<Planned> files) throws IOException {
        List<StagedFile> staged = new ArrayList<>();
        List<Path> published = new ArrayList<>();
        boolean complete = false;
        try {
            List<IssuedFile> issued = stage(files, staged);
            for (IssuedFile file : issued) {
                move(staged.get(published.size()), locate(file));
                published.add(locate(file));
            }
            complete = true;
            return issued;
        } finally {
            for (StagedFile left : staged) {
                left.close();
            }
            delete(complete ? List.of() : published);
        }
    }

    private List<IssuedFile> stage(List<Planned> files, List<StagedFile> staged) throws IOException {
        List<IssuedFile> issued = new ArrayList<>();
        for (Planned file : files) {
            StagedFile draft = StagedFile.in(root.resolve(STAGING), "paper", file.content());
            staged.add(draft);
            issued.add(new IssuedFile(file.path(), Sha256.of(draft.path()), Files.size(draft.path())));
        }
        return issued;
    }

    /// A file that lies where a free number's file belongs is left over from a crash: it is set aside, not overwritten.
    private void move(StagedFile staged, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        if (Files.exists(to)) {
            FreshFile.move(to, root.resolve(STAGING).resolve("遗留-" + to.getFileName()), "");
        }
        staged.replace(to);
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
        Path staging = root.resolve(STAGING);
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
        return Sha256.of(path).equals(file.sha256()) ? Optional.empty() : Optional.of("文件签发后被改动：" + file.path());
    }
}
