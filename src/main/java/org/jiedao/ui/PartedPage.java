package org.jiedao.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jiedao.settings.Draft;

/// A page of several parts with a switch above them. The place's part says which one is shown; the first where it says
/// nothing.
public final class PartedPage implements PageBody {
    private static final String FORM = "/";

    private final List<Part> parts;
    private final Map<Part, PageBody> bodies = new HashMap<>();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final StackPane shown = new StackPane();
    private final VBox node;
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ObservableList<Node> actions = FXCollections.observableArrayList();
    private Part current;

    /// A part under the label of its button, which is also its name in a place; its body is built when first opened.
    public record Part(String label, Supplier<PageBody> body) {}

    public PartedPage(PageName page, List<Part> parts, Navigator navigator) {
        this.parts = List.copyOf(parts);
        this.current = this.parts.getFirst();
        HBox choice = new HBox();
        choice.getStyleClass().add("parts");
        for (Part part : this.parts) {
            ToggleButton button = new ToggleButton(part.label());
            button.setId("part-" + part.label());
            button.setOnAction(_ -> {
                press();
                navigator.open(Place.of(page, part.label()));
            });
            buttons.add(button);
        }
        choice.getChildren().addAll(buttons);
        node = new VBox(choice, shown);
        node.getStyleClass().add("parted");
        VBox.setVgrow(shown, Priority.ALWAYS);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Place place) {
        show(part(place.part()));
        body().open(place);
    }

    private Part part(String label) {
        return parts.stream().filter(part -> part.label().equals(label)).findFirst().orElseGet(parts::getFirst);
    }

    private void show(Part part) {
        Bindings.unbindContent(actions, body().actions());
        current = part;
        press();
        PageBody body = body();
        trail.bind(body.trail());
        dirty.bind(body.dirty());
        Bindings.bindContent(actions, body.actions());
        shown.getChildren().setAll(body.node());
    }

    /// Only arriving presses a button: leaving may have been refused.
    private void press() {
        buttons.forEach(button -> button.setSelected(button.getText().equals(current.label())));
    }

    private PageBody body() {
        return bodies.computeIfAbsent(current, part -> part.body().get());
    }

    @Override
    public ObservableStringValue trail() {
        return trail.getReadOnlyProperty();
    }

    @Override
    public ObservableList<Node> actions() {
        return actions;
    }

    @Override
    public Map<PageCommand, Runnable> commands() {
        return body().commands();
    }

    @Override
    public ObservableBooleanValue dirty() {
        return dirty.getReadOnlyProperty();
    }

    @Override
    public Optional<Draft> draft() {
        return body().draft()
                .map(draft -> new Draft(draft.page(), current.label() + FORM + draft.form(), draft.fields()));
    }

    @Override
    public void restore(Draft draft) {
        int end = Math.max(0, draft.form().indexOf(FORM));
        show(part(draft.form().substring(0, end)));
        body().restore(new Draft(draft.page(), draft.form().substring(end).replaceFirst("^" + FORM, ""), draft.fields()));
    }

    @Override
    public void discard() {
        body().discard();
    }
}
