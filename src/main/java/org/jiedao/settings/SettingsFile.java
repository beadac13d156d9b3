package org.jiedao.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Settings as a properties file: an unknown key or an unreadable value is passed over, a write replaces the whole file.
public final class SettingsFile {
    private static final String TABLE = "table.";
    private static final String CHOICE = "choice.";

    private final PropertiesFile file;

    public SettingsFile(Path file) {
        this.file = new PropertiesFile(file);
    }

    /// A file that is missing or damaged gives the defaults: settings must never keep the window from opening.
    public Settings read() {
        Properties kept = file.read();
        Settings fallback = Settings.DEFAULT;
        return new Settings(
                theme(kept).orElse(fallback.theme()),
                scale(kept).orElse(fallback.scalePercent()),
                Boolean.parseBoolean(kept.getProperty("navigationFolded")),
                window(kept),
                named(kept, TABLE),
                named(kept, CHOICE));
    }

    public void write(Settings settings) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("theme", settings.theme().name());
        kept.setProperty("scale", Integer.toString(settings.scalePercent()));
        kept.setProperty("navigationFolded", Boolean.toString(settings.navigationFolded()));
        WindowPlace place = settings.window();
        if (place != null) {
            kept.setProperty(
                    "window",
                    "%s,%s,%s,%s,%s"
                            .formatted(place.x(), place.y(), place.width(), place.height(), place.maximized()));
        }
        settings.tables().forEach((name, columns) -> kept.setProperty(TABLE + name, columns));
        settings.choices().forEach((name, chosen) -> kept.setProperty(CHOICE + name, chosen));
        file.replace(kept);
    }

    private static Optional<Theme> theme(Properties kept) {
        return Stream.of(Theme.values())
                .filter(theme -> theme.name().equals(kept.getProperty("theme")))
                .findFirst();
    }

    private static Optional<Integer> scale(Properties kept) {
        return Stream.of(100, 125, 150)
                .filter(percent -> percent.toString().equals(kept.getProperty("scale")))
                .findFirst();
    }

    private static @Nullable WindowPlace window(Properties kept) {
        String[] numbers = kept.getProperty("window", "").split(",");
        try {
            double[] edges = Arrays.stream(numbers)
                    .limit(4)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new WindowPlace(edges[0], edges[1], edges[2], edges[3], Boolean.parseBoolean(numbers[4]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return null;
        }
    }

    private static Map<String, String> named(Properties kept, String sort) {
        Map<String, String> named = new HashMap<>();
        kept.stringPropertyNames().stream()
                .filter(key -> key.startsWith(sort))
                .forEach(key -> named.put(key.substring(sort.length()), kept.getProperty(key)));
        return named;
    }
}
