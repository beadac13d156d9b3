package org.jiedao.assessment.view;

import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.jiedao.settings.Draft;
import org.jiedao.ui.PageName;

/// What is typed in any form of the part and not saved yet.
final class TypedForms {
    static final String OPENING = "opening";
    static final String MARKS = "marks";
    static final String COURSE = "course";
    static final String SCHEME = "scheme";

    private final ShownAssessment shown;
    private final OpeningViewModel opening;
    private final MarksViewModel marks;
    private final CourseViewModel course;
    private final SchemesViewModel schemes;
    private final BooleanBinding dirty;

    TypedForms(
            ShownAssessment shown,
            OpeningViewModel opening,
            MarksViewModel marks,
            CourseViewModel course,
            SchemesViewModel schemes) {
        this.shown = shown;
        this.opening = opening;
        this.marks = marks;
        this.course = course;
        this.schemes = schemes;
        dirty = Bindings.createBooleanBinding(
                () -> opening.isDirty() || marks.dirty().get() || courseIsDirty() || schemes.isDirty(),
                opening.open(),
                opening.form().dirty(),
                marks.dirty(),
                course.form().dirty(),
                shown.file(),
                schemes.open(),
                schemes.form().dirty());
    }

    BooleanBinding dirty() {
        return dirty;
    }

    private boolean courseIsDirty() {
        return shown.now().isPresent() && course.form().dirty().get();
    }

    /// Known by the form, and where one is open by the assessment and the one assessed.
    Optional<Draft> draft() {
        MarksForm typed = marks.form().get();
        long id = shown.now().map(file -> file.assessment().id()).orElse(0L);
        if (opening.isDirty()) {
            return draft(OPENING, opening.form().typed());
        }
        if (typed != null && marks.dirty().get()) {
            return draft(MARKS + " " + id + " " + typed.one().id(), typed.typed());
        }
        if (courseIsDirty()) {
            return draft(COURSE + " " + id, course.form().typed());
        }
        return schemes.isDirty()
                ? draft(SCHEME + " " + schemes.form().id(), schemes.form().typed())
                : Optional.empty();
    }

    private static Optional<Draft> draft(String form, Map<String, String> typed) {
        return Optional.of(new Draft(PageName.YEAR_END.name(), form, typed));
    }

    /// The one in which something waits; a form that is just open is saved too, and says what it lacks.
    void save() {
        if (schemes.isDirty()) {
            schemes.save();
        } else if (opening.open().get() && shown.now().isEmpty()) {
            opening.save();
        } else if (marks.dirty().get()) {
            marks.save();
        } else if (courseIsDirty()) {
            course.save();
        }
    }

    void close() {
        opening.close();
        schemes.close();
        marks.close();
    }

    void discard() {
        close();
        course.discard();
    }
}
