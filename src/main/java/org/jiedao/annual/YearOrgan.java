package org.jiedao.annual;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiedao.committee.Committees;
import org.jiedao.committee.IssuingOrgan;
import org.jiedao.committee.IssuingParty;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Level;
import org.jiedao.organization.Organizations;
import org.jiedao.wording.Fields;

/// Who speaks for a body about its year: the party organisation of the street or community, but a 联席会议 or alliance for
/// itself, under its own name.
record YearOrgan(Body body, Optional<IssuingOrgan> party) {
    private static final Pattern ADDED = Pattern.compile("（[^（）]*）");

    static YearOrgan of(Organizations organizations, Committees committees, Body body, LocalDate today) {
        boolean own = body.kind().level() == Level.DISTRICT || body.kind() == BodyKind.ALLIANCE;
        return new YearOrgan(
                body,
                own ? Optional.empty() : Optional.of(new IssuingParty(organizations, committees).of(body, today)));
    }

    Optional<String> prefix(Paper.Series series) {
        return party.map(organ -> organ.prefix(series))
                .orElseGet(() -> series.ownPrefix().or(() -> Optional.of(ADDED.matcher(body.name()).replaceAll(""))));
    }

    Fields onto(Fields fields) {
        return fields.put("机关", party.map(IssuingOrgan::name).orElse(Optional.of(body.name())))
                .put("印发机关", party.map(IssuingOrgan::printer).orElse(Optional.of(body.name())))
                .put("上级", party.flatMap(IssuingOrgan::superior))
                .put("联系人", party.flatMap(IssuingOrgan::contact))
                .put("联系电话", party.flatMap(IssuingOrgan::phone));
    }
}
