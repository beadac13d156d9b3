package org.jiedao.ui;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.InputMethodEvent;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/// A field to search or filter with. Its query follows the text once typing pauses, and never while an input method
/// is still composing: `zhang'` on the way to 张 is not a query.
public final class SearchField extends CustomTextField {
    private static final Duration PAUSE = Duration.millis(120);

    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean composing;

    public SearchField(String prompt) {
        getStyleClass().add("search-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icons.of("bi-search"));
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::compose);
        textProperty().addListener((_, _, _) -> await());
        pause.setOnFinished(_ -> settle());
    }

    /// None of its own: it is dressed like the other fields of the theme.
    @Override
    public @Nullable String getUserAgentStylesheet() {
        return null;
    }

    public ReadOnlyStringProperty query() {
        return query.getReadOnlyProperty();
    }

    /// Takes the text as it stands, without waiting for a pause.
    public void settle() {
        if (!composing) {
            pause.stop();
            query.set(getText().strip());
        }
    }

    private void compose(InputMethodEvent event) {
        composing = !event.getComposed().isEmpty();
        await();
    }

    private void await() {
        if (composing) {
            pause.stop();
        } else {
            pause.playFromStart();
        }
    }
}
