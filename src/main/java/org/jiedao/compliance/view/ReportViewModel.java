package org.jiedao.compliance.view;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.beans.value.ObservableValue;
import org.jiedao.compliance.ExportSummary;
import org.jiedao.compliance.ReportSubject;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// What is looked at, out on paper or as a workbook.
public final class ReportViewModel {
    private final ExportSummary cases;
    private final ObservableValue<@Nullable Scope> scope;
    private final ObservableValue<LocalDate> asOf;
    private final Desk desk;

    /// The body looked at, none for all of them, and the day.
    public ReportViewModel(
            ExportSummary cases, ObservableValue<@Nullable Scope> scope, ObservableValue<LocalDate> asOf, Desk desk) {
        this.cases = cases;
        this.scope = scope;
        this.asOf = asOf;
        this.desk = desk;
    }

    /// To the report as it would be issued.
    public void print() {
        desk.navigator().open(Place.drafting(Paper.COMPLIANCE_REPORT.name(), subject().id()));
    }

    private ReportSubject subject() {
        Scope chosen = scope.getValue();
        @Nullable Body body = chosen == null ? null : chosen.body();
        return body == null ? ReportSubject.all(asOf.getValue()) : new ReportSubject(body.id(), asOf.getValue());
    }

    public void export() {
        ReportSubject subject = subject();
        desk.surroundings()
                .dialogs()
                .chooseTarget(cases.suggestedName(subject))
                .ifPresent(file -> export(subject, file));
    }

    private void export(ReportSubject subject, Path file) {
        desk.tasks()
                .run(
                        "导出条款体检汇总",
                        progress -> cases.write(subject, file, progress::at),
                        this::tell,
                        cause -> desk.notices()
                                .failed("条款体检汇总没有导出，没有留下文件。请看 " + file.getParent() + " 能不能写入，再试一次。", cause));
    }

    private void tell(Path written) {
        desk.notices()
                .show(Message.done("条款体检汇总已导出到 " + written + "。")
                        .with(new Message.Action("打开", () -> desk.surroundings().opener().open(written))));
    }
}
