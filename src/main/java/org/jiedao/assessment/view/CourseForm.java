package org.jiedao.assessment.view;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.assessment.Assessment;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;

/// When and how it is held, and who approves the results, as it is typed.
final class CourseForm {
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty heldOn = new SimpleStringProperty("");
    private final StringProperty method = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty approvedOn = new SimpleStringProperty("");
    private final StringProperty approvedBy = new SimpleStringProperty("");
    private final DirtyMark mark = new DirtyMark(title, heldOn, method, note);

    void fill(Assessment assessment) {
        title.set(assessment.title());
        heldOn.set(Optional.ofNullable(assessment.course().heldOn()).map(ChineseDate::format).orElse(""));
        method.set(assessment.course().method());
        note.set(assessment.course().note());
        approvedOn.set(assessment.approval().map(one -> ChineseDate.format(one.on())).orElse(""));
        approvedBy.set(assessment.approval().map(Assessment.Approval::by).orElse(""));
        mark.clean();
    }

    StringProperty title() {
        return title;
    }

    StringProperty heldOn() {
        return heldOn;
    }

    StringProperty method() {
        return method;
    }

    StringProperty note() {
        return note;
    }

    StringProperty approvedOn() {
        return approvedOn;
    }

    StringProperty approvedBy() {
        return approvedBy;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    Map<String, String> typed() {
        return draft().typed();
    }

    void restore(Map<String, String> typed) {
        draft().restore(typed);
    }

    private FormDraft draft() {
        return new FormDraft().text("title", title).text("heldOn", heldOn).text("method", method).text("note", note);
    }
}
