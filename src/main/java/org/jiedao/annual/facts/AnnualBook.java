package org.jiedao.annual.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedao.annual.BodyYear;
import org.jiedao.annual.Commendation;
import org.jiedao.annual.JoinedUnits;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.organization.Body;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;

/// Targets, commendations and the papers about them, as they were read. What a street's joint committee commends is also its
/// party organisation's. Of a body of which nothing of the kind was ever recorded nobody keeps it here: it knows nothing.
public final class AnnualBook implements FactBook {
    private static final FactSource NOTHING = new FactSource() {};

    private final Map<Long, Body> bodies;
    private final JoinedUnits joined;
    private final List<BodyYear> years;
    private final List<Commendation> commendations;
    private final List<DispatchEntry> issued;

    public AnnualBook(
            List<Body> bodies, List<CommitteeHistory> committees, Recorded recorded, List<DispatchEntry> issued) {
        this.bodies = bodies.stream().collect(Collectors.toMap(Body::id, Function.identity()));
        this.joined = new JoinedUnits(committees);
        this.years = recorded.years();
        this.commendations = recorded.commendations();
        this.issued = issued.stream().filter(entry -> !entry.isVoid()).toList();
    }

    /// What is on record of years and commendations.
    public record Recorded(List<BodyYear> years, List<Commendation> commendations) {
        public Recorded {
            years = List.copyOf(years);
            commendations = List.copyOf(commendations);
        }
    }

    @Override
    public FactSource about(long id, LocalDate on) {
        Body body = bodies.get(id);
        if (body == null) {
            return NOTHING;
        }
        List<BodyYear> own = years.stream()
                .filter(year -> year.bodyId() == id && !year.targets().isEmpty())
                .toList();
        Set<Long> speaking = bodies.values().stream()
                .filter(one -> one.id() == id
                        || one.kind().isJointCommittee() && Long.valueOf(id).equals(one.parentId()))
                .map(Body::id)
                .collect(Collectors.toSet());
        List<Commendation> given = commendations.stream()
                .filter(one -> speaking.contains(one.bodyId()) && !one.on().isAfter(on))
                .toList();
        return own.isEmpty() && given.isEmpty()
                ? NOTHING
                : new AnnualFacts(on, own, given, joined.of(id, on), issued);
    }
}
