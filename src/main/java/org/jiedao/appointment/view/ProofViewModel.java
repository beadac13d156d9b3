package org.jiedao.appointment.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Candidate;
import org.jiedao.dispatch.view.ProofSheets;
import org.jiedao.dispatch.view.WorkingSheetViewModel;
import org.jiedao.drafting.view.PaperCases;
import org.jiedao.drafting.view.PapersViewModel;
import org.jiedao.organization.Unit;
import org.jiedao.people.NameProof;
import org.jiedao.ui.Desk;

/// The names of a batch's people as large as a hand, in the place of its papers.
final class ProofViewModel {
    private final PapersViewModel papers;
    private final ProofSheets proofs;
    private final WorkingSheetViewModel sheet;
    private final ReadOnlyBooleanWrapper proofing = new ReadOnlyBooleanWrapper();

    ProofViewModel(PapersViewModel papers, PaperCases cases, ProofSheets proofs, Desk desk) {
        this.papers = papers;
        this.proofs = proofs;
        sheet = new WorkingSheetViewModel(cases.dispatch().printer(), desk, papers.preview());
        papers.drawn().addListener((_, _, paper) -> {
            if (paper != null) {
                proofing.set(false);
            }
        });
    }

    void show(Batch batch) {
        papers.yieldSheet();
        proofing.set(true);
        String title = batch.title() + "姓名校对页";
        sheet.show(title, proofs.drawn(title, batch.candidates().stream().map(ProofViewModel::entry).toList()));
    }

    private static NameProof.Entry entry(Candidate candidate) {
        return new NameProof.Entry(
                candidate.person().name(),
                Optional.ofNullable(candidate.unit()).map(Unit::name).orElse(""));
    }

    /// Whether names to check are shown, not a paper.
    ReadOnlyBooleanProperty proofing() {
        return proofing.getReadOnlyProperty();
    }

    /// What can be done with the names shown.
    WorkingSheetViewModel sheet() {
        return sheet;
    }
}
