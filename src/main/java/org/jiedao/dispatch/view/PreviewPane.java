package org.jiedao.dispatch.view;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jiedao.document.preview.PageImage;
import org.jiedao.ui.Icons;

/// A paper on a desk: pages to turn, to enlarge, and what can be done with it.
public final class PreviewPane extends VBox {
    private static final double EDGES = 48;
    private static final double PERCENT = 100;

    public PreviewPane(PreviewViewModel model, Node... work) {
        setId("preview");
        getStyleClass().addAll("card", "preview");
        Label title = new Label();
        title.getStyleClass().add("card-title");
        title.textProperty().bind(model.title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, Icons.button("bi-x", "关闭预览", model::close));
        head.setAlignment(Pos.CENTER_LEFT);
        HBox foot = new HBox(work);
        foot.getStyleClass().add("button-row");
        foot.setManaged(work.length > 0);
        ScrollPane desk = desk(model);
        VBox.setVgrow(desk, Priority.ALWAYS);
        getChildren().addAll(head, turning(model), desk, foot);
        visibleProperty().bind(model.open());
        managedProperty().bind(model.open());
    }

    private static Node turning(PreviewViewModel model) {
        Label place = new Label();
        place.setId("preview-page");
        place.textProperty().bind(Bindings.format("第%d页／共%d页", model.page(), model.count()));
        place.setMinWidth(Region.USE_PREF_SIZE);
        Label size = new Label();
        size.setMinWidth(Region.USE_PREF_SIZE);
        size.textProperty().bind(model.zoom().asString("%d%%"));
        Button before = Icons.button("bi-chevron-left", "上一页", model::previous);
        before.disableProperty().bind(model.page().lessThanOrEqualTo(1));
        Button after = Icons.button("bi-chevron-right", "下一页", model::next);
        after.setId("preview-next");
        after.disableProperty().bind(model.page().greaterThanOrEqualTo(model.count()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(
                before,
                place,
                after,
                gap,
                Icons.button("bi-zoom-out", "缩小", model::zoomOut),
                size,
                Icons.button("bi-zoom-in", "放大", model::zoomIn));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tight");
        return line;
    }

    private static ScrollPane desk(PreviewViewModel model) {
        ImageView paper = new ImageView();
        paper.setPreserveRatio(true);
        paper.setSmooth(true);
        paper.getStyleClass().add("paper");
        paper.setAccessibleText("文书的这一页");
        paper.imageProperty().bind(model.image().map(PreviewPane::picture));
        StackPane table = new StackPane(paper);
        table.getStyleClass().add("paper-desk");
        ScrollPane desk = new ScrollPane(table);
        desk.setFitToWidth(true);
        desk.setFitToHeight(true);
        DoubleBinding shown = Bindings.createDoubleBinding(
                () -> Math.max(EDGES, desk.getWidth() - EDGES) * model.zoom().get() / PERCENT,
                desk.widthProperty(),
                model.zoom());
        paper.fitWidthProperty().bind(shown);
        PauseTransition settled = new PauseTransition(Duration.millis(150));
        settled.setOnFinished(_ -> model.fit(shown.get() * fineness(desk)));
        shown.subscribe(settled::playFromStart);
        return desk;
    }

    /// Pixels of the screen for a unit of the layout.
    private static double fineness(Node node) {
        return node.getScene() == null || node.getScene().getWindow() == null
                ? 1
                : node.getScene().getWindow().getRenderScaleX();
    }

    private static Image picture(PageImage page) {
        WritableImage picture = new WritableImage(page.width(), page.height());
        picture.getPixelWriter()
                .setPixels(
                        0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(), page.argb(), 0, page.width());
        return picture;
    }
}
