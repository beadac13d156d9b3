package org.jiedao.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.organization.Body;
import org.jiedao.organization.Level;
import org.jiedao.organization.Tree;
import org.jiedao.organization.Unit;

/// Which units lie in the area of a body: all of them in the street's, in a community's those that are recorded there.
public record AreaUnits(Tree tree, List<Unit> units) {
    public List<Unit> of(Body body) {
        if (body.kind().level() == Level.STREET) {
            return units;
        }
        Set<Long> area = tree.within(party(body)).stream().map(Body::id).collect(Collectors.toSet());
        return units.stream()
                .filter(unit -> unit.communityId() != null && area.contains(unit.communityId()))
                .toList();
    }

    /// A joint committee stands for its party organisation.
    public static long party(Body body) {
        Long parent = body.parentId();
        return body.kind().isJointCommittee() && parent != null ? parent : body.id();
    }
}
