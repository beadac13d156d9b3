package org.jiedao.committee.view;

import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.ChartLayout;
import org.jiedao.organization.ChartNode;
import org.jiedao.ui.Icons;

/// The boxes of the chart: pressing one goes to the body, the small button on its lower edge folds what hangs on it.
record ChartBoxes(ChartViewModel model, LongConsumer open) {
    private static final double FOLD = 20;

    Node of(ChartLayout.Box box) {
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
        Label name = new Label(shown.body().name());
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAlignment(Pos.CENTER);
        name.getStyleClass().add("chart-name");
        String figure = shown.figure().isEmpty() ? "" : " · " + shown.figure();
        Label told = new Label(shown.body().kind().label() + figure);
        told.getStyleClass().add("chart-told");
        VBox words = new VBox(name, told);
        words.setAlignment(Pos.CENTER);
        Button body = new Button(null, words);
        body.getStyleClass().setAll("chart-box", style(shown.body().kind()));
        body.setPrefSize(ChartLayout.BOX_WIDTH, ChartLayout.BOX_HEIGHT);
        body.setMinSize(ChartLayout.BOX_WIDTH, ChartLayout.BOX_HEIGHT);
        body.setMaxSize(ChartLayout.BOX_WIDTH, ChartLayout.BOX_HEIGHT);
        body.setAccessibleText(shown.body().name() + "，" + told.getText());
        body.setTooltip(new Tooltip(shown.body().name() + "\n" + told.getText() + "\n点一下去看这个组织"));
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

    private static String style(BodyKind kind) {
        if (kind.isJointCommittee()) {
            return "committee";
        }
        return kind == BodyKind.ALLIANCE ? "loose" : "level-" + kind.level().ordinal();
    }
}
