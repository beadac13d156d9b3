package org.jiedao.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Role;
import org.jiedao.organization.BodyKind;
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

    /// The order that a batch was opened under, or what is left of it.
    public AppointmentOrder order(Batch batch) {
        return orders.of(batch, committee(batch).body().kind());
    }

    /// Why nothing can be done in a batch: the ruleset that it was opened under has no order, or is not there any more.
    public List<Finding> lost(Batch batch) {
        String key = batch.opening().ruleset();
        if (orders.of(key, committee(batch).body().kind(), batch.procedure()).isPresent()) {
            return List.of();
        }
        String gone = clauses.rulesets()
                .of(key)
                .map(found -> "“" + found.name() + "”里没有" + committee(batch).body().kind().label() + "的聘任次序了")
                .orElse("“" + key + "”没有读到，它的文件被移走或者写错了");
        return List.of(clauses.finding(
                "workbench 次序",
                "“" + batch.title() + "”新建时所用的规则集" + gone + "。已登记的各步照旧可看，在此以前不能登记、签发。请在“体检”的“规则集”放回这份文件，或改好写错的地方"));
    }

    /// The order in which a committee appoints by the ruleset it works by.
    public Optional<AppointmentOrder> order(Committee committee) {
        return orders.of(committee.ruleset(), committee.body().kind());
    }

    /// The role that the batch's ruleset speaks of: 兼职委员, or 委员.
    Role office(Batch batch) {
        return Arrays.stream(Role.values())
                .filter(role -> role.label().equals(order(batch).phrases().office()))
                .findFirst()
                .orElse(Role.PART_TIME_MEMBER);
    }

    /// The batch's steps in order, each with where it stands.
    public List<RailStep> rail(Batch batch) {
        return RailStep.rail(order(batch), batch);
    }

    /// Of a batch whose committee is known: nothing is read for it.
    public List<RailStep> rail(Batch batch, BodyKind committee) {
        return RailStep.rail(orders.of(batch, committee), batch);
    }

    /// Whether there is an order to go on by: the ruleset's file may be gone.
    public boolean isOrdered(Batch batch, BodyKind committee) {
        return orders.of(batch.opening().ruleset(), committee, batch.procedure()).isPresent();
    }

    /// What the ruleset says about the committee as the batch would leave it.
    public List<Finding> advice(Batch batch) {
        CommitteeAfter after = CommitteeAfter.of(batch, committees.histories(), today());
        return clauses.rulesets()
                .of(batch.opening().ruleset())
                .map(ruleset -> new AppointmentAdvice(ruleset, after, organizations.bodies()).findings())
                .orElseGet(List::of);
    }
}
