package org.jiedao.overprint.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.effect.BlendMode;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jiedao.document.preview.PageImage;
import org.jiedao.overprint.Box;
import org.jiedao.overprint.Profile;
import org.jiedao.overprint.SheetSize;
import org.jspecify.annotations.Nullable;

/// The sheet at a scale: the picture of the blank one below, the texts as they will be printed, the boxes on top.
final class SheetPane extends Pane {
    private static final double EDGE = 12;

    private final BoxesViewModel model;
    private final ProfileViewModel profile;
    private final Region paper = new Region();
    private final ImageView background = new ImageView();
    private final ImageView texts = new ImageView();
    private final List<BoxNode> boxes = new ArrayList<>();
    private Rectangle2D place = Rectangle2D.EMPTY;
    private Optional<Path> pictured = Optional.empty();

    SheetPane(BoxesViewModel model, ProfileViewModel profile, ObservableValue<@Nullable Profile> shown) {
        this.model = model;
        this.profile = profile;
        setId("overprint-sheet");
        getStyleClass().add("paper-desk");
        setMinSize(200, 160);
        paper.getStyleClass().addAll("paper", "overprint-paper");
        paper.setOnMousePressed(_ -> model.select(-1));
        texts.setMouseTransparent(true);
        background.setMouseTransparent(true);
        // white paper of the drawing lets the picture below through
        texts.setBlendMode(BlendMode.MULTIPLY);
        texts.imageProperty().bind(model.preview().image().map(SheetPane::picture));
        getChildren().addAll(paper, background, texts);
        model.boxes().addListener((ListChangeListener<Box>) _ -> refresh());
        model.selected().addListener((_, _, _) -> refresh());
        shown.addListener((_, _, _) -> {
            picture();
            requestLayout();
        });
        picture();
        refresh();
    }

    private void picture() {
        Optional<Path> file = profile.background();
        if (!file.equals(pictured)) {
            pictured = file;
            background.setImage(
                    file.map(path -> new Image(path.toUri().toString(), true)).orElse(null));
        }
    }

    /// A box that is being dragged keeps its node.
    private void refresh() {
        while (boxes.size() > model.boxes().size()) {
            getChildren().remove(boxes.removeLast());
        }
        while (boxes.size() < model.boxes().size()) {
            BoxNode node = new BoxNode(model, boxes.size());
            boxes.add(node);
            getChildren().add(node);
        }
        for (int index = 0; index < boxes.size(); index++) {
            boxes.get(index).show(model.boxes().get(index), index == model.selected().get());
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        SheetSize sheet = model.sheet().orElse(new SheetSize(297, 210));
        double scale = Math.min(
                Math.max(1, getWidth() - 2 * EDGE) / sheet.width(), Math.max(1, getHeight() - 2 * EDGE) / sheet.height());
        double width = sheet.width() * scale;
        double height = sheet.height() * scale;
        place = new Rectangle2D(
                snapPositionX((getWidth() - width) / 2), snapPositionY((getHeight() - height) / 2), width, height);
        paper.resizeRelocate(place.getMinX(), place.getMinY(), width, height);
        lay(background);
        lay(texts);
        boxes.forEach(box -> box.lay(place.getMinX(), place.getMinY(), scale));
        model.preview().fit(width * fineness());
    }

    private void lay(ImageView view) {
        view.setFitWidth(place.getWidth());
        view.setFitHeight(place.getHeight());
        view.relocate(place.getMinX(), place.getMinY());
    }

    private double fineness() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    private static Image picture(PageImage page) {
        WritableImage picture = new WritableImage(page.width(), page.height());
        picture.getPixelWriter()
                .setPixels(
                        0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(), page.argb(), 0, page.width());
        return picture;
    }
}
