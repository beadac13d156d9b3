package org.jiedao.document.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.DocumentWriter;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.hint.TextHint;
import org.jiedao.document.hint.WordingHints;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.preview.PageImage;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.rule.Clauses;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What an editor waits for when typing pauses: a two-page letter read, hinted at, set, and its first page drawn. The
/// clock runs, for that is what the user feels.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-Dlogback.configurationFile=src/codegen/logback.xml"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class PreviewBenchmark {

    /// The page's width on the screen in pixels.
    private static final double WIDTH = 900;

    private final DocumentWriter pdf = new PdfWriter(FontCatalogue.bundled());
    private final WordingHints hints = new WordingHints(Clauses.shipped());
    private int number;

    @Benchmark
    public PageImage preview(Blackhole hole) throws IOException, OfficialTextException {
        String text = Letters.text(number++);
        Document document = OfficialText.parse(text, DocumentFormat.OFFICIAL);
        List<TextHint> advice = hints.of(text, DocumentFormat.OFFICIAL);
        hole.consume(advice);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.write(document, bytes);
        try (PdfPages pages = new PdfPages(bytes.toByteArray())) {
            return pages.image(0, WIDTH / pages.width(0));
        }
    }
}
