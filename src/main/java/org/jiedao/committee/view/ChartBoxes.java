package org.jiedao.committee.view;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jiedao.organization.ChartLayout;
import org.jiedao.organization.ChartNode;
import org.jiedao.ui.Icons;

/// The boxes of the chart: pressing one goes to the body, the small button on its lower edge folds what hangs on it.
record ChartBoxes(ChartViewModel model, LongConsumer open) {
    private static final double FOLD = 20;

    List<Node> of(ChartLayout layout) {
        return Stream.concat(layout.lines().stream().map(ChartBoxes::line), layout.boxes().stream().map(this::of))
                .toList();
    }

    private static Node line(ChartLayout.Line line) {
        Line drawn = new Line(line.x(), line.y(), line.toX(), line.toY());
        drawn.getStyleClass().addAll("chart-line", line.dashed() ? "loose" : "firm");
        return drawn;
    }

    private Node of(ChartLayout.Box box) {
        ChartNode shown = box.node();
        Button body = body(shown);
        body.relocate(0, 0);
        Pane place = new Pane(body);
        place.relocate(box.x(), box.y());
        if (!shown.below().isEmpty() || shown.hidden() > 0) {
            place.getChildren().add(fold(shown));
        }
        return place;
    }

    private Button body(ChartNode shown) {
        String figure = shown.figure().isEmpty() ? "" : " · " + shown.figure();
        String told = shown.body().kind().label() + figure;
        Button body = ChartBox.of(shown.body().name(), told, ChartLayout.BOX_WIDTH, ChartLayout.BOX_HEIGHT);
        body.getStyleClass().add(ChartBox.style(shown.body().kind()));
        body.setAccessibleText(shown.body().name() + "，" + told);
        body.setTooltip(new Tooltip(shown.body().name() + "\n" + told + "\n点一下去看这个组织"));
        body.setOnAction(_ -> open.accept(shown.body().id()));
        return body;
    }

    private Button fold(ChartNode shown) {
        boolean folded = model.isFolded(shown.body().id());
        Button fold = new Button(
                folded ? String.valueOf(shown.hidden()) : null, Icons.of(folded ? "bi-plus" : "bi-dash"));
        fold.getStyleClass().setAll("chart-fold");
        fold.setAccessibleText((folded ? "展开" : "收起") + shown.body().name() + "的下级");
        fold.setMinSize(Region.USE_PREF_SIZE, FOLD);
        fold.setMaxHeight(FOLD);
        fold.setOnAction(_ -> model.toggle(shown.body().id()));
        fold.layoutXProperty()
                .bind(fold.widthProperty().divide(-2).add(ChartLayout.BOX_WIDTH - FOLD));
        fold.setLayoutY(ChartLayout.BOX_HEIGHT - FOLD / 2);
        return fold;
    }
}
