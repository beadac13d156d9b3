package org.jiedao.appointment.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.appointment.AppointmentOrders;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.facts.AppointmentRecords.Joint;
import org.jiedao.committee.Member;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;

/// The appointments of all committees as they were read. Of a body that is no committee it knows nothing.
public final class AppointmentBook implements FactBook {
    private final Map<Long, CommitteeAppointments> byBody = new HashMap<>();
    private final OwnOrders own;

    public AppointmentBook(AppointmentRecords records, AppointmentOrders orders, Rulesets rulesets) {
        this.own = new OwnOrders(rulesets);
        Map<Long, List<IssuedPaper>> papers =
                records.papers().stream().collect(Collectors.groupingBy(IssuedPaper::batchId));
        Map<Long, List<Batch>> batches = records.batches().stream()
                .collect(Collectors.groupingBy(batch -> batch.opening().committeeId()));
        Map<Long, List<Member>> members = records.members().stream()
                .collect(Collectors.groupingBy(member -> member.seat().committeeId()));
        for (Joint committee : records.committees()) {
            List<BatchHistory> histories = batches.getOrDefault(committee.id(), List.of()).stream()
                    .map(batch -> new BatchHistory(
                            batch, orders.of(batch, committee.kind()), papers.getOrDefault(batch.id(), List.of())))
                    .toList();
            byBody.put(
                    committee.bodyId(),
                    new CommitteeAppointments(committee, histories, members.getOrDefault(committee.id(), List.of())));
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
