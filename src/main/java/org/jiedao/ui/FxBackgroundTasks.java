package org.jiedao.ui;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/// One daemon thread, named after the work it does.
public final class FxBackgroundTasks implements BackgroundTasks {
    private static final double UNKNOWN = -1;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("后台").factory());
    private final ReadOnlyStringWrapper running = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private @Nullable WorkTask<?> current;

    @Override
    public <T> void run(String name, Work<T> work, Consumer<T> show, Consumer<Throwable> showFailure) {
        WorkTask<T> task = new WorkTask<>(name, work);
        task.setOnRunning(_ -> {
            current = task;
            running.set(name);
            progress.bind(task.progressProperty());
        });
        task.setOnSucceeded(_ -> {
            rest();
            show.accept(task.getValue());
        });
        task.setOnFailed(_ -> {
            rest();
            if (!(task.getException() instanceof CancellationException)) {
                showFailure.accept(task.getException());
            }
        });
        thread.execute(task);
    }

    @Override
    public BackgroundTasks beside() {
        return new FxBackgroundTasks();
    }

    private void rest() {
        current = null;
        progress.unbind();
        progress.set(UNKNOWN);
        running.set("");
    }

    @Override
    public ReadOnlyStringProperty running() {
        return running.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    @Override
    public void cancel() {
        if (current != null) {
            current.asked = true;
        }
    }

    private static final class WorkTask<T> extends Task<T> {
        private final String name;
        private final Work<T> work;
        /// Only the work itself knows where it can stop without leaving half a result.
        private volatile boolean asked;

        WorkTask(String name, Work<T> work) {
            this.name = name;
            this.work = work;
        }

        @Override
        protected T call() throws IOException {
            Thread.currentThread().setName(name);
            return work.run((done, of) -> {
                if (asked) {
                    throw new CancellationException(name);
                }
                updateProgress(done, of);
            });
        }
    }
}
