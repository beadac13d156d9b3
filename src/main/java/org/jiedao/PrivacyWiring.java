package org.jiedao;

import java.util.List;
import org.jiedao.archive.ExportOperations;
import org.jiedao.archive.view.DataPart;
import org.jiedao.archive.view.OperationsPane;
import org.jiedao.archive.view.OperationsViewModel;
import org.jiedao.privacy.EraseData;
import org.jiedao.privacy.TellHeld;
import org.jiedao.privacy.view.HeldView;
import org.jiedao.privacy.view.HeldViewModel;
import org.jiedao.privacy.view.PrivacyPane;
import org.jiedao.privacy.view.PrivacyViewModel;
import org.jiedao.settings.DraftsFile;
import org.jiedao.storage.Database;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PartedPage;

/// What was done, and what is held about people: plain `new`.
record PrivacyWiring(Wiring wiring, DraftsFile drafts, Desk desk) {
    /// Of page 数据与设置.
    List<DataPart> parts() {
        return List.of(
                OperationsPane.part(operations(), desk.settings()),
                PrivacyPane.part(privacy(), desk));
    }

    /// Of page 人员.
    PartedPage.Part held() {
        return new PartedPage.Part(
                HeldView.PART,
                () -> new HeldView(new HeldViewModel(telling(), erasing(), database().people(), desk), desk));
    }

    private OperationsViewModel operations() {
        ExportOperations exporting =
                new ExportOperations(database().operations(), database().disclosures(), wiring.clock());
        return new OperationsViewModel(database().operations(), exporting, desk);
    }

    private PrivacyViewModel privacy() {
        return new PrivacyViewModel(database().personalData(), erasing(), database().disclosures(), desk);
    }

    private EraseData erasing() {
        return new EraseData(database().personalData(), drafts::forget, database().backups());
    }

    private TellHeld telling() {
        return new TellHeld(
                database().personalData(),
                database().people(),
                database().disclosures(),
                Wiring.writers(wiring.fonts()),
                wiring.clock());
    }

    private Database database() {
        return wiring.database();
    }
}
