package org.jiedao.ui;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// What a page puts into the window.
public interface PageBody {
    Node node();

    /// Shows what the place names, with the data as recorded now.
    void open(Place place);

    /// The record shown, for the breadcrumb; empty on the page itself.
    default ObservableStringValue trail() {
        return Bindings.createStringBinding(() -> "");
    }

    /// Buttons at the right of the breadcrumb.
    default ObservableList<Node> actions() {
        return FXCollections.emptyObservableList();
    }

    default Map<PageCommand, Runnable> commands() {
        return Map.of();
    }

    /// Whether something typed would be lost by leaving.
    default ObservableBooleanValue dirty() {
        return Bindings.createBooleanBinding(() -> false);
    }

    /// Forgets what was typed.
    default void discard() {}
}
