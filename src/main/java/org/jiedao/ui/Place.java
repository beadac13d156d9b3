package org.jiedao.ui;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Somewhere to go: a page, or one record or file on it. `part` names the sort of record where a page has several.
public record Place(PageName page, String part, @Nullable Long id, @Nullable Path file) {
    public static Place of(PageName page) {
        return new Place(page, "", null, null);
    }

    public static Place of(PageName page, long id) {
        return new Place(page, "", id, null);
    }

    public static Place of(PageName page, String part, long id) {
        return new Place(page, part, id, null);
    }

    public static Place of(PageName page, Path file) {
        return new Place(page, "", null, file);
    }
}
