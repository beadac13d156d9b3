package org.jiedao.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/// Keeps the work until it is told to do it, so that a test can click while something is under way.
public final class WaitingBackgroundTasks implements BackgroundTasks {
    private final DirectBackgroundTasks direct = new DirectBackgroundTasks();
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(String name, Work<T> work, Consumer<T> show, Consumer<Throwable> showFailure) {
        waiting.add(() -> direct.run(name, work, show, showFailure));
    }

    /// Does what was ordered first, and no more.
    public void finishNext() {
        waiting.remove().run();
    }

    /// Does everything, also what is ordered meanwhile.
    public void finish() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Override
    public ReadOnlyStringProperty running() {
        return direct.running();
    }

    @Override
    public ReadOnlyDoubleProperty progress() {
        return direct.progress();
    }

    @Override
    public void cancel() {}
}
