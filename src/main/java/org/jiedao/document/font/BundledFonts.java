package org.jiedao.document.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jiedao.document.Face;

/// The fonts that come with the workbench, each read when first asked for and then kept.
final class BundledFonts {

    private static final String RARE = "NotoSerifSC-Rare.otf";

    private static final Map<Face, String> NAMES = Map.of(
            Face.FANG, "FandolFang-Regular.otf",
            Face.KAI, "FandolKai-Regular.otf",
            Face.HEI, "FandolHei-Regular.otf",
            Face.TITLE, "FandolSong-Bold.otf",
            Face.SONG, "NotoSerifSC-Numbers.otf");

    private final Map<String, FontFile> files = new ConcurrentHashMap<>();

    FaceFont of(Face face) {
        String name = Objects.requireNonNull(NAMES.get(face));
        return new FaceFont(file(name), family(name), FontOrigin.BUNDLED);
    }

    FaceFont rare() {
        return new FaceFont(file(RARE), family(RARE), FontOrigin.BUNDLED);
    }

    private static String family(String name) {
        return name.replaceFirst("-.*", "");
    }

    private FontFile file(String name) {
        return files.computeIfAbsent(name, BundledFonts::resource);
    }

    private static FontFile resource(String name) {
        try (InputStream in = BundledFonts.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new FontFile(name, bytes, CharacterMap.read(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
