package org.jiedao.followup.view;

import java.util.function.Supplier;
import org.jiedao.archive.ChangeLog;
import org.jiedao.calendar.Workdays;
import org.jiedao.drafting.view.PaperCases;
import org.jiedao.evidence.view.EvidenceUseCases;
import org.jiedao.followup.ChangeTask;
import org.jiedao.followup.CloseTask;
import org.jiedao.followup.RemoveTask;
import org.jiedao.followup.ReportProgress;
import org.jiedao.followup.TaskBook;
import org.jiedao.organization.Organizations;
import org.jiedao.people.PeopleRoll;

/// What page 督办 reads and does.
public record FollowUpUseCases(Acts acts, Facts facts, PaperCases papers, EvidenceUseCases evidence) {
    /// What can be done with a task.
    public record Acts(ChangeTask changing, CloseTask closing, ReportProgress reporting, RemoveTask removing) {}

    /// Where the facts come from.
    public record Facts(
            TaskBook book,
            Organizations organizations,
            PeopleRoll people,
            Supplier<Workdays> workdays,
            ChangeLog changes) {}

}
