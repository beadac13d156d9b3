package org.jiedao.assessment.view;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.ChangeLog.Sort;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.assessment.ArrangeAssessment;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// When and how the open assessment is held, and its approval.
final class CourseViewModel {
    private final AssessmentUseCases cases;
    private final ShownAssessment shown;
    private final Desk desk;
    private final CourseForm form = new CourseForm();
    private final ReadOnlyBooleanWrapper approved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private long filled;

    CourseViewModel(AssessmentUseCases cases, ShownAssessment shown, Desk desk) {
        this.cases = cases;
        this.shown = shown;
        this.desk = desk;
        shown.file().subscribe(this::show);
    }

    CourseForm form() {
        return form;
    }

    ReadOnlyBooleanProperty approved() {
        return approved.getReadOnlyProperty();
    }

    /// Whose history is told.
    ReadOnlyObjectProperty<@Nullable Told> told() {
        return told.getReadOnlyProperty();
    }

    ChangeLog changes() {
        return cases.facts().changes();
    }

    /// What was typed stays where the same assessment was kept by another tab.
    private void show(@Nullable AssessmentFile file) {
        if (file == null) {
            told.set(null);
            filled = 0;
            return;
        }
        approved.set(file.assessment().approval().isPresent());
        if (filled != file.assessment().id() || !form.dirty().get()) {
            form.fill(file.assessment());
        }
        filled = file.assessment().id();
        told.set(new Told(Sort.ASSESSMENT, filled));
    }

    void save() {
        TypedDay day = TypedDay.of(form.heldOn().get());
        if (day.fault().isPresent()) {
            desk.notices().refused("没有保存：" + day.fault().get());
            return;
        }
        var head = new ArrangeAssessment.Head(
                form.title().get(), day.day(), form.method().get(), form.note().get());
        shown.now().ifPresent(file -> shown.order(
                _ -> cases.acts().arranging().head(file.assessment().id(), head),
                "已保存考核情况。",
                () -> filled = 0));
    }

    void discard() {
        shown.now().ifPresent(file -> form.fill(file.assessment()));
    }

    void approve() {
        TypedDay day = TypedDay.of(form.approvedOn().get());
        if (day.fault().isPresent()) {
            desk.notices().refused("没有审定：" + day.fault().get());
            return;
        }
        String by = form.approvedBy().get();
        shown.now().ifPresent(file -> shown.order(
                _ -> cases.acts().approving().approve(file.assessment().id(), day.day(), by),
                "考核结果已审定，“文书”里可以签发通报、考核表和反馈函了。",
                () -> {}));
    }

    void withdraw() {
        shown.now().ifPresent(file -> shown.order(
                _ -> cases.acts().approving().withdraw(file.assessment().id()),
                "已撤回审定，评分可以改了。",
                () -> {}));
    }
}
