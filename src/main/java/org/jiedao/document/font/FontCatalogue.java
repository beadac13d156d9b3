package org.jiedao.document.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jiedao.document.Advances;
import org.jiedao.document.Document;
import org.jiedao.document.Face;

/// The font of each face: the system's own where it has one, else the bundled one. A character that a face's font lacks
/// is taken from the bundled rare-character font. Fonts are read when first asked for and then kept.
public final class FontCatalogue implements Advances {

    private static final String RARE = "NotoSerifSC-Rare.otf";

    /// File names of Windows and of 方正, in the order of preference.
    private static final Map<Face, List<String>> INSTALLED = Map.of(
            Face.FANG, List.of("simfang.ttf"),
            Face.KAI, List.of("simkai.ttf"),
            Face.HEI, List.of("simhei.ttf"),
            Face.TITLE, List.of("FZXBSJW.TTF", "FZXBSK.TTF", "FZXiaoBiaoSong-B05S.ttf", "方正小标宋简体.TTF"),
            Face.SONG, List.of("simsun.ttc"));

    private static final Map<Face, String> BUNDLED = Map.of(
            Face.FANG, "FandolFang-Regular.otf",
            Face.KAI, "FandolKai-Regular.otf",
            Face.HEI, "FandolHei-Regular.otf",
            Face.TITLE, "FandolSong-Bold.otf",
            Face.SONG, "NotoSerifSC-Numbers.otf");

    private final List<Path> folders;
    private final Map<String, FontFile> files = new ConcurrentHashMap<>();
    private final Map<Face, FontFile> faces = new ConcurrentHashMap<>();

    private FontCatalogue(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// Only the fonts that come with the workbench: the same paper on every computer.
    public static FontCatalogue bundled() {
        return new FontCatalogue(List.of());
    }

    /// The fonts in these folders first.
    public static FontCatalogue preferring(List<Path> folders) {
        return new FontCatalogue(folders);
    }

    /// The fonts of Windows first, installed for all or for this user; elsewhere the bundled ones.
    public static FontCatalogue ofThisComputer(Map<String, String> environment) {
        return new FontCatalogue(Stream.of(
                        folder(environment.get("WINDIR"), "Fonts"),
                        folder(environment.get("LOCALAPPDATA"), "Microsoft/Windows/Fonts"))
                .flatMap(s -> s)
                .toList());
    }

    private static Stream<Path> folder(@org.jspecify.annotations.Nullable String base, String below) {
        return base == null ? Stream.empty() : Stream.of(Path.of(base, below));
    }

    /// The font that serves a face for characters it has.
    public FontFile file(Face face) {
        return faces.computeIfAbsent(face, this::find);
    }

    /// The font for one character, by code point: the face's own, else the rare-character font, else the body's.
    public FontFile file(Face face, int codePoint) {
        FontFile own = file(face);
        if (own.has(codePoint)) {
            return own;
        }
        FontFile rare = rare();
        if (rare.has(codePoint)) {
            return rare;
        }
        FontFile body = file(Face.FANG);
        return body.has(codePoint) ? body : own;
    }

    public FontFile rare() {
        return bundled(RARE);
    }

    @Override
    public double em(int codePoint, Face face) {
        FontFile file = file(face, codePoint);
        return file.has(codePoint) ? file.em(codePoint) : 1;
    }

    public boolean covers(int codePoint, Face face) {
        return file(face, codePoint).has(codePoint);
    }

    /// What would print as an empty box, each character once in each text it stands in.
    public List<Uncovered> uncovered(Document document) {
        return document.texts()
                .flatMap(t -> uncovered(t).stream())
                .distinct()
                .toList();
    }

    public List<Uncovered> uncovered(String text) {
        List<Uncovered> missing = List.of();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            if (codePoint != '\n' && !covers(codePoint, Face.FANG)) {
                missing = Stream.concat(missing.stream(), Stream.of(new Uncovered(codePoint, text)))
                        .distinct()
                        .toList();
            }
        }
        return missing;
    }

    private FontFile find(Face face) {
        return INSTALLED.get(face).stream()
                .flatMap(name -> folders.stream().map(f -> f.resolve(name)))
                .flatMap(this::installed)
                .findFirst()
                .orElseGet(() -> bundled(BUNDLED.get(face)));
    }

    /// A font that cannot be read is passed over: a damaged user font must not stop the printing.
    private Stream<FontFile> installed(Path file) {
        try {
            byte[] bytes = java.nio.file.Files.readAllBytes(file);
            return Stream.of(new FontFile(file.getFileName().toString(), bytes, CharacterMap.read(bytes)));
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private FontFile bundled(String name) {
        return files.computeIfAbsent(name, FontCatalogue::resource);
    }

    private static FontFile resource(String name) {
        try (InputStream in = FontCatalogue.class.getResourceAsStream(name)) {
            byte[] bytes = java.util.Objects.requireNonNull(in, name).readAllBytes();
            return new FontFile(name, bytes, CharacterMap.read(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
