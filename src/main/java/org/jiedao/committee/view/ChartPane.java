package org.jiedao.committee.view;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.jiedao.organization.NetworkLayout;

/// The chart on a pane that is drawn about and made larger and smaller: wheel with Ctrl, + and -, 0 for the whole, arrows.
final class ChartPane extends Pane {
    private static final double STEP = 1.2;
    static final double LEAST = 0.15;
    private static final double MOST = 3;
    private static final double EDGE = 16;
    private static final double ARROW = 60;

    private final Scale scale = new Scale(1, 1);
    private final Translate shift = new Translate(EDGE, EDGE);
    private final Group drawing = new Group();
    private NetworkLayout.Size size = new NetworkLayout.Size(0, 0);
    /// How small a drawing is shown that nobody made smaller.
    private double least = LEAST;
    private boolean whole;
    private boolean touched;
    private Point2D held = Point2D.ZERO;

    ChartPane() {
        setId("organization-chart");
        getStyleClass().addAll("card", "chart-pane");
        setAccessibleText("架构图。方向键移动，加号放大，减号缩小，0看全图");
        setFocusTraversable(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        drawing.getTransforms().addAll(shift, scale);
        getChildren().add(drawing);
        layoutBoundsProperty().addListener((_, _, _) -> fitUnlessTouched());
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            held = new Point2D(event.getX(), event.getY());
            requestFocus();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            move(event.getX() - held.getX(), event.getY() - held.getY());
            held = new Point2D(event.getX(), event.getY());
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    /// Shows another drawing of that size, where the one before stood if the user moved it.
    /// Unless asked to be fitted, it is not made smaller than `readable`.
    void show(List<Node> drawn, NetworkLayout.Size now, double readable) {
        drawing.getChildren().setAll(drawn);
        size = now;
        least = readable;
        fitUnlessTouched();
    }

    private void fitUnlessTouched() {
        if (!touched) {
            place();
        }
    }

    /// The whole chart, never larger than it is.
    void fit() {
        whole = true;
        place();
    }

    /// As large as it can be read, from its beginning.
    void begin() {
        whole = false;
        place();
    }

    private void place() {
        touched = false;
        if (size.width() <= 0 || getWidth() <= 2 * EDGE || getHeight() <= 2 * EDGE) {
            return;
        }
        double factor = Math.min((getWidth() - 2 * EDGE) / size.width(), (getHeight() - 2 * EDGE) / size.height());
        zoomTo(Math.clamp(factor, whole ? LEAST : least, 1));
        shift.setX(Math.max(EDGE, (getWidth() - size.width() * scale.getX()) / 2));
        shift.setY(EDGE);
    }

    void larger() {
        zoom(STEP, getWidth() / 2, getHeight() / 2);
    }

    void smaller() {
        zoom(1 / STEP, getWidth() / 2, getHeight() / 2);
    }

    double zoomed() {
        return scale.getX();
    }

    /// What is under the point stays under it.
    private void zoom(double by, double x, double y) {
        double before = scale.getX();
        zoomTo(Math.clamp(before * by, LEAST, MOST));
        double factor = scale.getX() / before;
        shift.setX(x - (x - shift.getX()) * factor);
        shift.setY(y - (y - shift.getY()) * factor);
        touched = true;
    }

    private void zoomTo(double factor) {
        scale.setX(factor);
        scale.setY(factor);
    }

    private void move(double dx, double dy) {
        shift.setX(shift.getX() + dx);
        shift.setY(shift.getY() + dy);
        touched = true;
    }

    private void scrolled(ScrollEvent event) {
        if (event.isControlDown()) {
            zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP, event.getX(), event.getY());
        } else {
            move(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        Runnable work =
                switch (event.getCode()) {
                    case PLUS, ADD, EQUALS -> this::larger;
                    case MINUS, SUBTRACT -> this::smaller;
                    case DIGIT0, NUMPAD0 -> this::fit;
                    case LEFT -> () -> move(ARROW, 0);
                    case RIGHT -> () -> move(-ARROW, 0);
                    case UP -> () -> move(0, ARROW);
                    case DOWN -> () -> move(0, -ARROW);
                    default -> null;
                };
        if (work != null && !event.isControlDown() && !event.isAltDown()) {
            work.run();
            event.consume();
        }
    }
}
