package org.jiedao.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The face of the window: the one of the desktop where it has Chinese, else the bundled one.
final class Typeface {
    private static final List<String> OF_WINDOWS = List.of("Microsoft YaHei UI", "Microsoft YaHei");
    private static final List<String> BUNDLED = List.of("NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf");

    private Typeface() {}

    /// The family to name in the style of the root.
    static String family() {
        List<String> installed = Font.getFamilies();
        return OF_WINDOWS.stream().filter(installed::contains).findFirst().orElseGet(Typeface::bundled);
    }

    private static String bundled() {
        return BUNDLED.stream()
                .map(Typeface::loaded)
                .reduce((regular, _) -> regular)
                .orElse("System");
    }

    private static String loaded(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + file)) {
            Font font = in == null ? null : Font.loadFont(in, -1);
            return font == null ? "System" : font.getFamily();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
