package org.jiedao.committee.view;

import java.util.Map;
import org.jiedao.archive.ChangeLog;
import org.jiedao.committee.Committees;
import org.jiedao.committee.IssueRoll;
import org.jiedao.organization.Organizations;

/// What page 组织 reads and writes. `rulesets` are the known ones with the name the user reads, in their order.
public record OrganizationUseCases(
        Organizations organizations,
        Committees committees,
        ChangeLog changes,
        IssueRoll rolls,
        Map<String, String> rulesets) {}
