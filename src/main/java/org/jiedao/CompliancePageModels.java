package org.jiedao;

import java.util.List;
import org.jiedao.appointment.Batch;
import org.jiedao.committee.DecideRuleset;
import org.jiedao.compliance.Fixes;
import org.jiedao.compliance.OwnRulesets;
import org.jiedao.compliance.RulesetStandings;
import org.jiedao.compliance.RulesetSwitches;
import org.jiedao.compliance.RulesetUses;
import org.jiedao.compliance.view.AttestViewModel;
import org.jiedao.compliance.view.PracticeViewModel;
import org.jiedao.compliance.view.ReportViewModel;
import org.jiedao.compliance.view.ResultUseCases;
import org.jiedao.compliance.view.ResultsViewModel;
import org.jiedao.compliance.view.RulesetUseCases;
import org.jiedao.compliance.view.RulesetsViewModel;
import org.jiedao.ui.Desk;

/// The view models of the page 体检.
record CompliancePageModels(Wiring wiring, Desk desk) {
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
