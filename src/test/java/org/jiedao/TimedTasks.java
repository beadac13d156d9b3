package org.jiedao;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.DirectBackgroundTasks;

/// Does the work at once, and keeps how long the window would have been free meanwhile.
final class TimedTasks implements BackgroundTasks {
    private static final double NANOS = 1e6;

    private final DirectBackgroundTasks direct = new DirectBackgroundTasks();
    private long nanos;

    @Override
    public <T> void run(String name, Work<T> work, Consumer<T> show, Consumer<Throwable> showFailure) {
        direct.run(
                name,
                progress -> {
                    long begun = System.nanoTime();
                    try {
                        return work.run(progress);
                    } finally {
                        nanos += System.nanoTime() - begun;
                    }
                },
                show,
                showFailure);
    }

    /// The milliseconds since this was last asked.
    double taken() {
        double millis = nanos / NANOS;
        nanos = 0;
        return millis;
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
    public void cancel() {
        direct.cancel();
    }
}
