package org.jiedao.meeting.view.signin;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jiedao.meeting.Quorum;
import org.jiedao.meeting.Turnout;
import org.jiedao.ui.Badge;

/// 应到 and 实到 as large as they are looked for, the rest beside them, whether they are enough; at the right what is done
/// with the list as a whole.
final class FiguresPane extends HBox {
    private final SignInViewModel model;
    private final Label expected = figure("expected-figure");
    private final Label present = figure("present-figure");
    private final Label rest = new Label();
    private final Label rule = new Label();
    private final HBox standing = new HBox();

    FiguresPane(SignInViewModel model, Node buttons) {
        this.model = model;
        getStyleClass().addAll("card", "turnout");
        setAlignment(Pos.CENTER_LEFT);
        rest.setId("turnout-rest");
        rule.setId("quorum");
        rule.setWrapText(true);
        rule.getStyleClass().add("card-note");
        standing.setId("quorum-standing");
        standing.setAlignment(Pos.CENTER_LEFT);
        standing.getStyleClass().add("button-row");
        VBox words = new VBox(standing, rule);
        words.getStyleClass().add("tight");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        // the table below gives way, the sentence is never cut
        rule.setMinHeight(USE_PREF_SIZE);
        words.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(counted("应到", expected), counted("实到", present), words, buttons);
        model.taken().subscribe(_ -> show());
        model.background().subscribe(_ -> show());
    }

    private static Label figure(String id) {
        Label figure = new Label("0");
        figure.setId(id);
        figure.getStyleClass().add("turnout-figure");
        figure.setMinWidth(USE_PREF_SIZE);
        return figure;
    }

    private static HBox counted(String what, Label figure) {
        Label word = new Label(what);
        word.getStyleClass().add("muted");
        word.setMinWidth(USE_PREF_SIZE);
        HBox counted = new HBox(word, figure);
        counted.setAlignment(Pos.BASELINE_LEFT);
        counted.setMaxHeight(USE_PREF_SIZE);
        counted.getStyleClass().add("button-row");
        return counted;
    }

    private void show() {
        Turnout turnout = model.taken().get().turnout();
        expected.setText(String.valueOf(turnout.expected()));
        present.setText(String.valueOf(turnout.present()));
        int sitting = (int) model.taken().get().attendees().stream()
                .filter(one -> !one.expected())
                .count();
        rest.setText("请假" + turnout.excused() + "　缺席" + turnout.absent() + "　未登记" + turnout.unrecorded()
                + (sitting == 0 ? "" : "　列席人员" + sitting));
        Background background = model.background().get();
        if (background == null) {
            standing.getChildren().setAll(rest);
            return;
        }
        Quorum quorum = background.quorum();
        rule.setText(quorum.sentence(turnout));
        standing.getChildren().setAll(badge(quorum, turnout), rest);
    }

    private static Label badge(Quorum quorum, Turnout turnout) {
        return switch (quorum) {
            case Quorum.NotAsked _ -> Badge.of("无到会人数要求", Badge.Tone.NEUTRAL);
            case Quorum.Asked asked -> asked.isReached(turnout)
                    ? Badge.of("已够开会人数", Badge.Tone.GOOD)
                    : Badge.of("还差" + asked.lacking(turnout) + "人", Badge.Tone.ATTENTION);
        };
    }
}
