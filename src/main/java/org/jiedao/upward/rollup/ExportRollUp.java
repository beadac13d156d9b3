package org.jiedao.upward.rollup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.dispatch.PaperName;
import org.jiedao.file.Departures;
import org.jiedao.file.FreshFile;
import org.jiedao.file.StagedFile;
import org.jiedao.sheet.ReportBook;
import org.jiedao.sheet.ReportWriter;
import org.jiedao.upward.ReadBack;
import org.jiedao.upward.ReportTable;

/// Writes a roll-up as a workbook, over no other file: whole, read back and found right, or not at all.
public final class ExportRollUp {
    private static final String ENDING = ".xlsx";

    private final Departures departures;
    private final Clock clock;

    public ExportRollUp(Departures departures, Clock clock) {
        this.departures = departures;
        this.clock = clock;
    }

    /// What became of it.
    public sealed interface Outcome {
        record Exported(Path file) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    /// The streets that an earlier roll-up counted or missed; nothing where the file is none.
    public static Optional<List<String>> streetsOf(Path earlier) throws IOException {
        return Files.isRegularFile(earlier) ? RollUpBook.streets(earlier) : Optional.empty();
    }

    public String suggestedName(ReportTable table) {
        return PaperName.of(table.name() + "（" + table.period().label() + "）") + ENDING;
    }

    public Outcome export(RollUp rollUp, Path wanted, ReportWriter.Progress progress) throws IOException {
        if (rollUp.table().isEmpty()) {
            return new Outcome.Refused("没有汇总：没有一个文件可以计入，见每个文件的说明。");
        }
        ReportTable table = rollUp.table().get();
        var written = new ByteArrayOutputStream();
        ReportBook book = new RollUpBook(rollUp, table, LocalDate.now(clock)).book();
        new ReportWriter().write(book, written, progress);
        try (StagedFile staged = StagedFile.beside(wanted, written::writeTo)) {
            Optional<String> objection = new ReadBack(table).objectionToFigures(staged.path());
            if (objection.isPresent()) {
                return new Outcome.Refused(
                        "没有汇总：写好的表格读回来核对不上，" + objection.get() + "。请把这句话告诉维护的人。");
            }
        }
        Path file = FreshFile.write(wanted, ENDING, written::writeTo);
        departures.left("汇总 " + table.name(), List.of(file), book.texts());
        return new Outcome.Exported(file);
    }
}
