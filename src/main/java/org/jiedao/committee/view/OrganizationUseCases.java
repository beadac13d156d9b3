package org.jiedao.committee.view;

import java.util.function.Supplier;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.Disclosures;
import org.jiedao.committee.Committees;
import org.jiedao.committee.DrawChart;
import org.jiedao.committee.EndReasons;
import org.jiedao.committee.RecordMembership;
import org.jiedao.drafting.PaperSources;
import org.jiedao.evidence.view.EvidenceUseCases;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.RecordBody;
import org.jiedao.people.PeopleRoll;
import org.jiedao.rule.Rulesets;

/// What page 组织 reads and writes.
public record OrganizationUseCases(
        Organizations organizations,
        Seats seats,
        ChangeLog changes,
        Disclosures disclosures,
        PaperSources papers,
        Supplier<Rulesets> rulesets,
        RecordBody recording,
        DrawChart chart,
        EvidenceUseCases evidence) {
    /// Committees, and who is put on their seats.
    public record Seats(
            Committees committees, RecordMembership recording, EndReasons reasons, PeopleRoll people) {}

    Committees committees() {
        return seats.committees();
    }
}
