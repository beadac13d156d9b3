package org.jiedao.assessment;

import java.util.List;
import java.util.Optional;

/// The recorded assessments and the schemes kept for them. Each write is one transaction and one undoable step, or joins the
/// step under way.
public interface Assessments {
    /// Those of a year, in the order of their bodies and stages.
    List<AssessmentFile> ofYear(int year);

    /// All of them, the oldest year first.
    List<AssessmentFile> all();

    Optional<AssessmentFile> file(long id);

    /// Stores a file (id 0 = a new one) with its items, grades, scores and ballots in place of those recorded; answers it
    /// with its ids. `what` names the step.
    AssessmentFile keep(String what, AssessmentFile file);

    /// With everything recorded of it.
    void remove(String what, long id);

    /// In the order of their names.
    List<Scheme> schemes();

    /// Stores a scheme (id 0 = a new one); no assessment changes with it.
    Scheme keep(String what, Scheme scheme);

    void removeScheme(String what, long id);
}
