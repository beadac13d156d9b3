package org.jiedao.annual.view;

import java.io.ByteArrayInputStream;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.jiedao.document.Picture;
import org.jiedao.ui.Lists;

/// Tab 图: the very pictures that stand in the paper.
final class ChartsPane extends ScrollPane {
    private static final double EDGES = 96;
    private static final double WIDEST = 760;

    ChartsPane(ReportViewModel model) {
        setFitToWidth(true);
        getStyleClass().add("plain-scroll");
        VBox all = Lists.fill(new VBox(), model.pictures(), this::shown);
        all.setId("year-charts");
        all.getStyleClass().add("rows");
        setContent(all);
    }

    private Node shown(Map.Entry<String, Picture> picture) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(picture.getValue().png())));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.getKey());
        view.fitWidthProperty().bind(widthProperty().subtract(EDGES).map(width -> Math.clamp(width.doubleValue(), 1, WIDEST)));
        VBox sheet = new VBox(view);
        sheet.getStyleClass().add("paper-desk");
        sheet.setAlignment(Pos.CENTER);
        Label name = new Label(picture.getKey());
        name.getStyleClass().add("form-label");
        name.setWrapText(true);
        VBox card = new VBox(sheet, name);
        card.setAlignment(Pos.CENTER);
        card.getStyleClass().addAll("card", "rows");
        return card;
    }
}
