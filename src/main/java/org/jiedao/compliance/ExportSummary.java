package org.jiedao.compliance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.PaperName;
import org.jiedao.file.Departures;
import org.jiedao.file.FreshFile;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Tree;
import org.jiedao.sheet.ReportBook;
import org.jiedao.sheet.ReportWriter;

/// Writes 条款体检汇总 as a workbook: whole or not at all, and over no other file.
public final class ExportSummary {
    private static final String ENDING = ".xlsx";

    private final OpenExamination examination;
    private final Organizations organizations;
    private final Departures departures;
    private final Clock clock;

    public ExportSummary(
            OpenExamination examination, Organizations organizations, Departures departures, Clock clock) {
        this.examination = examination;
        this.organizations = organizations;
        this.departures = departures;
        this.clock = clock;
    }

    /// What the file is called when the user does not say.
    public String suggestedName(ReportSubject subject) {
        String about = subject.name(new Tree(organizations.bodies()), organizations.profile()).orElse("");
        return PaperName.of(about + "条款体检汇总（截至" + ChineseDate.format(subject.asOf()) + "）") + ENDING;
    }

    /// Of a body with everything below it. Answers where the file lies.
    public Path write(ReportSubject subject, Path file, ReportWriter.Progress progress) throws IOException {
        Tree tree = new Tree(organizations.bodies());
        return write(examination.read().on(subject.asOf()).among(subject.area(tree)), file, progress);
    }

    /// Of what was examined already.
    public Path write(Examination examined, Path file, ReportWriter.Progress progress) throws IOException {
        Tree tree = new Tree(organizations.bodies());
        ReportBook book = new SummaryWorkbook(
                        examined, new BodyNames(tree), organizations.profile(), LocalDate.now(clock))
                .book();
        Path written = FreshFile.write(file, ENDING, out -> new ReportWriter().write(book, out, progress));
        departures.left(book.title(), List.of(written), book.texts());
        return written;
    }
}
