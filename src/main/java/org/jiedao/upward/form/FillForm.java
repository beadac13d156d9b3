package org.jiedao.upward.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.file.GivenFile;
import org.jiedao.organization.Organizations;
import org.jiedao.sheet.FilledCell;
import org.jiedao.sheet.Reading;
import org.jiedao.sheet.ReportWriter;
import org.jiedao.sheet.WorkbookFiller;
import org.jiedao.sheet.WorkbookReader;
import org.jiedao.upward.Period;
import org.jiedao.upward.RegisterSubmission;
import org.jiedao.upward.Reports;
import org.jiedao.upward.Submission;

/// Fills a superior's workbook from the reports: whole, over no other file, and registered; or nothing is written.
public final class FillForm {
    private static final String ENDING = ".xlsx";
    private static final long MOST_BYTES = 20L << 20;

    private final Reports reports;
    private final Organizations organizations;
    private final KeptForms forms;
    private final RegisterSubmission register;
    private final Clock clock;

    public FillForm(
            Reports reports, Organizations organizations, KeptForms forms, RegisterSubmission register, Clock clock) {
        this.reports = reports;
        this.organizations = organizations;
        this.forms = forms;
        this.register = register;
        this.clock = clock;
    }

    /// `blank` is only read. `replacing` allows cells in which something stands already.
    public record Order(Path blank, String name, Mapping mapping, Period period, boolean replacing) {
        /// What the filled one is called.
        public String title() {
            return FillForm.title(name, period);
        }
    }

    /// What became of it.
    public sealed interface Outcome {
        /// `missing` names what stayed empty since nobody recorded it; `notices` what to look at.
        record Filled(Path file, Submission submission, int cells, List<String> missing, List<String> notices)
                implements Outcome {}

        record Refused(List<String> sentences) implements Outcome {}
    }

    static String title(String name, Period period) {
        return name + "（" + period.label() + "）";
    }

    /// Whether it was made from the form so named.
    public static boolean isOf(Submission submission, String name) {
        return submission.title().startsWith(name + "（" + submission.year() + "年")
                && submission.title().endsWith("）");
    }

    public Outcome fill(Order order, Path wanted, ReportWriter.Progress progress) throws IOException {
        Optional<String> objection = GivenFile.objection(order.blank(), MOST_BYTES);
        if (objection.isPresent()) {
            return new Outcome.Refused(List.of(objection.get() + "，没有填写。请用上级发来的空白表（.xlsx）。"));
        }
        if (forms.recognize(order.blank()) instanceof KeptForms.Recognition.FilledBefore before) {
            return new Outcome.Refused(List.of(before.sentence()));
        }
        if (order.name().isBlank()) {
            return new Outcome.Refused(List.of("表样还没有名称，填好的一份没法登记。请先写名称。"));
        }
        FormFigures figures =
                new FormFigures(reports, organizations.profile(), order.period(), LocalDate.now(clock));
        List<Mark> marks = order.mapping().marks();
        for (int index = 0; index < marks.size(); index++) {
            progress.at(index, marks.size());
            figures.add(marks.get(index));
        }
        if (!figures.refused().isEmpty()) {
            return new Outcome.Refused(figures.refused());
        }
        if (figures.cells().isEmpty()) {
            return new Outcome.Refused(List.of("没有一格有登记的事实可填，不交空表。"));
        }
        return written(order, figures, wanted, progress);
    }

    private Outcome written(Order order, FormFigures figures, Path wanted, ReportWriter.Progress progress)
            throws IOException {
        var filled = new ByteArrayOutputStream();
        return switch (new WorkbookFiller().fill(order.blank(), figures.cells(), filled, progress)) {
            case WorkbookFiller.Outcome.Refused(List<String> sentences) -> new Outcome.Refused(sentences);
            case WorkbookFiller.Outcome.Filled(int cells, List<String> notices) -> {
                List<String> taken = order.replacing() ? List.of() : taken(order.blank(), figures.cells());
                yield taken.isEmpty()
                        ? published(order, filled, wanted, new Outcomes(cells, figures, notices))
                        : new Outcome.Refused(taken);
            }
        };
    }

    private record Outcomes(int cells, FormFigures figures, List<String> notices) {}

    private Outcome published(Order order, ByteArrayOutputStream filled, Path wanted, Outcomes told)
            throws IOException {
        var made = new RegisterSubmission.Made(
                order.title(), order.period().year(), said(told.figures().cells()), filled::writeTo);
        return switch (register.publish(made, wanted, ENDING)) {
            case RegisterSubmission.Publishing.Refused(String reason) -> new Outcome.Refused(List.of(reason + "。"));
            case RegisterSubmission.Publishing.Published(Path file, Submission submission) ->
                new Outcome.Filled(file, submission, told.cells(), List.copyOf(told.figures().missing()), told.notices());
        };
    }

    private static Stream<String> said(List<FilledCell> cells) {
        return cells.stream()
                .flatMap(cell -> cell.value() instanceof FilledCell.Value.Text(String text) ? Stream.of(text) : Stream.empty());
    }

    /// A form somebody began to fill is no blank one.
    private static List<String> taken(Path blank, List<FilledCell> cells) throws IOException {
        if (!(new WorkbookReader().read(blank) instanceof Reading.Read read)) {
            return List.of();
        }
        return cells.stream()
                .flatMap(cell -> read.sheets().stream()
                        .filter(sheet -> sheet.name().equals(cell.sheet()))
                        .flatMap(sheet -> sheet.rows().stream())
                        .filter(row -> row.number() == cell.row() + 1
                                && !row.cell(cell.column()).blank())
                        .map(row -> cell.address() + " 里已经有“"
                                + row.cell(cell.column()).text() + "”，没有填写；请用空白的表样，或说明可以覆盖。"))
                .toList();
    }
}
