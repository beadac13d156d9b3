package org.jiedao.document.font;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.document.Advances;
import org.jiedao.document.Document;
import org.jiedao.document.Face;
import org.jiedao.document.WordFamilies;

/// The font of each face: the user's own where there is one, else the system's, else the bundled one. A character that a
/// face's font lacks is taken from another that has it. Fonts are read when first asked for and then kept until the
/// folders are read again.
public final class FontCatalogue implements Advances {

    private final List<Path> system;
    private final BundledFonts bundled = new BundledFonts();
    private Optional<Path> ownFolder;
    private volatile FontStock stock;

    private FontCatalogue(List<Path> system, Optional<Path> ownFolder) {
        this.system = List.copyOf(system);
        this.ownFolder = ownFolder;
        this.stock = new FontStock(bundled, this.system, ownFolder);
    }

    /// Only the fonts that come with the workbench: the same paper on every computer.
    public static FontCatalogue bundled() {
        return preferring(List.of());
    }

    /// The fonts in these folders of the system first.
    public static FontCatalogue preferring(List<Path> folders) {
        return new FontCatalogue(folders, Optional.empty());
    }

    /// The fonts of Windows first, installed for all or for this user; elsewhere the bundled ones.
    public static FontCatalogue ofThisComputer(Map<String, String> environment) {
        return preferring(Stream.of(
                        folder(environment.get("WINDIR"), "Fonts"),
                        folder(environment.get("LOCALAPPDATA"), "Microsoft/Windows/Fonts"))
                .flatMap(s -> s)
                .toList());
    }

    private static Stream<Path> folder(@org.jspecify.annotations.Nullable String base, String below) {
        return base == null ? Stream.empty() : Stream.of(Path.of(base, below));
    }

    /// Prefers the fonts of a folder of the user's to all others from now on.
    public synchronized FontCatalogue preferOwn(Path folder) {
        ownFolder = Optional.of(folder);
        reread();
        return this;
    }

    /// Looks again at what lies in the folders.
    public synchronized void reread() {
        stock = new FontStock(bundled, system, ownFolder);
    }

    /// The folder whose fonts the user prefers.
    public synchronized Optional<Path> ownFolder() {
        return ownFolder;
    }

    /// Everything in it, usable or not.
    public List<FolderFont> ownFonts() {
        return stock.own();
    }

    /// The font at work for a face.
    public FaceFont serving(Face face) {
        return stock.face(face);
    }

    /// The font at work for one character.
    public FaceFont serving(Face face, int codePoint) {
        return stock.face(face, codePoint);
    }

    /// The font that serves a face for characters it has.
    public FontFile file(Face face) {
        return serving(face).file();
    }

    /// The font for one character, by code point.
    public FontFile file(Face face, int codePoint) {
        return serving(face, codePoint).file();
    }

    @Override
    public double em(int codePoint, Face face) {
        FontFile file = file(face, codePoint);
        return file.has(codePoint) ? file.em(codePoint) : 1;
    }

    /// A bundled font is not on the computers that will open the Word file; Windows' own under the usual names are.
    @Override
    public String family(int codePoint, Face face) {
        FaceFont font = serving(face, codePoint);
        return font.bundled() ? WordFamilies.of(codePoint, face) : font.family();
    }

    @Override
    public String family(Face face) {
        FaceFont font = serving(face);
        return font.bundled() ? face.family() : font.family();
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
}
