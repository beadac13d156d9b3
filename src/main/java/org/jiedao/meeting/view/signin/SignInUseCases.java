package org.jiedao.meeting.view.signin;

import org.jiedao.archive.Backups;
import org.jiedao.meeting.AskedRulesets;
import org.jiedao.meeting.Meetings;
import org.jiedao.meeting.RecordSignIn;
import org.jiedao.meeting.signin.ReadSignInSheet;
import org.jiedao.organization.Organizations;
import org.jiedao.people.PeopleRoll;

/// What tab 签到 reads and writes.
public record SignInUseCases(
        RecordSignIn recording,
        ReadSignInSheet sheets,
        Meetings meetings,
        AskedRulesets rulesets,
        Roster roster,
        Backups backups) {
    /// From whom somebody can be added.
    public record Roster(PeopleRoll people, Organizations organizations) {}
}
