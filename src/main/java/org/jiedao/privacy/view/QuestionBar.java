package org.jiedao.privacy.view;

import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.Icons;

/// Asks, in place, before something goes for good.
final class QuestionBar extends HBox {
    /// What the two buttons do.
    record Answers(String label, Runnable yes, Runnable no) {}

    QuestionBar(ObservableBooleanValue asked, Supplier<String> question, Answers answers) {
        getStyleClass().addAll("message-bar", "tone-refused");
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label();
        words.setId("erase-question");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        asked.subscribe(now -> words.setText(now ? question.get() : ""));
        Button yes = Buttons.plain(answers.label(), "bi-eraser", answers.yes());
        yes.setId("erase-yes");
        Button no = Buttons.plain("不删除", "bi-x", answers.no());
        no.setId("erase-no");
        getChildren().addAll(Icons.of("bi-exclamation-triangle"), words, yes, no);
        visibleProperty().bind(asked);
        managedProperty().bind(visibleProperty());
    }
}
