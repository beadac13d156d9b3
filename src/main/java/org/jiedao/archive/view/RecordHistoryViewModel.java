package org.jiedao.archive.view;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.archive.PastChange;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// The history of the record shown, read only while somebody looks at it.
public final class RecordHistoryViewModel {
    private final ObservableValue<@Nullable Told> record;
    private final ChangeLog changes;
    private final Desk desk;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObservableList<PastChange> past = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

    public RecordHistoryViewModel(ObservableValue<@Nullable Told> record, ChangeLog changes, Desk desk) {
        this.record = record;
        this.changes = changes;
        this.desk = desk;
        record.subscribe(_ -> load());
        open.subscribe(_ -> load());
    }

    public BooleanProperty open() {
        return open;
    }

    /// The newest first.
    public ObservableList<PastChange> past() {
        return past;
    }

    /// What is said in the place of a history.
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /// Reads it anew, such as after a change; beside other work, because nothing waits for it.
    public void load() {
        past.clear();
        note.set("");
        Told wanted = record.getValue();
        if (wanted == null || !open.get()) {
            return;
        }
        note.set("正在读取……");
        desk.tasks()
                .beside()
                .run("读取修改历史", _ -> changes.history(wanted), read -> show(wanted, read), cause -> {
                    note.set("没有读出来。");
                    desk.notices().failed("修改历史没有读出来，数据没有变。请收起后再展开一次。", cause);
                });
    }

    /// Another record may be shown by now.
    private void show(Told wanted, List<PastChange> read) {
        if (wanted.equals(record.getValue()) && open.get()) {
            past.setAll(read);
            note.set(read.isEmpty() ? "没有修改过。" : "");
        }
    }
}
