package org.jiedao.liaison;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Unit;

/// What communities and units are called.
public record ContactNames(Map<Long, String> bodies, Map<Long, String> units) {
    public static ContactNames of(Organizations organizations) {
        return of(organizations.bodies(), organizations.units());
    }

    static ContactNames of(List<Body> bodies, List<Unit> units) {
        return new ContactNames(
                bodies.stream().collect(Collectors.toMap(Body::id, Body::name)),
                units.stream().collect(Collectors.toMap(Unit::id, Unit::name)));
    }

    public String name(Contact contact) {
        return switch (contact) {
            case Contact.Community(long id) -> bodies.getOrDefault(id, "");
            case Contact.DistrictUnit(long id) -> units.getOrDefault(id, "");
        };
    }
}
