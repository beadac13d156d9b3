package org.jiedao;

import org.jiedao.committee.view.term.TermsUseCases;
import org.jiedao.committee.view.term.TermsView;
import org.jiedao.committee.view.term.TermsViewModel;
import org.jiedao.ui.Desk;

/// Page 任期: plain `new`.
record TermWiring(Wiring wiring, Desk desk) {
    TermsView view() {
        return new TermsView(new TermsViewModel(cases(), desk));
    }

    TermsUseCases cases() {
        return TermsUseCases.over(
                wiring.database().committees(), wiring.database().changeLog());
    }
}
