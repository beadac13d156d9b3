package org.jiedao;

import org.jiedao.committee.BeginNextTerm;
import org.jiedao.committee.EndReasons;
import org.jiedao.committee.EndingOrders;
import org.jiedao.committee.RecordMembership;
import org.jiedao.liaison.RecordLiaison;
import org.jiedao.meeting.CalledMembers;
import org.jiedao.meeting.ConveneMeeting;
import org.jiedao.meeting.KeepResolutions;
import org.jiedao.meeting.RecordNeed;
import org.jiedao.meeting.RecordProceedings;
import org.jiedao.meeting.RecordSignIn;
import org.jiedao.sample.SampleDesk;
import org.jiedao.sample.SampleRecords;
import org.jiedao.storage.Database;

/// The use cases that the sample year goes through: plain `new`.
record SampleWiring(Wiring wiring) {
    SampleDesk desk() {
        Database database = wiring.database();
        return new SampleDesk(
                new SampleRecords(database.organizations(), database.committees(), database.people()),
                database.changeLog(),
                members(),
                appointments(),
                meetings(),
                followUp(),
                ties(),
                assessments(),
                duties(),
                annual(),
                new OrganizationWiring(wiring).recordBody(),
                wiring.paperwork().paperSources());
    }

    private SampleDesk.OfAssessments assessments() {
        YearEndWiring yearEnd = wiring.yearEnd();
        return new SampleDesk.OfAssessments(
                yearEnd.schemes(), yearEnd.opening(), yearEnd.arranging(), yearEnd.marking(), yearEnd.approving());
    }

    private SampleDesk.OfMembers members() {
        Database database = wiring.database();
        EndReasons reasons = EndReasons.shipped(wiring.clauses());
        EndingOrders orders = new EndingOrders(wiring.rulesets()::rulesets);
        return new SampleDesk.OfMembers(
                new RecordMembership(database.committees(), reasons, orders, wiring.clock()),
                new ProcedureWiring(wiring).endMembership(),
                new BeginNextTerm(database.committees(), database.changeLog()));
    }

    private SampleDesk.OfAppointments appointments() {
        ProcedureWiring procedures = new ProcedureWiring(wiring);
        return new SampleDesk.OfAppointments(
                wiring.openBatch(),
                wiring.changeCandidates(),
                wiring.recordStep(),
                procedures.recordObjection(),
                procedures.fillVacancy());
    }

    private SampleDesk.OfMeetings meetings() {
        Database database = wiring.database();
        CalledMembers called = new CalledMembers(database.committees());
        var recording = new SampleDesk.OfMeetings.Recording(
                new ConveneMeeting(database.meetings(), called, wiring.clock()),
                new RecordSignIn(database.meetings(), wiring.clock()),
                new RecordProceedings(database.meetings(), wiring.clock()),
                new KeepResolutions(database.meetings(), database.tasks(), wiring.holidays()::workdays));
        return new SampleDesk.OfMeetings(
                database.meetings(),
                recording,
                wiring.paperwork().meetingPapers().book(wiring));
    }

    private SampleDesk.OfFollowUp followUp() {
        var acts = wiring.followUp().acts();
        return new SampleDesk.OfFollowUp(
                wiring.database().tasks(),
                acts.changing(),
                acts.reporting(),
                acts.closing());
    }

    private SampleDesk.OfDuties duties() {
        DutyWiring duties = wiring.yearEnd().duties();
        return new SampleDesk.OfDuties(wiring.database().dutyReports(), duties.listing(), duties.recording());
    }

    private SampleDesk.OfTies ties() {
        Database database = wiring.database();
        return new SampleDesk.OfTies(
                new RecordLiaison(database.liaisons(), database.committees(), database.organizations()),
                new RecordNeed(database.meetings(), wiring.clock()));
    }

    private SampleDesk.OfAnnual annual() {
        AnnualWiring annual = new AnnualWiring(wiring);
        return new SampleDesk.OfAnnual(annual.targets(), annual.writing(), annual.commending());
    }
}
