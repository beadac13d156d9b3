package org.jiedao.ui;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Does the work at once, on the calling thread.
public final class DirectBackgroundTasks implements BackgroundTasks {
    @Override
    public <T> void run(String name, Work<T> work, Consumer<T> show, Consumer<Throwable> showFailure) {
        T result;
        try {
            result = work.run((_, _) -> {});
        } catch (CancellationException _) {
            return;
        } catch (IOException failure) {
            showFailure.accept(failure);
            return;
        }
        show.accept(result);
    }

    @Override
    public ReadOnlyStringProperty running() {
        return new ReadOnlyStringWrapper("").getReadOnlyProperty();
    }

    @Override
    public ReadOnlyDoubleProperty progress() {
        return new ReadOnlyDoubleWrapper(0).getReadOnlyProperty();
    }

    @Override
    public void cancel() {}
}
