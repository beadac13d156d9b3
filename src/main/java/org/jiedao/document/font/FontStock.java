package org.jiedao.document.font;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiedao.document.Face;

/// What lay in the folders when they were last read: the user's own folder first, then the system's, then what is
/// bundled. A font that turns out unreadable is passed over: it must not stop the printing.
final class FontStock {

    /// File names of Windows and of 方正, so that its folder of hundreds of fonts need not be gone through.
    private static final Map<Face, List<String>> INSTALLED = Map.of(
            Face.FANG, List.of("simfang.ttf"),
            Face.KAI, List.of("simkai.ttf"),
            Face.HEI, List.of("simhei.ttf"),
            Face.TITLE, List.of("FZXBSJW.TTF", "FZXBSK.TTF", "FZXiaoBiaoSong-B05S.ttf", "方正小标宋简体.TTF"),
            Face.SONG, List.of("simsun.ttc"));

    /// Windows' fonts of the characters beyond the basic plane.
    private static final List<String> INSTALLED_RARE = List.of("simsunb.ttf", "simsunextg.ttf");

    private final BundledFonts bundled;
    private final List<Path> system;
    private final List<FolderFont> own;
    private Optional<List<FolderFont>> installed = Optional.empty();
    private final Map<Face, FaceFont> faces = new ConcurrentHashMap<>();
    private final Map<Integer, Optional<FaceFont>> lent = new ConcurrentHashMap<>();
    private final Map<FolderFont.Usable, Optional<FaceFont>> read = new ConcurrentHashMap<>();

    FontStock(BundledFonts bundled, List<Path> system, Optional<Path> ownFolder) {
        this.bundled = bundled;
        this.system = system;
        this.own = ownFolder.map(FolderFont::in).orElse(List.of());
    }

    /// Everything in the user's folder, usable or not.
    List<FolderFont> own() {
        return own;
    }

    FaceFont face(Face face) {
        return faces.computeIfAbsent(face, this::find);
    }

    /// The font of one character: the face's, else the bundled rare one, else the body's, else any that has it.
    FaceFont face(Face face, int codePoint) {
        FaceFont chosen = face(face);
        return chosen.file().has(codePoint)
                ? chosen
                : lent.computeIfAbsent(codePoint, this::lender).orElse(chosen);
    }

    private Optional<FaceFont> lender(int codePoint) {
        return Stream.<Supplier<Stream<FaceFont>>>of(
                        () -> Stream.of(bundled.rare(), face(Face.FANG)),
                        () -> usable(own).filter(font -> font.index() == 0).flatMap(font -> read(font, FontOrigin.OWN)),
                        () -> named(INSTALLED_RARE).flatMap(font -> read(font, FontOrigin.SYSTEM)))
                .flatMap(Supplier::get)
                .filter(font -> font.file().has(codePoint))
                .findFirst();
    }

    private FaceFont find(Face face) {
        return Stream.<Supplier<Stream<FaceFont>>>of(
                        () -> byName(face, own).flatMap(font -> read(font, FontOrigin.OWN)),
                        () -> named(INSTALLED.getOrDefault(face, List.of()))
                                .flatMap(font -> read(font, FontOrigin.SYSTEM)),
                        () -> byName(face, installed()).flatMap(font -> read(font, FontOrigin.SYSTEM)))
                .flatMap(Supplier::get)
                .findFirst()
                .orElseGet(() -> bundled.of(face));
    }

    private static Stream<FolderFont.Usable> usable(List<FolderFont> fonts) {
        return fonts.stream().filter(FolderFont.Usable.class::isInstance).map(FolderFont.Usable.class::cast);
    }

    /// Those whose names serve the face, the best first; an upright one before its bold sister.
    private static Stream<FolderFont.Usable> byName(Face face, List<FolderFont> fonts) {
        return usable(fonts)
                .filter(font -> FaceFamilies.rank(face, font.names()) >= 0)
                .sorted(Comparator.<FolderFont.Usable>comparingInt(font -> FaceFamilies.rank(face, font.names()))
                        .thenComparing(FolderFont.Usable::bold));
    }

    private Stream<FolderFont.Usable> named(List<String> names) {
        return usable(names.stream()
                .flatMap(name -> system.stream().map(folder -> folder.resolve(name)))
                .filter(java.nio.file.Files::isRegularFile)
                .flatMap(file -> FolderFont.of(file).stream())
                .toList());
    }

    /// Every font of the system, by its names; gone through once.
    private synchronized List<FolderFont> installed() {
        if (installed.isEmpty()) {
            installed = Optional.of(system.stream()
                    .flatMap(folder -> FolderFont.in(folder).stream())
                    .toList());
        }
        return installed.get();
    }

    private Stream<FaceFont> read(FolderFont.Usable font, FontOrigin origin) {
        return read.computeIfAbsent(font, one -> opened(one, origin)).stream();
    }

    private static Optional<FaceFont> opened(FolderFont.Usable font, FontOrigin origin) {
        try {
            byte[] bytes = SingleFont.bytes(font.file(), font.index());
            FontFile file = new FontFile(font.file().getFileName().toString(), bytes, CharacterMap.read(bytes));
            return Optional.of(new FaceFont(file, font.family(), origin));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
