package org.jiedao.compliance.view;

import java.util.function.Supplier;
import org.jiedao.compliance.OwnRulesets;
import org.jiedao.compliance.RulesetStandings;
import org.jiedao.compliance.RulesetSwitches;
import org.jiedao.rule.Rulesets;

/// What part 规则集 reads and does; `rulesets` reads them under the street's own practice.
public record RulesetUseCases(
        Supplier<Rulesets> rulesets, RulesetStandings standings, RulesetSwitches switches, OwnRulesets own) {}
