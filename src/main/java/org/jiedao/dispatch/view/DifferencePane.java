package org.jiedao.dispatch.view;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jiedao.document.difference.TextDifference;
import org.jiedao.document.difference.TextDifference.Kind;

/// What changed between two texts: the changed lines with one line around them, the changed characters marked.
public final class DifferencePane extends ScrollPane {
    private static final int AROUND = 1;

    private final VBox lines = new VBox();

    public DifferencePane() {
        super();
        setContent(lines);
        setFitToWidth(true);
        getStyleClass().add("plain-scroll");
        lines.getStyleClass().add("difference");
        setAccessibleText("文字的差别");
        show(List.of());
    }

    public void show(List<TextDifference.Line> difference) {
        lines.getChildren().clear();
        boolean skipped = false;
        for (int i = 0; i < difference.size(); i++) {
            if (isNear(difference, i)) {
                lines.getChildren().add(line(difference.get(i)));
                skipped = false;
            } else if (!skipped) {
                lines.getChildren().add(rest());
                skipped = true;
            }
        }
        if (!difference.isEmpty() && difference.stream().allMatch(line -> line.kind() == Kind.SAME)) {
            lines.getChildren().setAll(muted("没有差别。"));
        }
    }

    private static boolean isNear(List<TextDifference.Line> difference, int index) {
        return difference.subList(Math.max(0, index - AROUND), Math.min(difference.size(), index + AROUND + 1)).stream()
                .anyMatch(line -> line.kind() != Kind.SAME);
    }

    private static Label rest() {
        return muted("……");
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Node line(TextDifference.Line line) {
        Label sign = new Label(
                switch (line.kind()) {
                    case SAME -> "";
                    case REMOVED -> "删";
                    case ADDED -> "增";
                });
        sign.getStyleClass().add("difference-sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        Label number = muted(String.valueOf(Math.max(line.before(), line.after())));
        number.getStyleClass().add("difference-number");
        TextFlow words = new TextFlow(
                line.pieces().stream().map(DifferencePane::piece).toArray(Node[]::new));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(number, sign, words);
        row.getStyleClass()
                .addAll(
                        "difference-line",
                        switch (line.kind()) {
                            case SAME -> "same";
                            case REMOVED -> "removed";
                            case ADDED -> "added";
                        });
        row.setAlignment(Pos.TOP_LEFT);
        row.setAccessibleText(sign.getText() + line.text());
        return row;
    }

    private static Text piece(TextDifference.Piece piece) {
        Text text = new Text(piece.text());
        text.getStyleClass().addAll("difference-text", piece.changed() ? "changed" : "kept");
        return text;
    }
}
