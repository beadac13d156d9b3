package org.jiedao.home.view;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jiedao.home.Outlook;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Notices;
import org.jspecify.annotations.Nullable;

/// What falls due and how the bodies stand, read beside the window: the page never waits for it.
public final class OutlookViewModel {
    private final Supplier<Outlook> read;
    private final BackgroundTasks tasks;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable Outlook> outlook = new ReadOnlyObjectWrapper<>();

    public OutlookViewModel(Supplier<Outlook> read, BackgroundTasks tasks, Notices notices) {
        this.read = read;
        this.tasks = tasks.beside();
        this.notices = notices;
    }

    /// As it was read last; nothing before it was read once.
    public ReadOnlyObjectProperty<@Nullable Outlook> outlook() {
        return outlook.getReadOnlyProperty();
    }

    public void load() {
        tasks.run(
                "查近期应办",
                _ -> read.get(),
                outlook::set,
                cause -> notices.failed("近期应办和体检没有算出来，登记的数据没有变。按 F5 再试一次；还不行就把详情交给技术支持。", cause));
    }
}
