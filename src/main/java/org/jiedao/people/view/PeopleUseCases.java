package org.jiedao.people.view;

import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.Disclosures;
import org.jiedao.organization.Organizations;
import org.jiedao.people.ExportRoster;
import org.jiedao.people.NameScan;
import org.jiedao.people.PeopleRoll;
import org.jiedao.people.ServiceRecord;

/// What page 人员 reads and writes.
public record PeopleUseCases(
        PeopleRoll roll,
        Organizations organizations,
        ServiceRecord services,
        ChangeLog changes,
        Disclosures disclosures,
        ExportRoster exporting,
        NameScan names) {}
