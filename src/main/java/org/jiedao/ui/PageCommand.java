package org.jiedao.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Keys that mean the same on every page.
public enum PageCommand {
    NEW(new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN)),
    SAVE(new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN)),
    FIND(new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN)),
    PRINT(new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN)),
    CLOSE(new KeyCodeCombination(KeyCode.ESCAPE));

    private final KeyCombination keys;

    PageCommand(KeyCombination keys) {
        this.keys = keys;
    }

    KeyCombination keys() {
        return keys;
    }
}
