package org.jiedao.committee;

import org.jiedao.organization.Body;

/// A body that has terms, seats and members. `ruleset` is the one in force on the day the committee was read; empty on
/// a body that is no joint committee: its ruleset is the body's own affair. One that is not `capped` makes a seat when
/// somebody joins and has no vacancies.
public record Committee(long id, Body body, String ruleset, boolean capped) {
    public Committee(long id, Body body, String ruleset) {
        this(id, body, ruleset, true);
    }

    public String name() {
        return body.name();
    }

    public boolean isJoint() {
        return body.kind().isJointCommittee();
    }
}
