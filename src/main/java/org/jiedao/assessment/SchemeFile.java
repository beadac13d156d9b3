package org.jiedao.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The schemes that come with the workbench: `schemes.txt`.
final class SchemeFile {
    private static final String FILE = "schemes.txt";
    private static final String HEAD = "= ";

    private SchemeFile() {}

    static List<Scheme> shipped() {
        List<Scheme> schemes = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith(HEAD) && !open.isEmpty()) {
                schemes.add(scheme(open));
                open.clear();
            }
            open.add(line);
        }
        schemes.add(scheme(open));
        return List.copyOf(schemes);
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(SchemeFile.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Scheme scheme(List<String> lines) {
        List<String> head = cells(lines.getFirst().substring(HEAD.length()));
        List<Scheme.Item> items = new ArrayList<>();
        List<Scheme.Grade> grades = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.getFirst().equals("项目")) {
                items.add(new Scheme.Item(
                        0, cells.get(1), new BigDecimal(cells.get(2)), cells.get(3), figure(cells)));
            } else {
                grades.add(new Scheme.Grade(0, cells.get(1), cells.size() > 2 ? new BigDecimal(cells.get(2)) : null));
            }
        }
        return new Scheme(0, head.getFirst(), about(head.get(1)), items, grades);
    }

    private static List<String> cells(String line) {
        return List.of(line.strip().split("\\s*\\|\\s*", -1));
    }

    private static @Nullable Figure figure(List<String> cells) {
        Optional<String> named = cells.size() > 4 ? Optional.of(cells.get(4)) : Optional.empty();
        return named.map(label -> Figure.called(label).orElseThrow()).orElse(null);
    }

    private static About about(String label) {
        return Arrays.stream(About.values())
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
