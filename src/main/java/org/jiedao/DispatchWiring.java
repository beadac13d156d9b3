package org.jiedao;

import java.util.List;
import org.jiedao.dispatch.OutputFolder;
import org.jiedao.dispatch.view.BindingViewModel;
import org.jiedao.dispatch.view.DispatchUseCases;
import org.jiedao.dispatch.view.DispatchView;
import org.jiedao.dispatch.view.DispatchViewModel;
import org.jiedao.dispatch.view.PaperPrinter;
import org.jiedao.dispatch.view.ProofSheets;
import org.jiedao.dispatch.view.font.FontsView;
import org.jiedao.dispatch.view.font.FontsViewModel;
import org.jiedao.document.hint.Mending;
import org.jiedao.document.hint.WordingHints;
import org.jiedao.drafting.view.DraftingView;
import org.jiedao.drafting.view.DraftingViewModel;
import org.jiedao.drafting.view.EditorTools;
import org.jiedao.drafting.view.PaperCases;
import org.jiedao.drafting.view.RevisionViewModel;
import org.jiedao.drafting.view.TemplatesView;
import org.jiedao.drafting.view.TemplatesViewModel;
import org.jiedao.overprint.Backgrounds;
import org.jiedao.overprint.ChangeProfile;
import org.jiedao.overprint.SpoiledRows;
import org.jiedao.overprint.view.OverprintUseCases;
import org.jiedao.overprint.view.OverprintView;
import org.jiedao.overprint.view.OverprintViewModel;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageName;
import org.jiedao.ui.PartedPage;

/// The page 文书, and what other pages take from it to show, print and issue papers.
record DispatchWiring(Wiring wiring, Desk desk, PaperPrinter printer) {
    PageBody page() {
        List<PartedPage.Part> parts = List.of(
                new PartedPage.Part("发文登记", () -> new DispatchView(register(), binding(), desk)),
                new PartedPage.Part(
                        DraftingView.PART, () -> new DraftingView(drafting(), revision(), desk)),
                new PartedPage.Part(TemplatesView.PART, () -> new TemplatesView(templates(), desk)),
                new PartedPage.Part("套打", () -> new OverprintView(overprint(), desk)),
                new PartedPage.Part("字体", () -> new FontsView(fonts(), desk)));
        return new PartedPage(PageName.DISPATCH, parts, desk.navigator());
    }

    PaperCases paperCases() {
        return new PaperCases(wiring.paperwork().paperSources(), papers(), wiring.pdf());
    }

    ProofSheets proofs() {
        return new ProofSheets(wiring.fonts(), printer, desk);
    }

    FontsViewModel fonts() {
        return new FontsViewModel(wiring.fonts(), printer, desk);
    }

    DispatchViewModel register() {
        return new DispatchViewModel(papers(), desk);
    }

    BindingViewModel binding() {
        return new BindingViewModel(wiring.paperwork().bindPapers(), desk);
    }

    DraftingViewModel drafting() {
        return new DraftingViewModel(wiring.paperwork().draftPaper(), editorTools(), desk);
    }

    RevisionViewModel revision() {
        return new RevisionViewModel(
                wiring.database().dispatchRegister(), wiring.paperwork().reviseDocument(), editorTools(), desk);
    }

    TemplatesViewModel templates() {
        return new TemplatesViewModel(wiring.paperwork().editWording(), editorTools(), desk);
    }

    private EditorTools editorTools() {
        return new EditorTools(
                wiring.pdf(), wiring.fonts(), new Mending(wiring.clauses()), new WordingHints(wiring.clauses()));
    }

    OverprintViewModel overprint() {
        OverprintUseCases cases = new OverprintUseCases(
                wiring.database().sheetProfiles(),
                new ChangeProfile(wiring.database().sheetProfiles()),
                wiring.paperwork().printSheets(),
                spoiled(),
                new Backgrounds(wiring.database().folder().overprint().resolve("backgrounds")),
                printer);
        return new OverprintViewModel(cases, desk);
    }

    private SpoiledRows spoiled() {
        return new SpoiledRows(wiring.database().spoiledSheets(), wiring.database().dispatchRegister());
    }

    DispatchUseCases papers() {
        return new DispatchUseCases(
                wiring.database().dispatchRegister(),
                new OutputFolder(wiring.papers()),
                wiring.paperwork().reprint(),
                wiring.paperwork().voidEntry(),
                printer,
                spoiled());
    }
}
