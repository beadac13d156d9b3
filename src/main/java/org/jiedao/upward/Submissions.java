package org.jiedao.upward;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was sent upward and the superiors' workbooks that are filled again each time. Each write is one transaction and one
/// undoable step, or joins the step under way.
public interface Submissions {
    /// The newest first.
    List<Submission> all();

    /// Stores one (id 0 = a new one); answers it with its id.
    Submission keep(String what, Submission submission);

    void remove(String what, long id);

    /// In the order of their names.
    List<Form> forms();

    Optional<Form> form(String sha256);

    Form keep(String what, Form form);

    void removeForm(String what, long id);

    /// A superior's workbook: known again by the hash of the blank one; `mapping` is written as `MappingText` says; `file` is
    /// the copy of the blank one in the data folder, none where it was not kept.
    record Form(long id, String name, String sha256, String mapping, @Nullable String file) {}
}
