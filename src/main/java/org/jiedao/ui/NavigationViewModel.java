package org.jiedao.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Where the user is and came from. Leaving unsaved changes waits for an answer.
public final class NavigationViewModel implements Navigator {
    private static final int MOST_STEPS_BACK = 50;

    private final Deque<Place> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Place> current = new ReadOnlyObjectWrapper<>(Place.of(PageName.HOME));
    private final ReadOnlyObjectWrapper<@Nullable Runnable> waiting = new ReadOnlyObjectWrapper<>();
    private Consumer<Place> arrival = _ -> {};
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();

    @Override
    public void open(Place place) {
        whenSafe(() -> {
            if (!place.equals(current.get())) {
                before.push(current.get());
                trim();
            }
            goTo(place);
        });
    }

    @Override
    public void back() {
        whenSafe(() -> {
            if (!before.isEmpty()) {
                goTo(before.pop());
            }
        });
    }

    /// Reads the place again.
    void refresh() {
        whenSafe(() -> goTo(current.get()));
    }

    /// Leaves at once, or asks first when something is unsaved.
    void whenSafe(Runnable leave) {
        if (unsaved.get()) {
            waiting.set(leave);
        } else {
            leave.run();
        }
    }

    /// The user's answer: what was typed has been saved or discarded.
    void goOn() {
        Runnable leave = waiting.get();
        waiting.set(null);
        unsaved.set(false);
        if (leave != null) {
            leave.run();
        }
    }

    void stay() {
        waiting.set(null);
    }

    void setUnsaved(boolean dirty) {
        unsaved.set(dirty);
    }

    /// Told of every arrival, also of one at the place already shown.
    void onArrival(Consumer<Place> listener) {
        arrival = listener;
    }

    ReadOnlyObjectProperty<Place> current() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /// What waits for the user's answer about unsaved changes.
    ReadOnlyObjectProperty<@Nullable Runnable> waiting() {
        return waiting.getReadOnlyProperty();
    }

    private void goTo(Place place) {
        current.set(place);
        canGoBack.set(!before.isEmpty());
        arrival.accept(place);
    }

    private void trim() {
        if (before.size() > MOST_STEPS_BACK) {
            before.removeLast();
        }
    }
}
