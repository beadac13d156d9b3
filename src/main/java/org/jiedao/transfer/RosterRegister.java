package org.jiedao.transfer;

import org.jiedao.archive.ChangeLog;
import org.jiedao.committee.Committees;
import org.jiedao.organization.Organizations;
import org.jiedao.people.PeopleRoll;

/// The parts of the register that a roster touches.
public record RosterRegister(
        Organizations organizations, PeopleRoll people, Committees committees, ChangeLog changeLog) {}
