package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jiedao.compliance.Examinable;
import org.jiedao.compliance.bench.RegisteredDistrict;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Reading a district from its data file into what is examined: everything before the first judgement.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-Dlogback.configurationFile=src/codegen/logback.xml"})
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class LoadingBenchmark {
    @Param({"250", "1000"})
    public int committees;

    private @Nullable Wiring wiring;

    @Setup
    public void write() throws IOException {
        Path folder = Files.createTempDirectory("district");
        RegisteredDistrict.write(folder, committees);
        wiring = SampleFolder.empty(folder);
    }

    @TearDown
    public void close() throws IOException {
        Objects.requireNonNull(wiring).close();
    }

    @Benchmark
    public Examinable loading() {
        return Objects.requireNonNull(wiring).examination().openExamination().keeping(Object::new).read();
    }

    /// The first of a process.
    @Benchmark
    @Fork(
            value = 5,
            jvmArgsAppend = {"-Xmx1g", "-Dlogback.configurationFile=src/codegen/logback.xml"})
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Examinable firstLoading() {
        return loading();
    }
}
