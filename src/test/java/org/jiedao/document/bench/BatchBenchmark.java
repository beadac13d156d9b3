package org.jiedao.document.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One batch from text to Word and PDF in a heap of 256 MB: ten times as many letters should cost ten times as much.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx256m", "-Dlogback.configurationFile=src/codegen/logback.xml"})
@Warmup(iterations = 1)
@Measurement(iterations = 1)
public class BatchBenchmark {

    @Param({"1000", "10000"})
    public int letters;

    private final DocumentWriter word = new WordWriter(FontCatalogue.bundled());
    private final DocumentWriter pdf = new PdfWriter(FontCatalogue.bundled());

    @Benchmark
    public void batch(Processor processor) throws IOException {
        processor.count(letters, this::write);
    }

    private void write(int number) throws IOException {
        try {
            word.write(Letters.document(number), OutputStream.nullOutputStream());
            pdf.write(Letters.document(number), OutputStream.nullOutputStream());
        } catch (OfficialTextException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
