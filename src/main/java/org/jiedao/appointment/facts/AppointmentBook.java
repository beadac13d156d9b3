package org.jiedao.appointment.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.appointment.AppointmentOrders;
import org.jiedao.appointment.Batch;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;

/// The appointments of all committees as they were read. Of a body that is no committee it knows nothing.
public final class AppointmentBook implements FactBook {
    private final Map<Long, CommitteeAppointments> byBody = new HashMap<>();
    private final OwnOrders own;

    public AppointmentBook(
            AppointmentRecords records,
            List<CommitteeHistory> committees,
            AppointmentOrders orders,
            Rulesets rulesets) {
        this.own = new OwnOrders(rulesets);
        Map<Long, List<IssuedPaper>> papers =
                records.papers().stream().collect(Collectors.groupingBy(IssuedPaper::batchId));
        Map<Long, List<Batch>> batches = records.batches().stream()
                .collect(Collectors.groupingBy(batch -> batch.opening().committeeId()));
        for (CommitteeHistory committee : committees) {
            List<BatchHistory> histories = batches.getOrDefault(committee.id(), List.of()).stream()
                    .map(batch -> new BatchHistory(
                            batch, orders.of(batch, committee.body().kind()), papers.getOrDefault(batch.id(), List.of())))
                    .toList();
            byBody.put(
                    committee.body().id(), new CommitteeAppointments(committee, histories, committee.members()));
        }
    }

    @Override
    public FactSource about(long body, LocalDate on) {
        return Optional.ofNullable(byBody.get(body))
                .flatMap(history -> history.termOn(on)
                        .<FactSource>map(term -> new AppointmentFacts(history, own, term, on)))
                .orElseGet(() -> new FactSource() {});
    }
}
