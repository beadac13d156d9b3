package org.jiedao.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiedao.compliance.ReportSubject;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;

/// The work of a year in the sample street without a window: appointments with their papers, how branches and groups came
/// to be and who is on them, who left, whom members keep in touch with, the meetings with their minutes, what is followed
/// up, what the year amounts to, and the examination at the half-year. A refusal here is a defect.
public final class SampleYear {
    private static final String STEP = "登记示例街道的支部和小组";
    private static final String TIES_STEP = "登记示例街道的分片联系和需求";
    private static final String DUTIES_STEP = "登记示例街道的述职";
    private static final LocalDate HALF_YEAR = LocalDate.of(2026, 6, 30);

    /// The year of which members reported on their duties.
    public static final int REPORTED = SampleDuties.YEAR;

    private final SampleDesk desk;

    public SampleYear(SampleDesk desk) {
        this.desk = desk;
    }

    /// Every paper issued, in order, and the files of the meeting's book.
    public record Done(List<Issuance.Issued> papers, List<Path> book) {
        public Done {
            papers = List.copyOf(papers);
            book = List.copyOf(book);
        }
    }

    /// `books` where the bound papers go.
    public Done run(Path books) throws IOException {
        SampleAppointments appointments = new SampleAppointments(desk);
        List<Issuance.Issued> papers = new ArrayList<>(appointments.langfang());
        papers.addAll(appointments.gannan());
        desk.changes().step(STEP, () -> {
            new SampleFoundings(desk).record();
            new SampleTerms(desk).record();
            return STEP;
        });
        papers.addAll(new SampleChanges(desk).record());
        desk.changes().step(TIES_STEP, () -> {
            new SampleTies(desk).record();
            return TIES_STEP;
        });
        new SampleMeetings(desk).hold();
        papers.addAll(new SampleAssessments(desk).record());
        desk.changes().step(DUTIES_STEP, () -> {
            new SampleDuties(desk).record();
            return DUTIES_STEP;
        });
        SamplePlenary.Done plenary = new SamplePlenary(desk).hold(books);
        papers.addAll(plenary.papers());
        papers.addAll(new SampleFollowUp(desk).record());
        papers.addAll(new SampleAnnual(desk).record());
        long street = Objects.requireNonNull(
                desk.records().body(SampleStreet.STREET_COMMITTEE).parentId());
        papers.add(Unrefused.done(desk.papers().issue(Paper.ORGANIZATION_CHART, street, HALF_YEAR)));
        papers.add(halfYear(street));
        return new Done(papers, plenary.book());
    }

    /// How the whole street stands at the end of the half-year.
    private Issuance.Issued halfYear(long street) throws IOException {
        long subject = new ReportSubject(street, HALF_YEAR).id();
        return Unrefused.done(desk.papers().issue(Paper.COMPLIANCE_REPORT, subject, SampleStreet.TODAY));
    }
}
