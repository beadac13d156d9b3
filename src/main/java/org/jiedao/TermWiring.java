package org.jiedao;

import org.jiedao.committee.view.term.TermsUseCases;
import org.jiedao.committee.view.term.TermsView;
import org.jiedao.committee.view.term.TermsViewModel;
import org.jiedao.storage.Database;
import org.jiedao.ui.Desk;

/// Page 任期: plain `new`.
record TermWiring(Wiring wiring, Desk desk) {
    TermsView view() {
        return new TermsView(new TermsViewModel(cases(), desk));
    }

    /// A new term, an extension and what follows change many records at once.
    TermsUseCases cases() {
        Database database = wiring.database();
        return TermsUseCases.over(database.committees(), database.changeLog(), database.backups());
    }
}
