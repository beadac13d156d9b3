package org.jiedao.assessment.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.AssessmentOutcome;
import org.jiedao.assessment.Assessments;
import org.jiedao.ui.BackgroundTasks.Work;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// The assessment that is open: what its tabs show, and the one way in which they keep it.
final class ShownAssessment {
    private final Assessments assessments;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable AssessmentFile> file = new ReadOnlyObjectWrapper<>();

    ShownAssessment(Assessments assessments, Desk desk) {
        this.assessments = assessments;
        this.desk = desk;
    }

    /// As stored; none while none is open.
    ReadOnlyObjectProperty<@Nullable AssessmentFile> file() {
        return file.getReadOnlyProperty();
    }

    Optional<AssessmentFile> now() {
        return Optional.ofNullable(file.get());
    }

    void show(long id, Runnable then) {
        desk.tasks()
                .run(
                        "读取考核",
                        _ -> assessments.file(id),
                        found -> {
                            shown(found);
                            then.run();
                        },
                        cause -> desk.notices().failed("考核没有读出来，数据没有变。请再试一次。", cause));
    }

    private void shown(Optional<AssessmentFile> found) {
        file.set(found.orElse(null));
        if (found.isEmpty()) {
            desk.navigator().open(Place.of(PageName.YEAR_END, AssessmentView.PART));
            desk.notices().refused("这次考核已经不在了，可能刚被撤销或者删除。");
        }
    }

    void close() {
        file.set(null);
    }

    /// Lets a use case decide and keep; says `saved` once it is on disk, then goes on.
    void order(Work<AssessmentOutcome> work, String saved, Runnable then) {
        desk.tasks()
                .run(
                        "保存考核",
                        work,
                        outcome -> told(outcome, saved, then),
                        cause -> desk.notices().failed("没有保存，登记里还是原来的内容。请再试一次。", cause));
    }

    private void told(AssessmentOutcome outcome, String saved, Runnable then) {
        switch (outcome) {
            case AssessmentOutcome.Kept(AssessmentFile stored) -> {
                then.run();
                if (now().filter(shown -> shown.assessment().id() == stored.assessment().id()).isPresent()) {
                    file.set(stored);
                }
                desk.notices().saved(saved);
            }
            case AssessmentOutcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }
}
