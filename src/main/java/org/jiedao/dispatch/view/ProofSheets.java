package org.jiedao.dispatch.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.SpecimenWriter;
import org.jiedao.people.NameProof;
import org.jiedao.people.view.NameProofs;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.Desk;

/// 姓名校对页, set with the fonts of papers and shown as they are.
public final class ProofSheets implements NameProofs {
    private static final double WIDTH = 400;

    private final FontCatalogue fonts;
    private final Desk desk;
    private final WorkingSheetViewModel sheet;

    public ProofSheets(FontCatalogue fonts, PaperPrinter printer, Desk desk) {
        this.fonts = fonts;
        this.desk = desk;
        sheet = new WorkingSheetViewModel(printer, desk);
    }

    @Override
    public Node pane() {
        Region pane = new WorkingSheetPane(sheet, desk);
        pane.setMinWidth(WIDTH);
        pane.setPrefWidth(WIDTH);
        return pane;
    }

    @Override
    public void show(String title, List<NameProof.Entry> names) {
        sheet.show(title, drawn(title, names));
    }

    @Override
    public void hide() {
        sheet.preview().close();
    }

    /// The work of setting them.
    public BackgroundTasks.Work<byte[]> drawn(String title, List<NameProof.Entry> names) {
        return _ -> new SpecimenWriter(fonts).write(new NameProof(fonts).compose(title, desk.today(), names));
    }
}
