package org.jiedao.appointment.facts;

import java.util.HashSet;
import java.util.Set;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Question;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.StepOrder;

/// For which procedures a ruleset sets an order of steps, by kind of committee.
final class OwnOrders {
    private record Order(String ruleset, String body, String procedure) {}

    private final Set<Order> orders = new HashSet<>();

    OwnOrders(Rulesets rulesets) {
        for (Ruleset ruleset : rulesets.all()) {
            for (Rule rule : ruleset.rules()) {
                rule.questions().forEach(question -> take(ruleset, rule, question));
            }
        }
    }

    private void take(Ruleset ruleset, Rule rule, Question question) {
        if (question.check() instanceof StepOrder order) {
            rule.scope().bodies().forEach(body -> orders.add(new Order(ruleset.key(), body, order.procedure())));
        }
    }

    boolean has(String ruleset, BodyKind kind, String procedure) {
        return orders.contains(new Order(ruleset, kind.label(), procedure));
    }
}
