package org.jiedao.overprint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiedao.document.PlacedPaper;
import org.jiedao.document.PlacedWriter;
import org.jiedao.file.WholeFile;
import org.jiedao.overprint.ComposeSheets.Composed;
import org.jiedao.overprint.ComposeSheets.Run;

/// Makes the PDF of a batch: one file, one page for each sheet, in the size of the sheet.
public final class PrintSheets {

    private static final int SHOWN = 3;

    private final SheetSource source;
    private final ComposeSheets compose;
    private final PlacedWriter writer;
    private final Path folder;

    public PrintSheets(SheetSource source, ComposeSheets compose, PlacedWriter writer, Path folder) {
        this.source = source;
        this.compose = compose;
        this.writer = writer;
        this.folder = folder;
    }

    /// What became of it.
    public sealed interface Outcome {
        record Made(Path pdf, int sheets, List<String> warnings) implements Outcome {
            public Made {
                warnings = List.copyOf(warnings);
            }
        }

        /// No file was written; one sentence for each reason.
        record Refused(List<String> reasons) implements Outcome {
            public Refused {
                reasons = List.copyOf(reasons);
            }

            public String sentence() {
                String shown = String.join("；", reasons.stream().limit(SHOWN).toList());
                return "没有打印：" + shown + (reasons.size() > SHOWN ? "……共" + reasons.size() + "处。" : "。");
            }
        }
    }

    public SheetSource source() {
        return source;
    }

    public PlacedWriter writer() {
        return writer;
    }

    public ComposeSheets composing() {
        return compose;
    }

    /// The sheets with these serials of a batch.
    public Outcome make(Profile profile, SheetBatch batch, List<Integer> serials, Run run) throws IOException {
        var fault = profile.fault();
        if (fault.isPresent()) {
            return refused(fault.get());
        }
        if (profile.boxes().isEmpty()) {
            return refused("方案“" + profile.name() + "”里还没有文字框");
        }
        if (run == Run.REAL && !batch.issued()) {
            return refused("这一批还没有签发，没有编号，只能试打；请先在“聘任”里签发聘书");
        }
        return switch (source.facts(batch)) {
            case SheetSource.Facts.Refused(String sentence) -> refused(sentence);
            case SheetSource.Facts.Known(List<SheetFacts> sheets) ->
                made(profile, batch, sheets.stream().filter(s -> serials.contains(s.serial())).toList(), run);
        };
    }

    private Outcome made(Profile profile, SheetBatch batch, List<SheetFacts> sheets, Run run) throws IOException {
        if (sheets.isEmpty()) {
            return refused("没有选中要打印的张次");
        }
        Composed composed = compose.compose(profile, batch, sheets, run);
        if (run == Run.REAL && !composed.refusals().isEmpty()) {
            return new Outcome.Refused(composed.refusals());
        }
        String name = PaperFile.name("套打" + run.label() + " " + batch.label().strip());
        Path pdf = write(composed.paper(), folder.resolve(name));
        return new Outcome.Made(
                pdf,
                sheets.size(),
                Stream.concat(composed.refusals().stream(), composed.warnings().stream()).toList());
    }

    private static Outcome refused(String reason) {
        return new Outcome.Refused(List.of(reason));
    }

    /// The sheet to measure, or, once measured, the one to verify.
    public Path calibration(Profile profile, boolean verify) throws IOException {
        PlacedPaper paper = verify
                ? CalibrationSheet.toVerify(profile.sheet(), profile.calibration())
                : CalibrationSheet.toMeasure(profile.sheet());
        return write(paper, folder.resolve(PaperFile.name((verify ? "复核页 " : "校准页 ") + profile.name())));
    }

    private Path write(PlacedPaper paper, Path file) throws IOException {
        return WholeFile.write(file, out -> writer.write(paper, out));
    }
}
