package org.jiedao.document.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentWriter;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.word.WordWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A thousand letters by our writers and by their peers.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-Dlogback.configurationFile=src/codegen/logback.xml"})
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class LetterBenchmark {

    static final int LETTERS = 1000;

    /// What is written counts nothing here.
    private static final OutputStream NOWHERE = OutputStream.nullOutputStream();

    private final DocumentWriter word = new WordWriter(FontCatalogue.bundled());
    private final DocumentWriter pdf = new PdfWriter(FontCatalogue.bundled());
    private List<Document> documents = List.of();

    @Setup
    public void letters() throws OfficialTextException {
        documents = Letters.documents(LETTERS);
    }

    private byte[] written(DocumentWriter writer, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }

    @Benchmark
    public void word(Processor processor) throws IOException {
        processor.count(LETTERS, i -> word.write(documents.get(i), NOWHERE));
    }

    /// What the bare library is told to write, found before the clock runs.
    @State(Scope.Benchmark)
    public static class Recorded {
        private final List<RecordedLetter> letters = new ArrayList<>();

        @Setup
        public void record(LetterBenchmark all) throws IOException {
            for (Document document : all.documents) {
                letters.add(RecordedLetter.of(all.written(all.word, document)));
            }
        }
    }

    @Benchmark
    public void wordByPoi(Processor processor, Recorded recorded) throws IOException {
        BarePoi poi = new BarePoi(written(word, documents.getFirst()));
        processor.count(LETTERS, i -> poi.write(recorded.letters.get(i), documents.get(i), NOWHERE));
    }

    @Benchmark
    public void wordByPoiTl(Processor processor) throws IOException, OfficialTextException {
        byte[] template = written(word, Letters.template());
        processor.count(LETTERS, i -> Letters.fill(template, i, NOWHERE));
    }

    @Benchmark
    public void pdf(Processor processor) throws IOException {
        processor.count(LETTERS, i -> pdf.write(documents.get(i), NOWHERE));
    }

    @Benchmark
    public void pdfByItext(Processor processor) throws IOException {
        BareItext itext = new BareItext(FontCatalogue.bundled());
        processor.count(LETTERS, i -> itext.write(Letters.text(i), NOWHERE));
    }

    @Benchmark
    public List<Document> parse() throws OfficialTextException {
        return Letters.documents(LETTERS);
    }
}
