package org.jiedao.compliance.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jiedao.compliance.Examinable;
import org.jiedao.compliance.Examination;
import org.jiedao.rule.Rulesets;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Two rules, asked of the same committees by us and by SQL.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-Dlogback.configurationFile=src/codegen/logback.xml"})
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class PeerBenchmark {
    private static final int COMMITTEES = 1000;

    private Examinable examinable = District.of(0).examinable(Rulesets.shipped());
    private @Nullable RegisterBySql register;

    @Setup
    public void load() throws IOException, SQLException {
        District district = District.of(COMMITTEES);
        examinable =
                district.ofLangfang().examinable(TwoRules.in(Files.createTempDirectory("two-rules")), TwoRules.KEY);
        register = new RegisterBySql(district);
    }

    @TearDown
    public void close() throws SQLException {
        Objects.requireNonNull(register).close();
    }

    @Benchmark
    public Examination twoRules() {
        return examinable.on(District.LAST_DAY);
    }

    @Benchmark
    public void twoRulesBySql(Blackhole found) throws SQLException {
        found.consume(Objects.requireNonNull(register).withoutMeeting());
        found.consume(Objects.requireNonNull(register).rarelyThere());
    }
}
