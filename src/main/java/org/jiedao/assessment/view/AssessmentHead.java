package org.jiedao.assessment.view;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jiedao.assessment.Assessment;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.Points;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.ui.Badge;
import org.jspecify.annotations.Nullable;

/// Which assessment is open: how far it is, by which scheme, when it was held, who approved it.
final class AssessmentHead extends HBox {
    private final HBox state = new HBox();
    private final Label facts = new Label();

    AssessmentHead(ShownAssessment shown) {
        getStyleClass().addAll("card", "toolbar");
        facts.setId("assessment-facts");
        facts.setWrapText(true);
        facts.setMinWidth(0);
        facts.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(facts, Priority.ALWAYS);
        state.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(state, facts);
        shown.file().subscribe(this::show);
    }

    private void show(@Nullable AssessmentFile file) {
        if (file == null) {
            return;
        }
        AssessmentRow row = new AssessmentRow(file);
        Assessment assessment = file.assessment();
        state.getChildren()
                .setAll(Badge.of(row.state(), row.isApproved() ? Badge.Tone.GOOD : Badge.Tone.ATTENTION));
        String approved = assessment.approval()
                .map(one -> "　" + ChineseDate.format(one.on()) + "由" + one.by() + "审定")
                .orElse("");
        String held = Optional.ofNullable(assessment.course().heldOn())
                .map(day -> "考核于" + ChineseDate.format(day))
                .orElse("还没有填考核日期");
        facts.setText(assessment.stage().label() + "　" + held + "　已定等次" + row.graded() + approved + "　方案：" + assessment.scheme().name()
                + "（满分" + Points.text(assessment.scheme().full()) + "）");
    }
}
