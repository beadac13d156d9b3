package org.jiedao.document.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jiedao.document.OfficialTextException;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs everything and prints what the README quotes: processor time for one letter, and ratios.
final class Benchmarks {

    private Benchmarks() {}

    /// Arguments are those of JMH: `-i 1 -wi 0` for a first look.
    public static void main(String[] args)
            throws CommandLineOptionException, RunnerException, IOException, InterruptedException,
                    OfficialTextException {
        Map<String, Double> times = new LinkedHashMap<>();
        for (RunResult run : new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .include("\\.(Letter|Batch|Preview)Benchmark\\.")
                        .build())
                .run()) {
            String letters = run.getParams().getParam("letters");
            String name = run.getPrimaryResult().getLabel() + (letters == null ? "" : letters);
            boolean one = run.getParams().getBenchmark().contains("Preview");
            double count = one ? 1 : letters == null ? LetterBenchmark.LETTERS : Integer.parseInt(letters);
            // parsing has no counter of its own
            var processor = run.getSecondaryResults().get("millis");
            double millis = processor == null
                    ? run.getPrimaryResult().getScore()
                    : processor.getStatistics().getMean();
            times.put(name, millis / count);
        }
        OptionalDouble office = Office.millisForOneLetter();
        times.forEach((name, millis) -> System.out.printf("%-14s %7.3f ms%n", name, millis));
        ratio("Word: ours / POI, at most 1.5", times.get("word") / times.get("wordByPoi"));
        ratio("Word: poi-tl / ours, at least 1.5", times.get("wordByPoiTl") / times.get("word"));
        ratio("PDF: iText / ours, at least 2", times.get("pdfByItext") / times.get("pdf"));
        var batches = times.keySet().stream().filter(n -> n.startsWith("batch")).toList();
        ratio("batch: 10,000 / 1,000, for one letter", times.get(batches.getLast()) / times.get(batches.getFirst()));
        ratio("pause of 100 ms and preview / 300 ms, at most 1", (100 + times.get("preview")) / 300);
        office.ifPresentOrElse(
                o -> ratio("PDF: LibreOffice / ours, at least 10 (%.1f ms)".formatted(o), o / times.get("pdf")),
                () -> System.out.println("LibreOffice is not installed: not compared"));
    }

    private static void ratio(String name, double ratio) {
        System.out.printf("%-50s %6.2f%n", name, ratio);
    }
}
