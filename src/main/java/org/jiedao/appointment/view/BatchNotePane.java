package org.jiedao.appointment.view;

import javafx.scene.control.Button;
import org.jiedao.committee.Note;
import org.jiedao.ui.Buttons;
import org.jiedao.ui.CountedArea;
import org.jiedao.ui.Section;

/// What the secretary notes of the batch as a whole.
final class BatchNotePane {
    private static final int ROWS = 3;

    private BatchNotePane() {}

    static Section of(BatchNote model) {
        Button keep = Buttons.when(
                Buttons.plain("保存备注", "bi-check2", model::keep), model.dirty(), "保存；改动后可用，一步可以撤销");
        keep.setId("keep-batch-note");
        Section section =
                new Section("批次备注", new CountedArea("batch-note", "批次备注", model.text(), ROWS, Note.LENGTH), keep);
        section.note().setText("不印在文书上");
        return section;
    }
}
