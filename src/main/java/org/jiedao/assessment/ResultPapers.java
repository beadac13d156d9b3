package org.jiedao.assessment;

import java.util.Set;
import org.jiedao.dispatch.Paper;

/// Which papers tell the results of an assessment: they are issued once these are approved.
final class ResultPapers {
    /// What is handed out before anybody is assessed, and what counts the ballots.
    private static final Set<Paper> NO_RESULT = Set.of(Paper.APPRAISAL_BALLOT, Paper.APPRAISAL_SUMMARY);

    private ResultPapers() {}

    static boolean tells(Paper paper) {
        boolean ofAssessment = paper.about() == Paper.About.ASSESSMENT || paper.about() == Paper.About.ASSESSED;
        return ofAssessment && !NO_RESULT.contains(paper);
    }
}
