package org.jiedao.compliance.bench;

import java.util.concurrent.TimeUnit;
import org.jiedao.compliance.Examinable;
import org.jiedao.compliance.Examination;
import org.jiedao.rule.Rulesets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Every rule put to every body of a district, by the clock, once its facts are in memory.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-Dlogback.configurationFile=src/codegen/logback.xml"})
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class ExaminationBenchmark {
    @Param({"250", "500", "1000", "2000"})
    public int committees;

    private final Rulesets rulesets = Rulesets.shipped();
    private Examinable examinable = District.of(0).examinable(rulesets);

    @Setup
    public void load() {
        examinable = District.of(committees).examinable(rulesets);
    }

    @Benchmark
    public Examination examination() {
        return examinable.anew(District.LAST_DAY);
    }

    /// The first of a process, before anything is warm: what the user waits for.
    @Benchmark
    @Fork(
            value = 5,
            jvmArgsAppend = {"-Xmx1g", "-Dlogback.configurationFile=src/codegen/logback.xml"})
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Examination firstExamination() {
        return examinable.anew(District.LAST_DAY);
    }
}
