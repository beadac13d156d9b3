package org.jiedao;

import java.util.List;
import org.jiedao.appointment.Batch;
import org.jiedao.committee.DecideRuleset;
import org.jiedao.compliance.Fixes;
import org.jiedao.compliance.OwnRulesets;
import org.jiedao.compliance.RulesetStandings;
import org.jiedao.compliance.RulesetSwitches;
import org.jiedao.compliance.RulesetUses;
import org.jiedao.compliance.view.AttestView;
import org.jiedao.compliance.view.AttestViewModel;
import org.jiedao.compliance.view.PracticeView;
import org.jiedao.compliance.view.PracticeViewModel;
import org.jiedao.compliance.view.ReportActions;
import org.jiedao.compliance.view.ReportViewModel;
import org.jiedao.compliance.view.ResultUseCases;
import org.jiedao.compliance.view.ResultsView;
import org.jiedao.compliance.view.ResultsViewModel;
import org.jiedao.compliance.view.RulesetUseCases;
import org.jiedao.compliance.view.RulesetsView;
import org.jiedao.compliance.view.RulesetsViewModel;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageName;
import org.jiedao.ui.PartedPage;

/// The page 体检 and its view models.
record ComplianceWiring(Wiring wiring, Desk desk) {
    PageBody page() {
        List<PartedPage.Part> parts = List.of(
                new PartedPage.Part(ResultsView.PART, this::shownResults),
                new PartedPage.Part(AttestView.PART, () -> new AttestView(attest(), desk)),
                new PartedPage.Part(PracticeView.PART, () -> new PracticeView(practice(), desk)),
                new PartedPage.Part(RulesetsView.PART, () -> new RulesetsView(rulesets(), desk)));
        return new PartedPage(PageName.COMPLIANCE, parts, desk.navigator());
    }

    private PageBody shownResults() {
        ResultsViewModel results = results();
        return new ResultsView(results, ReportActions.of(report(results)), desk);
    }

    ResultsViewModel results() {
        ResultUseCases cases = new ResultUseCases(
                wiring.database().organizations(), wiring.examination().openExamination(), Fixes.shipped());
        return new ResultsViewModel(cases, desk);
    }

    /// Of what the results show.
    ReportViewModel report(ResultsViewModel results) {
        return new ReportViewModel(
                wiring.examination().exportSummary(wiring.clock()),
                results.choice().scope(),
                results.asOf(),
                desk);
    }

    AttestViewModel attest() {
        return new AttestViewModel(wiring.examination().attesting(wiring.clock()), desk);
    }

    PracticeViewModel practice() {
        return new PracticeViewModel(wiring.examination().settlePractice(), desk);
    }

    RulesetsViewModel rulesets() {
        ExaminationWiring examination = wiring.examination();
        RulesetStandings standings = new RulesetStandings(examination.bodies());
        RulesetUses uses = new RulesetUses(standings, this::batchesUnder, wiring.database().attestations());
        RulesetSwitches switches = new RulesetSwitches(
                new DecideRuleset(wiring.database().committees()),
                wiring.database().bodyRulesets(),
                wiring.rulesets()::rulesets,
                wiring.database().changeLog());
        RulesetUseCases cases = new RulesetUseCases(
                () -> examination.rulesets().rulesets(),
                standings,
                switches,
                new OwnRulesets(wiring.rulesets(), uses));
        return new RulesetsViewModel(cases, desk);
    }

    private List<String> batchesUnder(String ruleset) {
        return wiring.database().batches().batches().stream()
                .filter(batch -> batch.opening().ruleset().equals(ruleset))
                .map(Batch::title)
                .toList();
    }
}
