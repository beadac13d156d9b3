package org.jiedao.dispatch.view.font;

import org.jiedao.document.font.FolderFont;

/// A line of the list of the user's own fonts.
public record OwnFontRow(FolderFont font) {
    String file() {
        return font.file().getFileName().toString();
    }

    String family() {
        return font instanceof FolderFont.Usable usable ? usable.family() : "";
    }

    String state() {
        return font.sentence();
    }

    boolean usable() {
        return font instanceof FolderFont.Usable;
    }
}
