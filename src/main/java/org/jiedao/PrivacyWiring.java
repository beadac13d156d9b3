package org.jiedao;

import java.util.List;
import org.jiedao.archive.ExportOperations;
import org.jiedao.archive.view.DataPart;
import org.jiedao.archive.view.OperationsPane;
import org.jiedao.archive.view.OperationsViewModel;
import org.jiedao.storage.Database;
import org.jiedao.ui.Desk;

/// What was done, and what is held about people: plain `new`.
record PrivacyWiring(Wiring wiring) {
    /// Of page 数据与设置.
    List<DataPart> parts(Desk desk) {
        return List.of(OperationsPane.part(operations(desk), desk.settings()));
    }

    private OperationsViewModel operations(Desk desk) {
        return new OperationsViewModel(database().operations(), exporting(), desk);
    }

    ExportOperations exporting() {
        return new ExportOperations(database().operations(), database().disclosures(), wiring.clock());
    }

    private Database database() {
        return wiring.database();
    }
}
