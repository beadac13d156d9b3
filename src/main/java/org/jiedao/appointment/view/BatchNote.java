package org.jiedao.appointment.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.NoteBatch;
import org.jiedao.ui.Desk;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;

/// What is noted of the batch shown. It stays as typed while the steps are recorded beside it.
final class BatchNote {
    private final NoteBatch cases;
    private final Desk desk;
    private final Runnable kept;
    private final StringProperty text = new SimpleStringProperty("");
    private final DirtyMark mark = new DirtyMark(text);
    private long batchId;

    BatchNote(NoteBatch cases, Desk desk, Runnable kept) {
        this.cases = cases;
        this.desk = desk;
        this.kept = kept;
    }

    StringProperty text() {
        return text;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    FormDraft draft() {
        return new FormDraft().text("batch-note", text);
    }

    void show(Batch batch) {
        if (batch.id() != batchId || !mark.dirty().get()) {
            batchId = batch.id();
            put(batch.note());
        }
    }

    void discard(Optional<Batch> batch) {
        put(batch.map(Batch::note).orElse(""));
    }

    private void put(String note) {
        text.set(note);
        mark.clean();
    }

    void keep() {
        String typed = text.get();
        long id = batchId;
        desk.tasks().run("保存批次备注", _ -> cases.keep(id, typed), this::tell, cause -> desk.notices()
                .failed("没有保存批次备注，没有改动。请再试一次。", cause));
    }

    private void tell(Optional<String> fault) {
        if (fault.isPresent()) {
            desk.notices().refused("没有保存批次备注：" + fault.get() + "。请删短，或把原文作为附件加在步骤里。");
            return;
        }
        mark.clean();
        kept.run();
        desk.notices().saved("批次备注已保存。");
    }
}
