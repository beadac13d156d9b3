package org.jiedao.compliance.bench;

import java.util.Map;
import java.util.TreeMap;
import org.jiedao.compliance.Examination;
import org.jiedao.rule.Rulesets;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs everything and prints what the README quotes: times by the clock, and ratios.
final class Benchmarks {
    private static final int WHOLE = 1000;
    private static final double A_SECOND = 1000;

    private Benchmarks() {}

    /// Arguments are those of JMH: `-i 1 -wi 0` for a first look.
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        Map<String, Double> times = new TreeMap<>();
        for (RunResult run : new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .include("compliance\\.bench\\.")
                        .include("LoadingBenchmark")
                        .build())
                .run()) {
            String committees = run.getParams().getParam("committees");
            times.put(
                    run.getPrimaryResult().getLabel() + (committees == null ? "" : committees),
                    run.getAggregatedResult().getPrimaryResult().getStatistics().getMean());
        }
        describe(District.of(WHOLE));
        times.forEach((name, millis) -> System.out.printf("%-22s %8.1f ms%n", name, millis));
        ratio("first examination / 1 s, at most 1", times.get("firstExamination1000") / A_SECOND);
        ratio("examination once warm / 1 s, at most 1", times.get("examination1000") / A_SECOND);
        for (int committees : new int[] {250, 500, 2000}) {
            ratio(
                    "for one committee: " + committees + " / 1000",
                    times.get("examination" + committees) / committees * WHOLE / times.get("examination1000"));
        }
        ratio("first loading / 1 s", times.get("firstLoading1000") / A_SECOND);
        ratio("loading once warm / 1 s", times.get("loading1000") / A_SECOND);
        ratio("two rules: SQL / ours", times.get("twoRulesBySql") / times.get("twoRules"));
    }

    private static void describe(District district) {
        Examination examination = district.examinable(Rulesets.shipped()).on(District.LAST_DAY);
        System.out.printf(
                "%d committees, %d memberships, %d meetings, %d attendances%n",
                district.committees().size(), district.memberships(), district.meetings(), district.attendances());
        System.out.printf("%d judgements%n", examination.clauses().size());
        examination.states().forEach((state, number) -> System.out.printf("%-18s %8d%n", state, number));
    }

    private static void ratio(String name, double ratio) {
        System.out.printf("%-50s %6.2f%n", name, ratio);
    }
}
