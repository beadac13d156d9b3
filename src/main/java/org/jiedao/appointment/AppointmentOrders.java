package org.jiedao.appointment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.AppointingOrder;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Ruleset;

/// The orders of appointment that the rulesets write down, those of the user's own files among them: as they are now.
public final class AppointmentOrders {
    private final Clauses clauses;

    public AppointmentOrders(Clauses clauses) {
        this.clauses = clauses;
    }

    public List<AppointmentOrder> all() {
        return clauses.rulesets().all().stream().flatMap(this::of).toList();
    }

    private Stream<AppointmentOrder> of(Ruleset ruleset) {
        return ruleset.orders().stream().map(order -> AppointmentOrder.of(ruleset, order, committee(order)));
    }

    private static BodyKind committee(AppointingOrder order) {
        return Arrays.stream(BodyKind.values())
                .filter(kind -> kind.label().equals(order.committee()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("词表的“聘任组织”里有不认识的" + order.committee()));
    }

    /// Those for a kind of committee, whatever its ruleset.
    List<AppointmentOrder> of(BodyKind committee) {
        return all().stream()
                .filter(order -> order.committee() == committee && order.procedure() == Procedure.PRODUCTION)
                .toList();
    }

    public Optional<AppointmentOrder> of(String ruleset, BodyKind committee) {
        return of(ruleset, committee, Procedure.PRODUCTION);
    }

    /// Of a procedure without an order of its own it is that of a first appointment.
    public Optional<AppointmentOrder> of(String ruleset, BodyKind committee, Procedure procedure) {
        return clauses.rulesets().of(ruleset).flatMap(found -> found.order(committee.label(), procedure.label())
                .map(order -> AppointmentOrder.of(found, order, committee)));
    }

    /// The order that a batch was opened under, or what is left of it: its ruleset's file may be gone.
    public AppointmentOrder of(Batch batch, BodyKind committee) {
        return of(batch.opening().ruleset(), committee, batch.procedure())
                .orElseGet(() -> AppointmentOrder.lost(batch, committee, clauses.clause("workbench 次序")));
    }
}
