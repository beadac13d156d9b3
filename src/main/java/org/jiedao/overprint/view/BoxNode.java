package org.jiedao.overprint.view;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jiedao.overprint.Area;
import org.jiedao.overprint.Box;
import org.jiedao.overprint.SheetSize;

/// A box on the scaled sheet: dragged, pulled at its corner, or moved by the arrow keys.
final class BoxNode extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GRIP = 10;
    private static final double FINE = 0.1;
    private static final double COARSE = 1;

    private final BoxesViewModel model;
    private final int index;
    private final Region grip = new Region();
    private Area area = new Area(0, 0, 0, 0);
    private Area before = area;
    private Point2D pressed = Point2D.ZERO;
    private double scale = 1;
    private boolean pulling;

    BoxNode(BoxesViewModel model, int index) {
        this.model = model;
        this.index = index;
        setId("box-" + index);
        getStyleClass().add("overprint-box");
        setFocusTraversable(true);
        setCursor(Cursor.MOVE);
        grip.getStyleClass().add("overprint-grip");
        grip.setCursor(Cursor.SE_RESIZE);
        // a pane would give it its preferred size, which is nothing
        grip.setManaged(false);
        getChildren().add(grip);
        focusedProperty().addListener((_, _, now) -> {
            if (now) {
                model.select(index);
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            // a quick hand lets go further on than where it was last seen
            drag(event);
            model.settle();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_RELEASED, _ -> model.settle());
    }

    void show(Box box, boolean chosen) {
        area = box.area();
        setAccessibleText("文字框 " + box.name() + "，" + area);
        pseudoClassStateChanged(CHOSEN, chosen);
        grip.setVisible(chosen);
        // above a box that lies over its corner, so that the grip can be taken
        setViewOrder(chosen ? -1 : 0);
    }

    void lay(double left, double top, double pixels) {
        scale = pixels;
        double width = area.width() * scale;
        double height = area.height() * scale;
        resizeRelocate(left + area.x() * scale, top + area.y() * scale, width, height);
        double grips = Math.min(GRIP, Math.min(width, height));
        grip.resizeRelocate(width - grips, height - grips, grips, grips);
    }

    private void press(MouseEvent event) {
        model.select(index);
        requestFocus();
        pressed = new Point2D(event.getSceneX(), event.getSceneY());
        before = area;
        pulling = event.getTarget() == grip;
        event.consume();
    }

    private void drag(MouseEvent event) {
        double dx = (event.getSceneX() - pressed.getX()) / scale;
        double dy = (event.getSceneY() - pressed.getY()) / scale;
        model.sheet().filter(_ -> model.selected().get() == index).ifPresent(sheet -> model.place(pulled(dx, dy, sheet)));
        event.consume();
    }

    private Area pulled(double dx, double dy, SheetSize sheet) {
        return pulling ? before.resized(dx, dy, sheet) : before.moved(dx, dy, sheet);
    }

    /// 0.1 mm, with Shift 1 mm; with Ctrl the size.
    private void key(KeyEvent event) {
        double step = event.isShiftDown() ? COARSE : FINE;
        Point2D by =
                switch (event.getCode()) {
                    case LEFT -> new Point2D(-step, 0);
                    case RIGHT -> new Point2D(step, 0);
                    case UP -> new Point2D(0, -step);
                    case DOWN -> new Point2D(0, step);
                    default -> Point2D.ZERO;
                };
        if (by.equals(Point2D.ZERO)) {
            return;
        }
        if (event.isShortcutDown()) {
            model.resizeBy(by.getX(), by.getY());
        } else {
            model.moveBy(by.getX(), by.getY());
        }
        event.consume();
    }
}
