package org.jiedao.meeting.view;

import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/// One tab of an open meeting, and what is typed on it.
public record MeetingTab(String label, Node node, Form form) {
    /// A tab on which nothing is typed.
    public MeetingTab(String label, Node node) {
        this(label, node, new Form() {});
    }

    /// What the page asks of a tab on Ctrl+S, before it is left, and for the draft that a crash must not take.
    public interface Form {
        default ObservableBooleanValue dirty() {
            return Bindings.createBooleanBinding(() -> false);
        }

        default void save() {}

        /// Forgets what was typed.
        default void discard() {}

        /// As text; nothing where nothing is typed that is not saved.
        default Optional<Map<String, String>> typed() {
            return Optional.empty();
        }

        /// Puts back what was typed, once the meeting is shown.
        default void restore(Map<String, String> typed) {}
    }
}
