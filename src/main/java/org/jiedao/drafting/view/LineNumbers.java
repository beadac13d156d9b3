package org.jiedao.drafting.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// The numbers of the lines of a text area, beside it; lines with something to say are marked.
final class LineNumbers extends Pane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass HINTED = PseudoClass.getPseudoClass("hinted");
    /// The area has been laid out again by then.
    private static final Duration AFTER_LAYOUT = Duration.millis(60);

    private final TextArea area;
    private final List<Label> labels = new ArrayList<>();
    private final PauseTransition later = new PauseTransition(AFTER_LAYOUT);
    private Map<Integer, String> wrong = Map.of();
    private Map<Integer, String> hinted = Map.of();

    LineNumbers(TextArea area) {
        this.area = area;
        getStyleClass().add("line-numbers");
        Rectangle window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
        later.setOnFinished(_ -> number());
        area.textProperty().subscribe(() -> later.playFromStart());
        area.widthProperty().subscribe(() -> later.playFromStart());
        area.heightProperty().subscribe(() -> later.playFromStart());
        area.scrollTopProperty().subscribe(this::number);
        area.skinProperty().subscribe(() -> later.playFromStart());
    }

    /// What is wrong with lines, and what is advised of others; a word for each.
    void mark(Map<Integer, String> wrongLines, Map<Integer, String> hintedLines) {
        wrong = wrongLines;
        hinted = hintedLines;
        number();
    }

    private void number() {
        if (!(area.getSkin() instanceof TextAreaSkin skin) || area.getText() == null) {
            return;
        }
        int used = 0;
        int start = 0;
        String text = area.getText();
        for (int line = 1; start <= text.length(); line++) {
            Rectangle2D place = start < text.length() || start > 0 ? skin.getCharacterBounds(start) : null;
            if (place != null && place.getMinY() > getHeight()) {
                break;
            }
            if (place != null && place.getMaxY() >= 0) {
                put(used++, line, place);
            }
            int end = text.indexOf('\n', start);
            start = end < 0 ? text.length() + 1 : end + 1;
        }
        for (int i = used; i < labels.size(); i++) {
            labels.get(i).setVisible(false);
        }
    }

    private void put(int index, int line, Rectangle2D place) {
        if (index == labels.size()) {
            Label fresh = new Label();
            fresh.getStyleClass().add("line-number");
            labels.add(fresh);
            getChildren().add(fresh);
        }
        Label label = labels.get(index);
        label.setText(String.valueOf(line));
        label.setVisible(true);
        label.resizeRelocate(0, Math.rint(place.getMinY()), getWidth(), Math.max(1, Math.rint(place.getHeight())));
        String said = wrong.getOrDefault(line, hinted.get(line));
        label.pseudoClassStateChanged(WRONG, wrong.containsKey(line));
        label.pseudoClassStateChanged(HINTED, !wrong.containsKey(line) && hinted.containsKey(line));
        label.setTooltip(said == null ? null : new Tooltip(said));
    }

    @Override
    protected void layoutChildren() {
        // every label has its place beside its line
    }
}
