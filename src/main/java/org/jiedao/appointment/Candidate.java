package org.jiedao.appointment;

import org.jiedao.committee.Role;
import org.jiedao.organization.Unit;
import org.jiedao.people.Person;
import org.jspecify.annotations.Nullable;

/// Somebody put forward for a seat; `approvals` 赞成票 once the vote is recorded.
public record Candidate(long id, Person person, @Nullable Unit unit, Role role, @Nullable Integer approvals) {}
