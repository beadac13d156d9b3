package org.jiedao.committee.view;

import java.util.List;
import java.util.stream.Stream;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Unit;
import org.jiedao.people.NameIndex;
import org.jiedao.people.NameMatch;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchSource;

/// Finds bodies and units by name.
public final class OrganizationSearch implements SearchSource {
    /// The part of page 组织 that shows units.
    public static final String UNIT = "单位";

    private static final int MOST_OF_EACH = 4;

    private final Organizations organizations;
    private final NameIndex<Body> bodyNames = new NameIndex<>(body -> List.of(body.name()));
    private final NameIndex<Unit> unitNames = new NameIndex<>(unit -> List.of(unit.name()));

    public OrganizationSearch(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public List<Hit> find(String query) {
        NameMatch match = new NameMatch(query);
        Stream<Hit> bodies = bodyNames.find(organizations.bodies(), match)
                .limit(MOST_OF_EACH)
                .map(body -> new Hit(
                        "组织", body.name(), body.kind().label(), Place.of(PageName.ORGANIZATION, body.id())));
        Stream<Hit> units = unitNames.find(organizations.units(), match)
                .limit(MOST_OF_EACH)
                .map(unit -> new Hit(
                        UNIT,
                        unit.name(),
                        unit.category().label(),
                        Place.of(PageName.ORGANIZATION, UNIT, unit.id())));
        return Stream.concat(bodies, units).toList();
    }
}
