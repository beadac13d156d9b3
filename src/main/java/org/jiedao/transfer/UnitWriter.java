package org.jiedao.transfer;

import java.util.HashMap;
import java.util.Map;
import org.jiedao.organization.Organizations;
import org.jspecify.annotations.Nullable;

/// Stores a unit when the first row that needs it is written.
final class UnitWriter {
    private final Organizations organizations;
    private final RosterUnits units;
    private final Map<String, Long> ids = new HashMap<>();
    private int added;

    UnitWriter(Organizations organizations, RosterUnits units) {
        this.organizations = organizations;
        this.units = units;
    }

    /// Null where the unit cannot be stored for lack of a category.
    @Nullable Long idOf(String name) {
        String key = RosterUnits.key(name);
        Long known = ids.get(key);
        if (known != null) {
            return known;
        }
        Long stored =
                switch (units.of(name)) {
                    case RosterUnits.Standing.Registered registered -> {
                        if (!registered.filled().equals(registered.unit())) {
                            organizations.edit(registered.filled());
                        }
                        yield registered.unit().id();
                    }
                    case RosterUnits.Standing.New fresh -> {
                        added++;
                        yield organizations.add(fresh.draft()).id();
                    }
                    case RosterUnits.Standing.WithoutCategory none -> null;
                };
        if (stored != null) {
            ids.put(key, stored);
        }
        return stored;
    }

    int added() {
        return added;
    }
}
