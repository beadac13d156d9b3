package org.jiedao.ui;

import java.io.IOException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/// Runs long work beside the window, one after the other.
public interface BackgroundTasks {
    /// Then exactly one of the two is called, on the window's thread; none when the user cancelled.
    <T> void run(String name, Work<T> work, Consumer<T> show, Consumer<Throwable> showFailure);

    /// The name of the work under way; empty when there is none.
    ReadOnlyStringProperty running();

    /// From 0 to 1; negative while unknown.
    ReadOnlyDoubleProperty progress();

    /// Asks the work under way to stop where it next reports its progress; work that reports none is finished.
    void cancel();

    /// Tasks that do not wait for these: for work that the user watches while typing.
    default BackgroundTasks beside() {
        return this;
    }

    /// Work that may take longer than a blink.
    interface Work<T> {
        T run(Progress progress) throws IOException;
    }

    /// How far the work has come; throws `CancellationException` once the user has cancelled.
    interface Progress {
        void at(long done, long of);
    }
}
