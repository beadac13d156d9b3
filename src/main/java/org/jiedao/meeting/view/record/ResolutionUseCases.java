package org.jiedao.meeting.view.record;

import org.jiedao.meeting.KeepResolutions;
import org.jiedao.organization.Organizations;
import org.jiedao.people.PeopleRoll;

/// What tab 议定事项 reads and writes.
public record ResolutionUseCases(KeepResolutions resolutions, PeopleRoll people, Organizations organizations) {}
