package org.jiedao;

import java.util.List;
import org.jiedao.appointment.FillVacancy;
import org.jiedao.appointment.LowAttendance;
import org.jiedao.appointment.OpenBatch;
import org.jiedao.appointment.RecordObjection;
import org.jiedao.appointment.RenewMembers;
import org.jiedao.appointment.view.AdjustmentView;
import org.jiedao.appointment.view.AdjustmentViewModel;
import org.jiedao.appointment.view.AppointmentView;
import org.jiedao.appointment.view.AppointmentViewModel;
import org.jiedao.appointment.view.DepartureView;
import org.jiedao.appointment.view.DepartureViewModel;
import org.jiedao.appointment.view.ProcedureUseCases;
import org.jiedao.appointment.view.RenewalView;
import org.jiedao.appointment.view.RenewalViewModel;
import org.jiedao.appointment.view.SupplementView;
import org.jiedao.appointment.view.SupplementViewModel;
import org.jiedao.committee.EndMembership;
import org.jiedao.committee.EndReasons;
import org.jiedao.committee.EndingOrders;
import org.jiedao.committee.RecordMembership;
import org.jiedao.storage.Database;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageBody;
import org.jiedao.ui.PageName;
import org.jiedao.ui.PartedPage;

/// The procedures of page 聘任 over one open data folder: plain `new`.
record ProcedureWiring(Wiring wiring) {
    PageBody page(AppointmentViewModel appointment, Desk desk) {
        ProcedureUseCases cases = cases();
        return new PartedPage(
                PageName.APPOINTMENT,
                List.of(
                        new PartedPage.Part(AppointmentView.PART, () -> new AppointmentView(appointment, desk)),
                        new PartedPage.Part(
                                RenewalView.PART, () -> new RenewalView(new RenewalViewModel(cases, desk)).body()),
                        new PartedPage.Part(
                                SupplementView.PART, () -> new SupplementView(new SupplementViewModel(cases, desk))),
                        new PartedPage.Part(
                                AdjustmentView.PART,
                                () -> new AdjustmentView(new AdjustmentViewModel(cases, desk), desk).body()),
                        new PartedPage.Part(
                                DepartureView.PART,
                                () -> new DepartureView(
                                        new DepartureViewModel(cases, desk), cases.evidence(), desk))),
                desk.navigator());
    }

    ProcedureUseCases cases() {
        Database database = wiring.database();
        return new ProcedureUseCases(
                renewMembers(),
                fillVacancy(),
                new LowAttendance(
                        new MeetingAttendance(database.meetings()),
                        wiring.rulebook(),
                        () -> wiring.examination().rulesets().rulesets()),
                endMembership(),
                new ProcedureUseCases.Facts(database.committees(), database.people(), database.organizations()),
                new EvidenceWiring(database, wiring.clock()).cases());
    }

    RenewMembers renewMembers() {
        return new RenewMembers(
                wiring.database().batches(), opening(), wiring.database().changeLog(), wiring.rulebook());
    }

    FillVacancy fillVacancy() {
        Database database = wiring.database();
        return new FillVacancy(
                database.batches(),
                opening(),
                new FillVacancy.Roster(database.people(), database.organizations()),
                database.changeLog(),
                wiring.rulebook());
    }

    RecordObjection recordObjection() {
        Database database = wiring.database();
        return new RecordObjection(
                database.batches(), database.changeLog(), database.dispatchRegister(), wiring.rulebook());
    }

    EndMembership endMembership() {
        Database database = wiring.database();
        EndReasons reasons = EndReasons.shipped(wiring.clauses());
        EndingOrders orders = new EndingOrders(wiring.rulesets()::rulesets);
        return new EndMembership(
                database.committees(),
                reasons,
                orders,
                new RecordMembership(database.committees(), reasons, orders, wiring.clock()),
                database.changeLog(),
                wiring.clock());
    }

    private OpenBatch opening() {
        return wiring.openBatch();
    }
}
