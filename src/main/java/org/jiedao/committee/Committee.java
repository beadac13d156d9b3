package org.jiedao.committee;

import org.jiedao.organization.Body;

/// A body that has terms, seats and an active ruleset. `ruleset` is the one in force on the day the committee was read.
public record Committee(long id, Body body, String ruleset) {
    public String name() {
        return body.name();
    }
}
