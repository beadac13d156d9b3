package org.jiedao.ui;

import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Short lists that stand in a pane as they are, without scrolling of their own.
public final class Lists {
    private Lists() {}

    /// Keeps a pane's children in step with a list.
    public static <T, P extends Pane> P fill(P pane, ObservableList<T> items, Function<T, Node> shown) {
        fill(pane.getChildren(), items, shown);
        return pane;
    }

    /// Keeps what is shown, such as the items of a menu, in step with a list.
    public static <T, S> void fill(ObservableList<S> target, ObservableList<T> items, Function<T, ? extends S> shown) {
        ListChangeListener<T> refill =
                _ -> target.setAll(items.stream().map(shown).toList());
        items.addListener(refill);
        target.setAll(items.stream().map(shown).toList());
    }

    /// A choice whose entries read as `label` says.
    public static <T> ComboBox<T> choice(ObservableList<T> items, Function<T, String> label) {
        ComboBox<T> choice = new ComboBox<>(items);
        label(choice, label);
        choice.setVisibleRowCount(12);
        return choice;
    }

    static <T> void label(ComboBox<T> choice, Function<T, String> label) {
        choice.setCellFactory(_ -> new LabelCell<>(label));
        choice.setButtonCell(new LabelCell<>(label));
    }

    private static final class LabelCell<T> extends ListCell<T> {
        private final Function<T, String> label;

        LabelCell(Function<T, String> label) {
            this.label = label;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? null : label.apply(item));
        }
    }
}
