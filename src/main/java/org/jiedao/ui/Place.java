package org.jiedao.ui;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Somewhere to go: a page, or one record or file on it. `part` names the part or the sort of record where a page
/// has several, `kind` what of the record is meant where it can be looked at as several things.
public record Place(PageName page, String part, String kind, @Nullable Long id, @Nullable Path file) {
    /// The part of page 文书 where texts are written.
    public static final String DRAFTING = "拟稿";

    /// As the kind of a place whose record is known by its body.
    public static final String OF_BODY = "组织";

    private static final String PASTED = "剪贴板";
    private static final String ISSUED = "已签发";

    public static Place of(PageName page) {
        return new Place(page, "", "", null, null);
    }

    public static Place of(PageName page, long id) {
        return new Place(page, "", "", id, null);
    }

    public static Place of(PageName page, String part) {
        return new Place(page, part, "", null, null);
    }

    public static Place of(PageName page, String part, long id) {
        return new Place(page, part, "", id, null);
    }

    public static Place of(PageName page, String part, String kind) {
        return new Place(page, part, kind, null, null);
    }

    /// The text of a paper before its issue; `paper` is its name in the code, `subject` what it is about.
    public static Place drafting(String paper, long subject) {
        return new Place(PageName.DISPATCH, DRAFTING, paper, subject, null);
    }

    /// An issued paper on the way to its next version.
    public static Place revising(long entry) {
        return new Place(PageName.DISPATCH, DRAFTING, ISSUED, entry, null);
    }

    public boolean isRevising() {
        return kind.equals(ISSUED);
    }

    /// The preview of what lies on the clipboard.
    public static Place pasted() {
        return new Place(PageName.IMPORT, PASTED, "", null, null);
    }

    public boolean isPasted() {
        return part.equals(PASTED);
    }

    public static Place of(PageName page, Path file) {
        return new Place(page, "", "", null, file);
    }
}
