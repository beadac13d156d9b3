package org.jiedao;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/// Runs `HostileImports` with a heap of 512 MB and judges every line of it: `main` with how many files, 500 where nothing is
/// said.
final class HostileRun {
    static final int ALL = 500;
    private static final long MOST_MILLIS = 10_000;
    private static final Pattern NOT_DONE = Pattern.compile("没有|没换|不能|读不出");
    private static final int LONGEST = 400;
    private static final Pattern STRANGE = Pattern.compile("Exception|Error|null|\\bjava\\b|[\\p{Cc}\\p{Cf}]");

    private final List<String> faults = new ArrayList<>();
    private final AtomicReference<String> under = new AtomicReference<>("开始");
    private int runs;
    private int refused;
    private int taken;
    private long longest;
    private String slowest = "";

    /// What came of all of them.
    record Result(int runs, int refused, int taken, long longest, String slowest, List<String> faults) {}

    static Result of(String numbers, Path folder) throws IOException, InterruptedException {
        return of(HostileImports.class, numbers, folder);
    }

    /// `given` is the class whose `main` gives the files.
    static Result of(Class<?> given, String numbers, Path folder) throws IOException, InterruptedException {
        HostileRun run = new HostileRun();
        run.run(given, numbers, folder);
        return new Result(run.runs, run.refused, run.taken, run.longest, run.slowest, run.faults);
    }

    /// How many files, or `=` and the numbers of some; `packs` behind it gives backups and hand-over packs.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String asked = arguments.length == 0 ? String.valueOf(ALL) : arguments[0];
        String numbers = asked.startsWith("=") ? asked.substring(1) : HostileImports.numbers(Integer.parseInt(asked));
        int files = numbers.split(",").length;
        Path folder = Files.createTempDirectory("jiedao-hostile");
        long begun = System.nanoTime();
        Result result;
        try {
            result = of(arguments.length > 1 ? HostileRestores.class : HostileImports.class, numbers, folder);
        } finally {
            Folders.delete(folder);
        }
        result.faults().forEach(System.out::println);
        System.out.printf(
                "%d files, %d imports: %d refused, %d taken, %d faults; longest %d ms (%s); %d s%n",
                files, result.runs(), result.refused(), result.taken(), result.faults().size(), result.longest(),
                result.slowest(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
        if (!result.faults().isEmpty()) {
            System.exit(1);
        }
    }

    private void run(Class<?> given, String numbers, Path folder) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+ExitOnOutOfMemoryError",
                        // each import runs a few times only: to compile it well takes longer than it saves
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.awt.headless=true",
                        "-Dstdout.encoding=UTF-8",
                        "-Duser.timezone=Asia/Shanghai",
                        "-cp",
                        System.getProperty("java.class.path"),
                        given.getName(),
                        folder.toString(),
                        numbers)
                .redirectError(ProcessBuilder.Redirect.to(folder.resolve("child.log").toFile()))
                .start();
        Thread watch = Thread.ofPlatform().daemon().start(() -> watch(child));
        String last = "";
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
                judge(line);
            }
        }
        int code = child.waitFor();
        watch.interrupt();
        if (code != 0 || !last.equals("DONE")) {
            faults.add("程序没了（" + code + "）：" + under.get() + " " + tail(folder.resolve("child.log")));
        }
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - 6), lines.size()));
    }

    /// One that hangs is stopped, and its name is told.
    private void watch(Process child) {
        String seen = "";
        try {
            while (child.isAlive()) {
                seen = under.get();
                Thread.sleep(6 * MOST_MILLIS);
                if (seen.equals(under.get()) && !seen.equals("开始")) {
                    child.destroyForcibly();
                    return;
                }
            }
        } catch (InterruptedException _) {
            // it is done
        }
    }

    private void judge(String line) {
        String[] cells = line.split("\t", -1);
        switch (cells[0]) {
            case "BEGIN" -> under.set(cells[1] + " " + cells[2]);
            case "MAKE" -> under.set("生成 " + cells[1]);
            case "END" -> judge(Long.parseLong(cells[1]), cells);
            default -> {}
        }
    }

    private void judge(long millis, String[] cells) {
        runs++;
        String about = under.get();
        if (millis > longest) {
            longest = millis;
            slowest = about;
        }
        if (millis > MOST_MILLIS) {
            faults.add("太慢（" + millis + "毫秒）：" + about);
        }
        switch (cells[2]) {
            case "TAKEN" -> taken++;
            case "TOLD" -> {
                refused++;
                objection(about, Integer.parseInt(cells[3]), cells[4]).forEach(wrong -> faults.add(about + "：" + wrong + "：" + cells[4]));
            }
            default -> faults.add(cells[2] + "：" + about + "：" + cells[cells.length - 1]);
        }
    }

    private static List<String> objection(String about, int sentences, String sentence) {
        List<String> wrong = new ArrayList<>();
        String file = about.substring(about.indexOf(' ') + 1);
        if (sentences != 1) {
            wrong.add("说了" + sentences + "句");
        }
        if (!sentence.contains(file)) {
            wrong.add("没有说是哪个文件");
        }
        if (!NOT_DONE.matcher(sentence).find()) {
            wrong.add("没有说什么没做");
        }
        if (!sentence.endsWith("。")) {
            wrong.add("不成句");
        }
        if (sentence.length() > LONGEST) {
            wrong.add("太长");
        }
        if (STRANGE.matcher(sentence).find()) {
            wrong.add("不是给用户看的话");
        }
        return wrong;
    }
}
