package org.jiedao.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The help of each page, shipped with the window.
final class HelpText {
    private HelpText() {}

    static String of(PageName page) {
        try (InputStream in = Objects.requireNonNull(HelpText.class.getResourceAsStream("help/" + page + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
