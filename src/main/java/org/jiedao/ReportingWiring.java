package org.jiedao;

import java.util.List;
import org.jiedao.evidence.EvidenceFolder;
import org.jiedao.storage.Database;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.PartedPage;
import org.jiedao.upward.CheckSubmissions;
import org.jiedao.upward.ExportReport;
import org.jiedao.upward.RegisterSubmission;
import org.jiedao.upward.Reports;
import org.jiedao.upward.form.FillForm;
import org.jiedao.upward.form.KeptForms;
import org.jiedao.upward.form.view.FormUseCases;
import org.jiedao.upward.form.view.FormsView;
import org.jiedao.upward.report.Registers;
import org.jiedao.upward.report.StreetReports;
import org.jiedao.upward.rollup.ExportRollUp;
import org.jiedao.upward.rollup.view.RollUpView;
import org.jiedao.upward.view.ReportUseCases;
import org.jiedao.upward.view.ReportsView;
import org.jiedao.upward.view.SubmissionsView;

/// What goes upward: plain `new`.
record ReportingWiring(Wiring wiring) {
    /// Page 上报.
    PartedPage page(Desk desk) {
        return new PartedPage(
                PageName.REPORTING,
                List.of(
                        new PartedPage.Part(
                                ReportsView.PART, () -> new ReportsView(new ReportUseCases(reports(), exporting()), desk)),
                        new PartedPage.Part(FormsView.PART, () -> new FormsView(formCases(), desk)),
                        new PartedPage.Part(
                                RollUpView.PART, () -> new RollUpView(new ExportRollUp(wiring.database().disclosures(), wiring.clock()), desk)),
                        new PartedPage.Part(
                                SubmissionsView.PART,
                                () -> new SubmissionsView(wiring.database().submissions(), registering(), desk))),
                desk.navigator());
    }

    Reports reports() {
        Database database = wiring.database();
        return StreetReports.of(new Registers(
                new Registers.Street(
                        database.organizations(), database.bodySteps(), database.committees()),
                new Registers.Activities(
                        database.meetings(), database.tasks(), database.liaisons(), database.assessments()),
                wiring.examination().openExamination(),
                wiring.clock()));
    }

    ExportReport exporting() {
        return new ExportReport(wiring.database().organizations(), registering(), wiring.clock());
    }

    KeptForms forms() {
        return new KeptForms(wiring.database().submissions(), kept());
    }

    private FormUseCases formCases() {
        return new FormUseCases(wiring.database().submissions(), reports(), forms(), filling());
    }

    FillForm filling() {
        return new FillForm(
                reports(), wiring.database().organizations(), forms(), registering(), wiring.clock());
    }

    /// Whatever is made to be sent upward is registered by it.
    RegisterSubmission registering() {
        return new RegisterSubmission(
                wiring.database().submissions(), kept(), wiring.database().disclosures(), wiring.clock());
    }

    CheckSubmissions check() {
        return new CheckSubmissions(wiring.database().submissions(), kept());
    }

    private EvidenceFolder kept() {
        return new EvidenceFolder(wiring.database().folder().submissions());
    }
}
