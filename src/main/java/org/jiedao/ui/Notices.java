package org.jiedao.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The message that the window shows; a new one takes the place of the last.
public final class Notices {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final ReadOnlyObjectWrapper<@Nullable Message> shown = new ReadOnlyObjectWrapper<>();
    private Runnable undo = () -> {};

    /// What 撤销 beside a message does.
    void onUndo(Runnable work) {
        undo = work;
    }

    public ReadOnlyObjectProperty<@Nullable Message> shown() {
        return shown.getReadOnlyProperty();
    }

    public void show(Message message) {
        shown.set(null);
        shown.set(message);
    }

    /// Says something before what is shown already, whose button stays.
    public void add(String text) {
        Message before = shown.get();
        show(before == null ? Message.note(text) : before.after(text));
    }

    public void done(String text) {
        show(Message.done(text));
    }

    /// A change of data was recorded; one click takes it back.
    public void saved(String text) {
        show(Message.done(text).with(new Message.Action("撤销", () -> undo.run())));
    }

    public void refused(String text) {
        show(Message.refused(text));
    }

    /// Where a failure is finally handled, and the only place that logs it.
    public void failed(String notDone, Throwable cause) {
        // by its code: what was not done may name people
        LOG.error("failed, {}", ErrorCode.of(cause), cause);
        show(Message.failed(notDone, cause));
    }

    public void clear() {
        shown.set(null);
    }
}
