package org.jiedao.drafting.view;

import java.io.IOException;
import java.util.List;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.view.IssuingViewModel;
import org.jiedao.drafting.DraftPaper;
import org.jiedao.drafting.DraftPaper.Sheet;
import org.jiedao.rule.Finding;

/// A paper on the desk that is to be issued with the text kept.
record SheetOrder(DraftPaper cases, Sheet sheet) implements IssuingViewModel.Order {
    @Override
    public String label() {
        return sheet.paper().label();
    }

    /// What refuses is said when it is issued; nobody is asked about it.
    @Override
    public List<Finding> advice() throws IOException {
        return cases.check(sheet).isEmpty() ? cases.advice(sheet) : List.of();
    }

    @Override
    public Issuance issue() throws IOException {
        return cases.issue(sheet);
    }
}
