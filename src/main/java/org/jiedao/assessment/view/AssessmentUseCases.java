package org.jiedao.assessment.view;

import org.jiedao.archive.ChangeLog;
import org.jiedao.assessment.ApproveResults;
import org.jiedao.assessment.ArrangeAssessment;
import org.jiedao.assessment.Assessments;
import org.jiedao.assessment.GiveMarks;
import org.jiedao.assessment.KeepScheme;
import org.jiedao.assessment.OpenAssessment;
import org.jiedao.assessment.ProposeAssessed;
import org.jiedao.assessment.RecordedFigures;
import org.jiedao.assessment.TellResults;
import org.jiedao.organization.Organizations;

/// What part 考核 reads and does.
public record AssessmentUseCases(Facts facts, Acts acts, KeepScheme schemes, TellResults telling) {
    /// Where the facts come from.
    public record Facts(
            Assessments assessments,
            Organizations organizations,
            ProposeAssessed proposing,
            RecordedFigures figures,
            ChangeLog changes) {}

    /// What can be done with an assessment.
    public record Acts(
            OpenAssessment opening, ArrangeAssessment arranging, GiveMarks marking, ApproveResults approving) {}
}
