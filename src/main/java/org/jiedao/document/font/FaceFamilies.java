package org.jiedao.document.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiedao.document.Face;

/// Which family names serve which face, the better first.
final class FaceFamilies {

    private static final Map<Face, List<String>> FAMILIES = read();

    private FaceFamilies() {}

    /// How good a font of these names is for the face, 0 the best; negative where it is none.
    static int rank(Face face, List<String> names) {
        List<String> plain = names.stream().map(FaceFamilies::plain).toList();
        List<String> families = FAMILIES.getOrDefault(face, List.of());
        for (int i = 0; i < families.size(); i++) {
            if (plain.contains(families.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /// The faces that a font of these names serves.
    static List<Face> faces(List<String> names) {
        return Stream.of(Face.values()).filter(face -> rank(face, names) >= 0).toList();
    }

    private static String plain(String name) {
        return name.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static Map<Face, List<String>> read() {
        Map<Face, List<String>> families = new EnumMap<>(Face.class);
        try (InputStream in = FaceFamilies.class.getResourceAsStream("families.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
                String[] sides = line.split("=");
                families.put(
                        Face.valueOf(sides[0].strip()),
                        Stream.of(sides[1].split("\\|")).map(FaceFamilies::plain).toList());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(families);
    }
}
