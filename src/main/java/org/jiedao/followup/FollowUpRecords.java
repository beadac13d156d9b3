package org.jiedao.followup;

import java.time.Clock;
import java.time.LocalDate;
import org.jiedao.committee.Committees;
import org.jiedao.committee.IssuingOrgan;
import org.jiedao.committee.IssuingParty;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;

/// What papers of follow-up are written from.
public record FollowUpRecords(TaskBook book, Organizations organizations, Committees committees, Clock clock) {
    /// Who issues what is about a body.
    IssuingOrgan organ(long bodyId) {
        return new IssuingParty(organizations, committees).of(body(bodyId), LocalDate.now(clock));
    }

    Body body(long id) {
        return organizations.body(id).orElseThrow();
    }
}
