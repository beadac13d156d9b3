package org.jiedao.ui;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Somewhere to go: a page, or one record or file on it. `part` names the sort of record where a page has several.
public record Place(PageName page, String part, @Nullable Long id, @Nullable Path file) {
    private static final String PASTED = "剪贴板";

    public static Place of(PageName page) {
        return new Place(page, "", null, null);
    }

    public static Place of(PageName page, long id) {
        return new Place(page, "", id, null);
    }

    public static Place of(PageName page, String part) {
        return new Place(page, part, null, null);
    }

    public static Place of(PageName page, String part, long id) {
        return new Place(page, part, id, null);
    }

    /// The preview of what lies on the clipboard.
    public static Place pasted() {
        return new Place(PageName.IMPORT, PASTED, null, null);
    }

    public boolean isPasted() {
        return part.equals(PASTED);
    }

    public static Place of(PageName page, Path file) {
        return new Place(page, "", null, file);
    }
}
