package org.jiedao.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the workbench remembers about itself. `tables` holds the columns of each table as the user left them, `choices`
/// what was last chosen where nothing but habit decides: the printer, a folder.
public record Settings(
        Theme theme,
        int scalePercent,
        boolean navigationFolded,
        @Nullable WindowPlace window,
        Map<String, String> tables,
        Map<String, String> choices) {
    public static final Settings DEFAULT = new Settings(Theme.LIGHT, 100, false, null, Map.of(), Map.of());

    public Settings {
        tables = Map.copyOf(tables);
        choices = Map.copyOf(choices);
    }

    public Settings with(Theme other) {
        return new Settings(other, scalePercent, navigationFolded, window, tables, choices);
    }

    public Settings withScale(int percent) {
        return new Settings(theme, percent, navigationFolded, window, tables, choices);
    }

    public Settings withNavigationFolded(boolean folded) {
        return new Settings(theme, scalePercent, folded, window, tables, choices);
    }

    public Settings with(WindowPlace place) {
        return new Settings(theme, scalePercent, navigationFolded, place, tables, choices);
    }

    public Settings withTable(String name, String columns) {
        Map<String, String> changed = new HashMap<>(tables);
        changed.put(name, columns);
        return new Settings(theme, scalePercent, navigationFolded, window, changed, choices);
    }

    public Settings withChoice(String name, String chosen) {
        Map<String, String> changed = new HashMap<>(choices);
        changed.put(name, chosen);
        return new Settings(theme, scalePercent, navigationFolded, window, tables, changed);
    }

    public Optional<String> choice(String name) {
        return Optional.ofNullable(choices.get(name)).filter(chosen -> !chosen.isEmpty());
    }

    public Optional<String> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }
}
