package org.jiedao.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.organization.Organizations;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;

/// What the use cases of appointment judge by: the orders, the clauses, the committees as they stand, and today.
public final class Rulebook {
    private final AppointmentOrders orders;
    private final Clauses clauses;
    private final Committees committees;
    private final Organizations organizations;
    private final Clock clock;

    public Rulebook(
            AppointmentOrders orders,
            Clauses clauses,
            Committees committees,
            Organizations organizations,
            Clock clock) {
        this.orders = orders;
        this.clauses = clauses;
        this.committees = committees;
        this.organizations = organizations;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Clauses clauses() {
        return clauses;
    }

    Committees committees() {
        return committees;
    }

    AppointmentOrders orders() {
        return orders;
    }

    Committee committee(Batch batch) {
        return committees.committee(batch.opening().committeeId(), today()).orElseThrow();
    }

    /// The order that a batch was opened under.
    public AppointmentOrder order(Batch batch) {
        return orders.of(batch.opening().ruleset(), committee(batch).body().kind())
                .orElseThrow();
    }

    /// The order in which a committee appoints by the ruleset it works by.
    public Optional<AppointmentOrder> order(Committee committee) {
        return orders.of(committee.ruleset(), committee.body().kind());
    }

    /// The batch's steps in order, each with where it stands.
    public List<RailStep> rail(Batch batch) {
        return RailStep.rail(order(batch), batch);
    }

    /// What the ruleset says about the committee as the batch would leave it.
    public List<Finding> advice(Batch batch) {
        CommitteeAfter after = CommitteeAfter.of(batch, committees.histories(), today());
        return clauses.rulesets()
                .of(batch.opening().ruleset())
                .map(ruleset -> new AppointmentAdvice(ruleset, after, organizations.bodies()).findings())
                .orElseThrow();
    }
}
