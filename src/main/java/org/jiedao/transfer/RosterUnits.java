package org.jiedao.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.organization.Body;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jspecify.annotations.Nullable;

/// The units that a roster names. What one row leaves out another may say, so all rows are gathered first.
final class RosterUnits {
    /// How a named unit stands to the register.
    sealed interface Standing {
        /// `filled` adds what the register lacks and the roster says; nothing recorded is replaced.
        record Registered(Unit unit, Unit filled) implements Standing {}

        record New(Unit draft) implements Standing {}

        record WithoutCategory(String name) implements Standing {}
    }

    private final Map<String, Standing> standings = new HashMap<>();

    RosterUnits(List<RosterRow> rows, RegisterSnapshot snapshot) {
        Map<String, RosterRow.UnitFacts> gathered = new HashMap<>();
        for (RosterRow row : rows) {
            RosterRow.UnitFacts facts = row.unit();
            if (facts != null) {
                gathered.merge(key(facts.name()), facts, RosterUnits::together);
            }
        }
        Map<String, Unit> registered = new HashMap<>();
        snapshot.units().forEach(unit -> registered.put(key(unit.name()), unit));
        gathered.forEach((key, facts) -> standings.put(key, standing(facts, registered.get(key), snapshot)));
    }

    Standing of(String name) {
        return Objects.requireNonNull(standings.get(key(name)));
    }

    /// What the row says of the unit against what holds.
    Optional<String> contradiction(RosterRow.UnitFacts facts) {
        UnitCategory known =
                switch (of(facts.name())) {
                    case Standing.Registered registered -> registered.unit().category();
                    case Standing.New fresh -> fresh.draft().category();
                    case Standing.WithoutCategory none -> null;
                };
        return facts.category() == null || known == null || facts.category() == known
                ? Optional.empty()
                : Optional.of("单位类别写作“%s”，而“%s”已是“%s”，类别不改"
                        .formatted(facts.category().label(), facts.name(), known.label()));
    }

    static String key(String name) {
        return HalfWidth.tight(name);
    }

    private static Standing standing(RosterRow.UnitFacts facts, @Nullable Unit known, RegisterSnapshot snapshot) {
        String community = facts.community();
        Long communityId = community == null
                ? null
                : snapshot.community(community).map(Body::id).orElse(null);
        if (known != null) {
            Unit filled = new Unit(
                    known.id(),
                    known.name(),
                    known.category(),
                    either(known.communityId(), communityId),
                    either(known.partyOrganization(), facts.partyOrganization()),
                    known.phone());
            return new Standing.Registered(known, filled);
        }
        UnitCategory category = facts.category();
        return category == null
                ? new Standing.WithoutCategory(facts.name())
                : new Standing.New(
                        new Unit(0, facts.name(), category, communityId, facts.partyOrganization(), null));
    }

    private static RosterRow.UnitFacts together(RosterRow.UnitFacts one, RosterRow.UnitFacts other) {
        return new RosterRow.UnitFacts(
                one.name(),
                either(one.category(), other.category()),
                either(one.community(), other.community()),
                either(one.partyOrganization(), other.partyOrganization()));
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
