package org.jiedao.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.UnitCategory;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Glossary;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.Check;
import org.jiedao.rule.check.CountBetween;
import org.jiedao.rule.check.EachHas;
import org.jiedao.rule.check.OneOf;
import org.jiedao.rule.check.StepOrder;
import org.junit.jupiter.api.Test;

/// The orders of appointment and the rulesets say the same order in the same words.
class OrdersAndRulesTest {
    private static final Rulesets RULESETS = Rulesets.shipped();
    private static final List<AppointmentOrder> ORDERS =
            new AppointmentOrders(Clauses.shipped()).all();

    @Test
    void theStepsOfAnOrderStandAsItsRulesetSays() {
        int compared = 0;
        for (AppointmentOrder order : ORDERS) {
            List<String> steps =
                    order.steps().stream().map(step -> step.kind().label()).toList();
            for (StepOrder rule : rules(order)
                    .flatMap(OrdersAndRulesTest::checks)
                    .filter(StepOrder.class::isInstance)
                    .map(StepOrder.class::cast)
                    .filter(check -> check.procedure().equals("委员产生"))
                    .toList()) {
                List<Integer> places = rule.steps().stream()
                        .map(step -> steps.indexOf(step.name()))
                        .filter(place -> place >= 0)
                        .toList();
                assertEquals(places.stream().sorted().toList(), places, order.ruleset() + rule);
                compared += places.size();
            }
        }
        assertTrue(compared > 20);
    }

    @Test
    void aStepIsOnRecordInTheWordsOfTheRules() {
        Glossary glossary = Glossary.shipped();
        for (AppointmentOrder order : ORDERS) {
            for (OrderedStep step : order.steps()) {
                assertTrue(glossary.words("步骤").containsAll(step.records()), step.toString());
                assertTrue(step.records().contains(step.kind().label()), step.toString());
            }
        }
    }

    @Test
    void theWordsThatACertificateMustHoldAreTheClausesOwn() {
        for (AppointmentOrder order : ORDERS) {
            String unpaid = order.phrases().words().unpaid().orElseThrow();
            List<Rule> asking = rules(order)
                    .filter(rule -> checks(rule).anyMatch(check -> check instanceof EachHas has
                            && has.thing().equals("义务任职表述")))
                    .toList();
            assertEquals(1, asking.size());
            assertTrue(asking.getFirst().quotation().clause().wording().contains(unpaid), unpaid);
        }
    }

    @Test
    void rulesSpeakOfBodiesStepsAndUnitsAsTheRegistersDo() {
        Glossary glossary = Glossary.shipped();
        for (BodyKind kind : BodyKind.values()) {
            assertTrue(
                    glossary.words("组织").contains(kind.label()), kind.label());
        }
        assertEquals(
                Arrays.stream(StepKind.values()).map(StepKind::label).collect(Collectors.toSet()),
                glossary.words("聘任步骤"));
        assertEquals(
                Arrays.stream(BodyKind.values())
                        .filter(BodyKind::isJointCommittee)
                        .map(BodyKind::label)
                        .collect(Collectors.toSet()),
                glossary.words("聘任组织"));
        for (StepKind step : StepKind.values()) {
            assertTrue(glossary.words("步骤").contains(step.label()), step.label());
        }
        List<String> categories =
                Arrays.stream(UnitCategory.values()).map(UnitCategory::label).toList();
        Set<String> named = new java.util.TreeSet<>();
        RULESETS.all().stream()
                .flatMap(ruleset -> ruleset.rules().stream())
                .flatMap(OrdersAndRulesTest::checks)
                .filter(OneOf.class::isInstance)
                .map(OneOf.class::cast)
                .filter(check -> check.attribute().equals("单位类别"))
                .forEach(check -> named.addAll(check.values()));
        assertTrue(named.size() > 5 && categories.containsAll(named), named.toString());
    }

    private static Stream<Rule> rules(AppointmentOrder order) {
        return RULESETS.of(order.ruleset()).orElseThrow().rules().stream()
                .filter(rule -> rule.scope().bodies().contains(order.committee().label()));
    }

    private static Stream<Check> checks(Rule rule) {
        return rule.questions().stream().map(question -> question.check());
    }
}
