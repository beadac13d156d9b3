package org.jiedao.ui;

import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of the window. A text field handles its own Ctrl+Z first.
record WindowKeys(ShellViewModel shell, PageArea pages, Runnable search, Runnable help) {
    void install(Scene scene) {
        ObservableMap<KeyCombination, Runnable> keys = scene.getAccelerators();
        keys.put(ctrl(KeyCode.K), search);
        keys.put(ctrl(KeyCode.Z), shell::undo);
        keys.put(ctrl(KeyCode.Y), shell::redo);
        keys.put(new KeyCodeCombination(KeyCode.F1), help);
        keys.put(new KeyCodeCombination(KeyCode.F5), shell::refresh);
        keys.put(
                new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN),
                shell.navigation()::back);
        for (PageCommand command : PageCommand.values()) {
            keys.put(command.keys(), () -> pages.perform(command));
        }
    }

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
