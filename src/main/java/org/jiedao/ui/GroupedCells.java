package org.jiedao.ui;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The cells of a grouped table.
final class GroupedCells {
    private GroupedCells() {}

    static class Text<T> extends TreeTableCell<GroupedLine<T>, String> {
        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
        }
    }

    /// The first column: a heading takes the room of those beside it, where nothing stands.
    static final class Heading<T> extends Text<T> {
        private @Nullable Node cut;

        /// The skin cuts every cell at its column.
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            cut = getClip() == null ? cut : getClip();
            setClip(getGraphic() == null ? cut : null);
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            GroupedLine<T> line = empty || getTableRow() == null ? null : getTableRow().getItem();
            if (line instanceof GroupedLine.Heading<T>(RowGroup<T> group)) {
                setText(null);
                setGraphic(heading(group));
            } else {
                setGraphic(null);
            }
        }

        private static Node heading(RowGroup<?> group) {
            Label title = new Label(group.title());
            title.getStyleClass().add("group-title");
            Label note = new Label(group.note());
            note.getStyleClass().add("card-note");
            HBox heading = new HBox(title, note);
            heading.getStyleClass().add("group-heading");
            title.setMinWidth(Region.USE_PREF_SIZE);
            note.setMinWidth(Region.USE_PREF_SIZE);
            heading.setMinWidth(Region.USE_PREF_SIZE);
            return heading;
        }
    }

    static final class OfNode<T> extends TreeTableCell<GroupedLine<T>, GroupedLine<T>> {
        private final Function<T, Node> shown;

        OfNode(Function<T, Node> shown) {
            this.shown = shown;
        }

        @Override
        protected void updateItem(@Nullable GroupedLine<T> item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(!empty && item instanceof GroupedLine.Row<T>(T row) ? shown.apply(row) : null);
        }
    }
}
