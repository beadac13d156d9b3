package org.jiedao;

import java.time.LocalDate;
import java.util.List;
import org.jiedao.committee.DrawChart;
import org.jiedao.committee.body.BodyPapers;
import org.jiedao.compliance.RulesetStandings;
import org.jiedao.document.pdf.PlacedPdfWriter;
import org.jiedao.evidence.view.EvidenceUseCases;
import org.jiedao.liaison.LiaisonTies;
import org.jiedao.organization.FoundingOrders;
import org.jiedao.organization.RecordBody;
import org.jiedao.rule.Ruleset;
import org.jiedao.storage.Database;

/// How bodies are recorded, by the standards they work by: plain `new`.
record OrganizationWiring(Wiring wiring) {
    RecordBody recordBody() {
        Database database = wiring.database();
        return new RecordBody(
                database.organizations(), database.bodySteps(), new FoundingOrders(this::asked), wiring.clock());
    }

    DrawChart drawChart() {
        Database database = wiring.database();
        return new DrawChart(
                database.organizations(),
                database.committees(),
                List.of(new LiaisonTies(database.liaisons(), database.committees())),
                new DrawChart.Means(new PlacedPdfWriter(wiring.fonts()), wiring.fonts()),
                database.disclosures());
    }

    EvidenceUseCases evidence() {
        return new EvidenceWiring(wiring.database(), wiring.clock()).cases();
    }

    BodyPapers papers() {
        return new BodyPapers(recordBody(), drawChart(), wiring.database().dispatchRegister());
    }

    private List<Ruleset> asked(long bodyId, LocalDate on) {
        return new RulesetStandings(wiring.examination().bodies())
                .on(on, wiring.rulesets().rulesets()).stream()
                        .filter(one -> one.standing().body().id() == bodyId)
                        .flatMap(one -> one.active().asked().stream())
                        .toList();
    }
}
