package org.jiedao;

import java.time.Clock;
import java.util.List;
import org.jiedao.annual.view.AnnualUseCases;
import org.jiedao.annual.view.ReportView;
import org.jiedao.annual.view.TargetsView;
import org.jiedao.assessment.ApproveResults;
import org.jiedao.assessment.ArrangeAssessment;
import org.jiedao.assessment.AssessedPapers;
import org.jiedao.assessment.AssessmentPapers;
import org.jiedao.assessment.AssessmentRecords;
import org.jiedao.assessment.GiveMarks;
import org.jiedao.assessment.IssuedResults;
import org.jiedao.assessment.KeepScheme;
import org.jiedao.assessment.OpenAssessment;
import org.jiedao.assessment.ProposeAssessed;
import org.jiedao.assessment.RecordedFigures;
import org.jiedao.assessment.TellResults;
import org.jiedao.assessment.view.AssessmentUseCases;
import org.jiedao.assessment.view.AssessmentView;
import org.jiedao.dispatch.BindPapers;
import org.jiedao.dispatch.PaperTexts;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.drafting.PaperSources;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.duty.MakePackets;
import org.jiedao.rule.Clauses;
import org.jiedao.storage.Database;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.PartedPage;

/// What is done at the end of a year: plain `new`.
record YearEndWiring(Database database, Clock clock) {
    /// With what the papers of the year end are issued and bound.
    record Issuing(PaperSources sources, BindPapers binding, MakePackets packets) {}

    /// Page 考核述职.
    PartedPage page(Issuing issuing, AnnualUseCases annual, Desk desk) {
        return new PartedPage(
                PageName.YEAR_END,
                List.of(
                        new PartedPage.Part(AssessmentView.PART, () -> new AssessmentView(assessing(issuing), desk)),
                        duties().part(issuing.packets(), desk),
                        new PartedPage.Part(ReportView.PART, () -> new ReportView(annual, desk)),
                        new PartedPage.Part(TargetsView.PART, () -> new TargetsView(annual, desk))),
                desk.navigator());
    }

    private AssessmentUseCases assessing(Issuing issuing) {
        return new AssessmentUseCases(
                new AssessmentUseCases.Facts(
                        database.assessments(), database.organizations(), proposing(), figures(), database.changeLog()),
                new AssessmentUseCases.Acts(opening(), arranging(), marking(), approving()),
                schemes(),
                telling(issuing));
    }

    TellResults telling(Issuing issuing) {
        return new TellResults(issuing.sources(), database.dispatchRegister(), issuing.binding());
    }

    List<RecordFacts> papers(Clauses clauses) {
        AssessmentRecords records = records(clauses);
        return List.of(new AssessmentPapers(records), new AssessedPapers(records), duties().papers());
    }

    private AssessmentRecords records(Clauses clauses) {
        var registers =
                new AssessmentRecords.Registers(database.organizations(), database.committees(), figures());
        return new AssessmentRecords(database.assessments(), registers, clauses, clock);
    }

    MakePackets packets(Clauses clauses, PaperTexts texts, FontCatalogue fonts) {
        return duties().packets(new AssessedPapers(records(clauses)), texts, fonts);
    }

    DutyWiring duties() {
        return new DutyWiring(database, clock);
    }

    RecordedFigures figures() {
        return new RecordedFigures(
                database.meetings(), database.tasks(), database.liaisons(), database.committees());
    }

    KeepScheme schemes() {
        return new KeepScheme(database.assessments());
    }

    ProposeAssessed proposing() {
        return new ProposeAssessed(database.committees(), database.organizations());
    }

    OpenAssessment opening() {
        return new OpenAssessment(database.assessments(), proposing(), clock);
    }

    ArrangeAssessment arranging() {
        return new ArrangeAssessment(database.assessments(), issued(), clock);
    }

    GiveMarks marking() {
        return new GiveMarks(database.assessments());
    }

    ApproveResults approving() {
        return new ApproveResults(database.assessments(), issued(), clock);
    }

    private IssuedResults issued() {
        return new IssuedResults(database.dispatchRegister());
    }
}
