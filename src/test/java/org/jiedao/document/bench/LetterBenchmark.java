package org.jiedao.document.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.DocumentWriter;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.word.WordWriter;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// A thousand 聘任通知, each to another person, by our writers and by bare libraries writing the same text.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-Dlogback.configurationFile=src/codegen/logback.xml"})
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class LetterBenchmark {

    private static final int LETTERS = 1000;

    /// What is written counts nothing here.
    private static final OutputStream NOWHERE = OutputStream.nullOutputStream();

    private final DocumentWriter word = new WordWriter(FontCatalogue.bundled());
    private final DocumentWriter pdf = new PdfWriter(FontCatalogue.bundled());
    private final BareWriters bare = new BareWriters(FontCatalogue.bundled());
    private List<String> texts = List.of();
    private List<Document> documents = List.of();

    static String letter(int number) {
        return """
                发文机关标志：中共青禾街道工作委员会文件
                发文字号：青禾党工〔2026〕%1$d号

                关于聘任第%1$d号委员为青禾街道“大工委”兼职委员的通知

                各社区党组织，各驻区单位党组织：
                为深入推进城市基层党建工作，进一步健全区域统筹、条块协同、上下联动、共建共享的城市基层党建工作格局，经本人同意、所在单位党组织推荐、街道党工委会议2026年6月25日研究，并公示5个工作日无异议，决定聘任第%1$d号委员为青禾街道“大工委”兼职委员。
                一、聘任期限
                自2026年7月6日起至本届街道党工委任期届满之日止，一般为5年。
                二、有关要求
                （一）兼职委员系义务兼职，不领取报酬，不改变党组织隶属关系，与街道不具有劳动聘用关系。
                （二）所在单位党组织要为委员履职提供便利条件，遇有问题及时与街道党工委办公室联系。
                特此通知。

                中共青禾街道工作委员会
                2026年7月6日
                """
                .formatted(number);
    }

    /// Time on the processor: it says the same on a busy machine, where the clock on the wall does not.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Processor {
        public double millis;

        long now() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    @Setup
    public void letters() throws OfficialTextException {
        texts = IntStream.range(0, LETTERS).mapToObj(LetterBenchmark::letter).toList();
        documents = List.copyOf(parsed());
    }

    private List<Document> parsed() throws OfficialTextException {
        Document[] all = new Document[texts.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = OfficialText.parse(texts.get(i), DocumentFormat.OFFICIAL);
        }
        return List.of(all);
    }

    @Benchmark
    public List<Document> parse() throws OfficialTextException {
        return parsed();
    }

    @Benchmark
    public void word(Processor processor) throws IOException {
        long before = processor.now();
        for (Document document : documents) {
            word.write(document, NOWHERE);
        }
        processor.millis += (processor.now() - before) / 1e6;
    }

    @Benchmark
    public void wordByBarePoi(Processor processor) throws IOException {
        long before = processor.now();
        for (String text : texts) {
            bare.word(text, NOWHERE);
        }
        processor.millis += (processor.now() - before) / 1e6;
    }

    @Benchmark
    public void pdf(Processor processor) throws IOException {
        long before = processor.now();
        for (Document document : documents) {
            pdf.write(document, NOWHERE);
        }
        processor.millis += (processor.now() - before) / 1e6;
    }

    @Benchmark
    public void pdfByBareItext(Processor processor) throws IOException {
        long before = processor.now();
        for (String text : texts) {
            bare.pdf(text, NOWHERE);
        }
        processor.millis += (processor.now() - before) / 1e6;
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(LetterBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
