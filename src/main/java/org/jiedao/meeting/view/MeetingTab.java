package org.jiedao.meeting.view;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/// One tab of an open meeting.
public record MeetingTab(String label, Node node, Typing typing) {
    /// A tab in which nothing waits to be saved.
    public MeetingTab(String label, Node node) {
        this(label, node, new Typing() {});
    }

    /// What is typed in a tab and not saved yet: the page asks before it is left, saves it by Ctrl+S and keeps it
    /// through a crash.
    public interface Typing {
        default ObservableBooleanValue dirty() {
            return Bindings.createBooleanBinding(() -> false);
        }

        default void save() {}

        /// Back to what is recorded.
        default void discard() {}

        /// The fields as text; see `FormDraft`.
        default Map<String, String> typed() {
            return Map.of();
        }

        default void restore(Map<String, String> typed) {}
    }
}
