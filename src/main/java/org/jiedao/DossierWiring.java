package org.jiedao;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jiedao.dossier.DossierFacts;
import org.jiedao.dossier.ReadDossier;
import org.jiedao.dossier.view.DossierView;
import org.jiedao.dossier.view.DossierViewModel;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.liaison.Division;
import org.jiedao.liaison.DivisionFacts;
import org.jiedao.liaison.RecordLiaison;
import org.jiedao.liaison.view.LiaisonUseCases;
import org.jiedao.liaison.view.LiaisonView;
import org.jiedao.liaison.view.LiaisonViewModel;
import org.jiedao.storage.Database;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageName;
import org.jiedao.ui.PartedPage;

/// 履职档案 and 分片联系: plain `new`.
record DossierWiring(Database database, Clock clock) {
    /// Page 人员 with the dossiers and what is held about somebody beside the roster.
    PartedPage people(Supplier<PageBody> roster, PartedPage.Part held, Desk desk) {
        return new PartedPage(
                PageName.PEOPLE,
                List.of(
                        new PartedPage.Part("花名册", roster),
                        new PartedPage.Part(
                                DossierView.PART,
                                () -> new DossierView(
                                        new DossierViewModel(reading(), database.people(), desk), desk)),
                        held),
                desk.navigator());
    }

    /// Page 组织 with 分片联系 beside the tree.
    PartedPage organization(Supplier<PageBody> tree, Desk desk) {
        return new PartedPage(
                PageName.ORGANIZATION,
                List.of(
                        new PartedPage.Part("组织体系", tree),
                        new PartedPage.Part(
                                LiaisonView.PART, () -> new LiaisonView(new LiaisonViewModel(liaisons(), desk), desk))),
                desk.navigator());
    }

    LiaisonUseCases liaisons() {
        return new LiaisonUseCases(
                division(),
                new RecordLiaison(database.liaisons(), database.committees(), database.organizations()));
    }

    ReadDossier reading() {
        return new ReadDossier(registers());
    }

    List<RecordFacts> papers() {
        return List.of(new DivisionFacts(division(), clock), new DossierFacts(reading(), registers(), clock));
    }

    private Division.Records division() {
        return new Division.Records(database.liaisons(), database.committees(), database.organizations());
    }

    private ReadDossier.Registers registers() {
        return new ReadDossier.Registers(
                database.people(),
                database.organizations(),
                database.committees(),
                new ReadDossier.Activities(database.meetings(), database.tasks(), database.liaisons()),
                database.dispatchRegister());
    }
}
