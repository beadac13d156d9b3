package org.jiedao.appointment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Term;
import org.jiedao.rule.Rulesets;

/// Opens a batch of any procedure for the term that runs today, under the ruleset active today.
public final class OpenBatch {
    private final Batches batches;
    private final Rulebook rules;

    public OpenBatch(Batches batches, Rulebook rules) {
        this.batches = batches;
        this.rules = rules;
    }

    /// Of a first appointment.
    public BatchOutcome open(Committee committee, String title) {
        return open(committee, title, Procedure.PRODUCTION, Batch.Occasion.NONE);
    }

    BatchOutcome open(Committee committee, String title, Procedure procedure, Batch.Occasion occasion) {
        if (title.isBlank()) {
            return refused("workbench 人选", "没有写批次名称，没有新建");
        }
        if (rules.orders().of(committee.ruleset(), committee.body().kind(), procedure).isEmpty()) {
            return refused("workbench 次序", withoutOrder(committee));
        }
        Optional<Term> term = rules.committees().termOn(committee.id(), rules.today());
        if (term.isEmpty()) {
            return refused("workbench 届次", "“" + committee.name() + "”今天不在任何一届任期内，请先登记本届，没有新建");
        }
        Batch.Opening opening =
                new Batch.Opening(
                        committee.id(), term.get(), title, committee.ruleset(), rules.today(), procedure, occasion);
        return new BatchOutcome.Done(batches.open(opening), List.of());
    }

    /// The workbench makes up no order that the standard does not give.
    private String withoutOrder(Committee committee) {
        Rulesets rulesets = rules.clauses().rulesets();
        String known = rules.orders().of(committee.body().kind()).stream()
                .map(order -> "“" + rulesets.label(order.ruleset()) + "”")
                .collect(Collectors.joining("、"));
        return "“" + committee.name() + "”今天所用的“" + rulesets.label(committee.ruleset())
                + "”没有聘任次序，工作台不替它编，没有新建。要在这里办聘任，请在它的规则集文件里写上“聘任次序”（写法见“体检”的“怎样写规则集”），或先给它改用有次序的："
                + known;
    }

    private BatchOutcome refused(String clause, String message) {
        return new BatchOutcome.Refused(List.of(rules.clauses().finding(clause, message)));
    }
}
