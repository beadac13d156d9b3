package org.jiedao;

import java.util.Locale;

/// Whether a window can be shown here.
final class Display {
    private Display() {}

    static boolean isPresent() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headlessToolkit = "Headless".equals(System.getProperty("glass.platform"));
        return !linux || headlessToolkit || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
