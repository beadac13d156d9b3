package org.jiedao.ui;

import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.jiedao.settings.Draft;

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

    /// What is typed and not saved; nothing where the page keeps no drafts.
    default Optional<Draft> draft() {
        return Optional.empty();
    }

    /// Opens the form of a draft and puts back what was typed.
    default void restore(Draft draft) {}

    /// Forgets what was typed.
    default void discard() {}
}
