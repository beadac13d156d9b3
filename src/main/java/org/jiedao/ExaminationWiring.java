package org.jiedao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.jiedao.annual.facts.AnnualBook;
import org.jiedao.appointment.AppointmentOrders;
import org.jiedao.appointment.facts.AppointmentBook;
import org.jiedao.assessment.facts.AssessmentBook;
import org.jiedao.calendar.HolidayFile;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Committees;
import org.jiedao.committee.RulesetSince;
import org.jiedao.committee.facts.CommitteeFactBook;
import org.jiedao.compliance.Attestable;
import org.jiedao.compliance.AttestedRules;
import org.jiedao.compliance.CheckEvidence;
import org.jiedao.compliance.ExamineBodies;
import org.jiedao.compliance.ExportSummary;
import org.jiedao.compliance.OpenExamination;
import org.jiedao.compliance.RecordAttestation;
import org.jiedao.compliance.SettlePractice;
import org.jiedao.compliance.view.AttestUseCases;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.duty.facts.DutyBook;
import org.jiedao.evidence.EvidenceFolder;
import org.jiedao.followup.facts.TaskBook;
import org.jiedao.liaison.facts.LiaisonBook;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.facts.MeetingBook;
import org.jiedao.organization.Body;
import org.jiedao.organization.Tree;
import org.jiedao.organization.facts.FoundingBook;
import org.jiedao.rule.Practice;
import org.jiedao.rule.RulesetFolder;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.FactBook;
import org.jiedao.storage.Database;
import org.jiedao.upward.facts.FilingBook;

/// What is examined, by what, from whose records: plain `new`.
final class ExaminationWiring {
    private final Database database;
    private final RulesetFolder own;
    private final AppointmentOrders orders;
    private final OpenExamination examination;

    ExaminationWiring(Database database, HolidayFile holidays, RulesetFolder own, AppointmentOrders orders) {
        this.database = database;
        this.own = own;
        this.orders = orders;
        this.examination = new OpenExamination(
                        bodies(),
                        () -> rulesets().rulesets(),
                        this::books,
                        database.attestations(),
                        holidays::workdays)
                .keeping(database::edition);
    }

    /// The one of this workbench: whoever examines, what was read for another serves.
    OpenExamination openExamination() {
        return examination;
    }

    ExamineBodies examineBodies(Clock clock) {
        return new ExamineBodies(openExamination(), this::tree, () -> rulesets().rulesets(), clock);
    }

    ExportSummary exportSummary(Clock clock) {
        return new ExportSummary(openExamination(), database.organizations(), database.disclosures(), clock);
    }

    Tree tree() {
        return new Tree(database.organizations().bodies());
    }

    OpenExamination.Bodies bodies() {
        return new OpenExamination.Bodies(
                () -> database.organizations().bodies(),
                () -> database.committees().rulesets(),
                database.bodyRulesets());
    }

    /// Each feature's records, read anew for every examination; what several of them need is read once.
    List<FactBook> books() {
        List<CommitteeHistory> committees = database.committees().histories();
        List<Body> bodies = database.organizations().bodies();
        List<DispatchEntry> issued = database.dispatchRegister().entries();
        return List.of(
                new FoundingBook(bodies, database.bodySteps().all()),
                new CommitteeFactBook(
                        bodies, committees, database.committees().endingSteps().all()),
                new AppointmentBook(
                        database.appointmentRecords(), committees, orders, rulesets().rulesets()),
                new MeetingBook(
                        bodies,
                        database.meetings().inTurn(),
                        committees,
                        issued),
                new TaskBook(bodies, database.tasks().all(), issued),
                new LiaisonBook(committees, database.liaisons().all()),
                new AssessmentBook(
                        new AssessmentBook.Registers(bodies, database.organizations().units(), committees),
                        database.assessments().all(),
                        issued),
                new DutyBook(
                        committees,
                        database.dutyReports().all(),
                        id -> database.meetings().file(id).map(MeetingFile::meeting)),
                new AnnualBook(
                        bodies,
                        committees,
                        new AnnualBook.Recorded(
                                database.bodyYears().all(), database.bodyYears().commendations()),
                        issued),
                new FilingBook(bodies, database.assessments().all(), database.submissions().all()));
    }

    AttestUseCases attesting(Clock clock) {
        Attestable attestable =
                new Attestable(() -> rulesets().rulesets(), () -> database.organizations().bodies());
        return new AttestUseCases(
                new AttestedRules(openExamination(), database.attestations()),
                attestable,
                new RecordAttestation(
                        database.attestations(), database.changeLog(), evidence(), attestable, clock),
                database.attestations(),
                evidence());
    }

    SettlePractice settlePractice() {
        return new SettlePractice(database.practiceBook(), this::rulesets);
    }

    CheckEvidence checkEvidence() {
        return new CheckEvidence(database.attestations(), evidence());
    }

    private EvidenceFolder evidence() {
        return new EvidenceFolder(database.folder().evidence());
    }

    /// The shipped rulesets and the user's, under the street's own practice as it is now.
    Rulesets.Loaded rulesets() {
        return rulesets(database.practiceBook().practice());
    }

    private Rulesets.Loaded rulesets(Practice practice) {
        try {
            return own.under(practice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
