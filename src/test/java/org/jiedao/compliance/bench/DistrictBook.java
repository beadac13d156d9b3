package org.jiedao.compliance.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jiedao.compliance.bench.Convened.Member;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;

/// The district as one feature would have read it. Of bodies that are no committee nothing is on record.
record DistrictBook(Map<Long, Told> byBody, BiFunction<Told, LocalDate, FactSource> facts) implements FactBook {
    private static final FactSource NOTHING = new FactSource() {};

    /// A committee, and who sits on the one of its street.
    record Told(Convened committee, List<Member> ofStreet) {}

    static DistrictBook of(List<Convened> committees, BiFunction<Told, LocalDate, FactSource> facts) {
        Map<Long, Told> byBody = new HashMap<>();
        List<Member> ofStreet = List.of();
        for (Convened committee : committees) {
            if (committee.ofStreet()) {
                ofStreet = committee.members();
            }
            byBody.put(committee.body().id(), new Told(committee, ofStreet));
        }
        return new DistrictBook(byBody, facts);
    }

    @Override
    public FactSource about(long body, LocalDate on) {
        Told told = byBody.get(body);
        return told == null ? NOTHING : facts.apply(told, on);
    }
}
