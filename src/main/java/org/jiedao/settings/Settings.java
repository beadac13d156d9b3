package org.jiedao.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the workbench remembers about itself. `tables` holds the columns of each table as the user left them.
public record Settings(
        Theme theme,
        int scalePercent,
        boolean navigationFolded,
        @Nullable WindowPlace window,
        Map<String, String> tables) {
    public static final Settings DEFAULT = new Settings(Theme.LIGHT, 100, false, null, Map.of());

    public Settings {
        tables = Map.copyOf(tables);
    }

    public Settings with(Theme other) {
        return new Settings(other, scalePercent, navigationFolded, window, tables);
    }

    public Settings withScale(int percent) {
        return new Settings(theme, percent, navigationFolded, window, tables);
    }

    public Settings withNavigationFolded(boolean folded) {
        return new Settings(theme, scalePercent, folded, window, tables);
    }

    public Settings with(WindowPlace place) {
        return new Settings(theme, scalePercent, navigationFolded, place, tables);
    }

    public Settings withTable(String name, String columns) {
        Map<String, String> changed = new HashMap<>(tables);
        changed.put(name, columns);
        return new Settings(theme, scalePercent, navigationFolded, window, changed);
    }

    public Optional<String> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }
}
