package org.jiedao.upward;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jiedao.dispatch.PaperName;
import org.jiedao.file.StagedFile;
import org.jiedao.organization.Organizations;
import org.jiedao.sheet.ReportBook;
import org.jiedao.sheet.ReportWriter;

/// Writes a report as a workbook, over no other file: whole, read back and found right, and registered; or not at all.
public final class ExportReport {
    private static final String ENDING = ".xlsx";

    private final Organizations organizations;
    private final RegisterSubmission register;
    private final Clock clock;

    public ExportReport(Organizations organizations, RegisterSubmission register, Clock clock) {
        this.organizations = organizations;
        this.register = register;
        this.clock = clock;
    }

    /// What became of an export.
    public sealed interface Outcome {
        record Exported(Path file, Submission submission) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    /// What the file is called when the user does not say.
    public String suggestedName(ReportTable table) {
        return PaperName.of(sheet(table).title()) + ENDING;
    }

    private ReportSheet sheet(ReportTable table) {
        return new ReportSheet(table, organizations.profile(), LocalDateTime.ofInstant(clock.instant(), clock.getZone()).truncatedTo(ChronoUnit.SECONDS));
    }

    /// `wanted` may lack the ending; where somebody has the name, the file lies beside as `名称(2).xlsx`.
    public Outcome export(ReportTable table, Path wanted, ReportWriter.Progress progress) throws IOException {
        if (table.rows().isEmpty()) {
            String why = table.period().begun(LocalDate.now(clock)) ? "没有登记这类事实，空表不当作零报。" : "还没有开始。";
            return new Outcome.Refused("没有导出“" + table.name() + "”：" + table.period().label() + why);
        }
        ReportBook book = sheet(table).book();
        var written = new ByteArrayOutputStream();
        new ReportWriter().write(book, written, progress);
        try (StagedFile staged = StagedFile.beside(wanted, written::writeTo)) {
            Optional<String> objection = new ReadBack(table).objection(staged.path());
            if (objection.isPresent()) {
                return new Outcome.Refused("没有导出“" + table.name() + "”：写好的表格读回来核对不上，" + objection.get()
                        + "。数据没有变，请把这句话告诉维护的人。");
            }
        }
        var made = new RegisterSubmission.Made(
                sheet(table).title(), table.period().year(), book.texts(), written::writeTo);
        return switch (register.publish(made, wanted, ENDING)) {
            case RegisterSubmission.Publishing.Refused(String reason) ->
                new Outcome.Refused("没有导出“" + table.name() + "”：" + reason + "。");
            case RegisterSubmission.Publishing.Published(Path file, Submission submission) ->
                new Outcome.Exported(file, submission);
        };
    }
}
