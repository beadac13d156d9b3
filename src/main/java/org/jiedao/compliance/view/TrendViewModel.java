package org.jiedao.compliance.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.compliance.Examinable;
import org.jiedao.compliance.Examination;
import org.jiedao.compliance.TrendPoint;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Notices;
import org.jspecify.annotations.Nullable;

/// How the states moved over twelve months: each month's end is examined beside everything else, and never waited for.
public final class TrendViewModel {
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final ObservableList<TrendPoint> points = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NONE);
    /// Read by the thread at work, which stops at the next month once it is no longer the newest.
    private final AtomicInteger newest = new AtomicInteger();
    private @Nullable Examinable examinable;
    private @Nullable Examination last;

    TrendViewModel(BackgroundTasks tasks, Notices notices) {
        this.tasks = tasks;
        this.notices = notices;
    }

    /// How far it has come.
    public enum Stage {
        NONE,
        RUNNING,
        CANCELLED,
        DONE
    }

    /// The oldest first; the old ones stand until the new ones are there.
    public ObservableList<TrendPoint> points() {
        return points;
    }

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty progress() {
        return tasks.progress();
    }

    /// Up to an examination just made; what was computed of the same stands.
    void compute(Examinable register, Examination until) {
        if (register == examinable && until == last && stage.get() == Stage.DONE) {
            return;
        }
        examinable = register;
        last = until;
        again();
    }

    /// Begins anew, after it was cancelled.
    public void again() {
        Examinable register = examinable;
        Examination until = last;
        if (register == null || until == null) {
            return;
        }
        int mine = newest.incrementAndGet();
        stage.set(Stage.RUNNING);
        tasks.run(
                "按月体检",
                progress -> {
                    List<LocalDate> days = TrendPoint.days(until.on());
                    List<TrendPoint> examined = new ArrayList<>();
                    for (LocalDate day : days) {
                        stopUnlessNewest(mine);
                        progress.at(examined.size(), days.size());
                        examined.add(register.trend(day));
                    }
                    return examined;
                },
                examined -> show(mine, examined),
                cause -> {
                    stage.set(Stage.CANCELLED);
                    notices.failed("近12个月的走势没有算完，列表不受影响。", cause);
                });
    }

    private void stopUnlessNewest(int mine) {
        if (mine != newest.get()) {
            throw new CancellationException();
        }
    }

    private void show(int mine, List<TrendPoint> examined) {
        if (mine == newest.get()) {
            stage.set(Stage.DONE);
            points.setAll(examined);
        }
    }

    public void cancel() {
        if (stage.get() == Stage.RUNNING) {
            newest.incrementAndGet();
            tasks.cancel();
            stage.set(Stage.CANCELLED);
        }
    }
}
