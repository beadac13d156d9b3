package org.jiedao.upward.form.view;

import java.nio.file.Path;
import java.util.List;
import org.jiedao.sheet.FormSheet;
import org.jiedao.upward.Submissions.Form;
import org.jspecify.annotations.Nullable;

/// The form on the table: its blank file, its sheets, and what is kept for it.
record OpenForm(Path file, String sha256, List<FormSheet> sheets, @Nullable Form kept) {
    OpenForm {
        sheets = List.copyOf(sheets);
    }

    /// Without the ending.
    String fileName() {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    OpenForm with(@Nullable Form now) {
        return new OpenForm(file, sha256, sheets, now);
    }
}
