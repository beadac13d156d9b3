package org.jiedao;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiedao.archive.Backups;
import org.jiedao.archive.DataFolder;
import org.jiedao.calendar.HolidayFile;
import org.jiedao.document.font.FolderFont;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.drafting.WordingFile;
import org.jiedao.duty.DutyKind;
import org.jiedao.duty.DutyReport;
import org.jiedao.evidence.EvidenceFolder;
import org.jiedao.hostile.HostileFiles;
import org.jiedao.overprint.Backgrounds;
import org.jiedao.rule.RulesetFolder;
import org.jiedao.sheet.FormReader;
import org.jiedao.sheet.FormSheet;
import org.jiedao.sheet.Reading;
import org.jiedao.sheet.WorkbookReader;
import org.jiedao.storage.Database;
import org.jiedao.transfer.Preview;
import org.jiedao.upward.Period;
import org.jiedao.upward.form.Figure;
import org.jiedao.upward.form.FillForm;
import org.jiedao.upward.form.FixedFact;
import org.jiedao.upward.form.Mapping;
import org.jiedao.upward.form.MappingText;
import org.jiedao.upward.form.Mark;
import org.jiedao.upward.form.Spot;
import org.jiedao.upward.rollup.ExportRollUp;
import org.jiedao.upward.rollup.PutTogether;
import org.jiedao.upward.rollup.RollUp;

/// Gives hostile files to every import, one after the other, in a JVM of its own: a line for each run, of which whoever started
/// it judges time, sentence and survival.
final class HostileImports {
    private static final String CANARY = "绝不该读到的字";
    private static final String SEPARATOR = "\t";
    /// How many of them there are below.
    static final int IMPORTS = 17;

    private final Wiring wiring;
    private final Path folder;
    private final Map<String, Import> imports = new LinkedHashMap<>();

    /// Answers what the user is told, a sentence each; none where the file was taken.
    interface Import {
        List<String> give(Path file) throws IOException;
    }

    private HostileImports(Wiring wiring, Path folder) {
        this.wiring = wiring;
        this.folder = folder;
        imports.put("花名册", this::roster);
        imports.put("签到表", HostileImports::signIn);
        imports.put("上级表样", HostileImports::form);
        imports.put("填写表样", this::fill);
        imports.put("对应文件", HostileImports::mapping);
        imports.put("区级汇总", HostileImports::rollUp);
        imports.put("上次的汇总表", HostileImports::earlier);
        imports.put("述职报告", this::returned);
        imports.put("佐证", this::evidence);
        imports.put("模板", HostileImports::wording);
        imports.put("规则集", this::ruleset);
        imports.put("底图", this::picture);
        imports.put("文稿", this::text);
        imports.put("文稿的图", this::figure);
        imports.put("放假数据", this::holidays);
        imports.put("字体", this::font);
        imports.put("备份", this::backup);
    }

    /// Which files, by number, into a folder. A line begins with what it is about; `DONE` is the last.
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Wiring wiring = SampleFolder.empty(folder.resolve("data"))) {
            HostileImports imports = new HostileImports(wiring, folder);
            Path canary = Files.writeString(folder.resolve("canary.txt"), CANARY);
            HostileFiles files = new HostileFiles(
                    Files.createDirectories(folder.resolve("files")),
                    canary,
                    wiring.database().backups().backUp(Backups.Reason.MANUAL).file());
            for (String number : arguments[1].split(",")) {
                out.println("MAKE" + SEPARATOR + number);
                Path file = files.make(Integer.parseInt(number));
                imports.all(file, out);
            }
        }
        out.println("DONE");
    }

    private void all(Path file, PrintStream out) {
        all(imports, file, out);
    }

    /// A line when each begins, and one of what came of it.
    static void all(Map<String, Import> imports, Path file, PrintStream out) {
        imports.forEach((name, one) -> {
            out.println("BEGIN" + SEPARATOR + name + SEPARATOR + file.getFileName());
            // of all threads: what else the machine does must not count
            long begun = System.nanoTime();
            long worked = processor();
            String told;
            try {
                List<String> sentences = one.give(file);
                told = sentences.isEmpty() ? "TAKEN" : "TOLD" + SEPARATOR + sentences.size() + SEPARATOR + sentences.getFirst();
            } catch (IOException | RuntimeException | StackOverflowError crash) {
                StringWriter trace = new StringWriter();
                crash.printStackTrace(new PrintWriter(trace, true));
                told = "CRASH" + SEPARATOR + trace.toString().replace("\t", " ").lines().limit(14).toList();
            }
            if (told.contains(CANARY)) {
                told = "LEAK" + SEPARATOR + told;
            }
            long millis = Duration.ofNanos(Math.min(System.nanoTime() - begun, processor() - worked)).toMillis();
            out.println("END" + SEPARATOR + millis + SEPARATOR + told.replace("\n", "⏎"));
        });
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static List<String> leaked(Object read) {
        if (String.valueOf(read).contains(CANARY)) {
            throw new IllegalStateException(CANARY);
        }
        return List.of();
    }

    private List<String> roster(Path file) throws IOException {
        return switch (wiring.importRoster().preview(file)) {
            case Preview.Refused(String sentence) -> List.of(sentence);
            case Preview.Ready ready -> leaked(ready.plan().report());
        };
    }

    private static List<String> signIn(Path file) throws IOException {
        return switch (new WorkbookReader().read(file)) {
            case Reading.Refused(String sentence) -> List.of(sentence);
            case Reading.Read read -> leaked(read.sheets());
        };
    }

    private static List<String> form(Path file) throws IOException {
        return switch (new FormReader().read(file)) {
            case FormReader.Outcome.Refused(String sentence) -> List.of(sentence);
            case FormReader.Outcome.Read(List<FormSheet> sheets) -> leaked(sheets);
        };
    }

    private List<String> fill(Path file) throws IOException {
        Mapping mapping = new Mapping(List.of(new Mark(new Spot("统计", 1, 1), new Figure.Fact(FixedFact.YEAR))));
        var order = new FillForm.Order(file, "表样", mapping, Period.of(2025), true);
        return switch (wiring.reporting().filling().fill(order, folder.resolve("填好.xlsx"), (_, _) -> {})) {
            case FillForm.Outcome.Refused(List<String> sentences) -> sentences.stream().map(one -> named(file, one)).toList();
            case FillForm.Outcome.Filled filled -> {
                Files.delete(filled.file());
                yield List.of();
            }
        };
    }

    /// Where the window says beside the sentence which file it is about.
    private static String named(Path file, String sentence) {
        return sentence.contains(String.valueOf(file.getFileName())) ? sentence : "“" + file.getFileName() + "”" + sentence;
    }

    private static List<String> mapping(Path file) throws IOException {
        return switch (MappingText.of(file)) {
            case MappingText.Reading.Refused(List<String> sentences) -> sentences.size() == 1
                    ? List.of(sentences.getFirst())
                    : List.of("“" + file.getFileName() + "”没有读入：" + sentences.getFirst());
            case MappingText.Reading.Read(Mapping read) -> leaked(read);
        };
    }

    private static List<String> rollUp(Path file) throws IOException {
        RollUp.Entry entry = PutTogether.of(List.of(file), List.of(), (_, _) -> {}).entries().getFirst();
        return entry.why().isEmpty() ? leaked(entry) : List.of(named(file, entry.state().label() + "：" + entry.why()) + (entry.why().endsWith("。") ? "" : "。"));
    }

    private static List<String> earlier(Path file) throws IOException {
        return ExportRollUp.streetsOf(file)
                .map(HostileImports::leaked)
                .orElseGet(() -> List.of("“" + file.getFileName() + "”不是本工作台的汇总表，应报名单没有变。"));
    }

    private List<String> returned(Path file) throws IOException {
        var report = DutyReport.draft(1, 2025, 1, DutyKind.values()[0], null);
        return switch (wiring.yearEnd().duties().taking().preview(report, file)) {
            case org.jiedao.duty.TakeReturned.Preview.Refused(String sentence) -> List.of(sentence);
            case org.jiedao.duty.TakeReturned.Preview.Found found -> leaked(found.parts());
        };
    }

    private List<String> evidence(Path file) throws IOException {
        return switch (new EvidenceFolder(folder.resolve("evidence")).keep(file)) {
            case EvidenceFolder.Outcome.Refused(String reason) -> List.of("没有附上：" + reason + "。");
            case EvidenceFolder.Outcome.Kept _ -> List.of();
        };
    }

    private static List<String> wording(Path file) throws IOException {
        return switch (WordingFile.read(file)) {
            case WordingFile.Outcome.Refused(String sentence) -> List.of(sentence);
            case WordingFile.Outcome.Read(String text) -> leaked(text);
        };
    }

    private List<String> ruleset(Path file) throws IOException {
        return switch (wiring.rulesets().put(file)) {
            case RulesetFolder.Putting.Refused(List<String> faults) -> faults.size() == 1
                    ? faults
                    : List.of(faults.getFirst() + "没有放入。");
            case RulesetFolder.Putting.NameTaken(String name) -> List.of(name + "没有放入。");
            case RulesetFolder.Putting.Taken taken -> leaked(taken);
        };
    }

    private List<String> picture(Path file) throws IOException {
        return switch (new Backgrounds(Files.createDirectories(folder.resolve("pictures"))).keep(file)) {
            case Backgrounds.Outcome.Refused(String sentence) -> List.of(sentence);
            case Backgrounds.Outcome.Kept _ -> List.of();
        };
    }

    private List<String> command(String... words) {
        var line = Cli.commandLine(Sample.clock());
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(new StringWriter(), true));
        line.setErr(new PrintWriter(err, true));
        int code = line.execute(words);
        String told = err.toString().strip();
        if (code != Cli.DONE && code != Cli.REFUSED) {
            throw new IllegalStateException("code " + code + " " + told);
        }
        return code == Cli.DONE ? List.of() : List.of(told.lines().findFirst().orElse(""));
    }

    private List<String> text(Path file) {
        return command("render", file.toString(), "--format", "普通", "--out", folder.resolve("rendered").toString());
    }

    /// Stands beside a text that names it.
    private List<String> figure(Path file) throws IOException {
        Path beside = Files.createDirectories(folder.resolve("beside"));
        Path text = Files.writeString(beside.resolve("文稿.txt"), "标题\n\n图：示意\n");
        Path picture = beside.resolve("示意.png");
        place(file, picture);
        try {
            return switch (TextFile.of(text, org.jiedao.document.DocumentFormat.PLAIN)) {
                case TextFile.Refused(String sentence) -> List.of(sentence.replace("示意.png", String.valueOf(file.getFileName())));
                case TextFile.Read _ -> command("render", text.toString(), "--format", "普通", "--out", folder.resolve("rendered").toString());
            };
        } finally {
            remove(picture);
        }
    }

    private List<String> holidays(Path file) throws IOException {
        Path own = folder.resolve("holidays.txt");
        place(file, own);
        try {
            HolidayFile read = HolidayFile.open(own);
            leaked(read.text());
            return FolderOpening.notUsed(read).stream()
                    .map(one -> one.replace("holidays.txt", String.valueOf(file.getFileName())))
                    .toList();
        } finally {
            remove(own);
        }
    }

    private List<String> font(Path file) throws IOException {
        if (!String.valueOf(file.getFileName()).endsWith(".ttf")) {
            // the folder is only looked through for fonts
            return List.of();
        }
        Path own = Files.createDirectories(folder.resolve("own fonts"));
        Path font = own.resolve(String.valueOf(file.getFileName()));
        place(file, font);
        try {
            FontCatalogue fonts = FontCatalogue.bundled().preferOwn(own);
            List<String> told = fonts.ownFonts().stream()
                    .filter(FolderFont.Unusable.class::isInstance)
                    .map(FolderFont::sentence)
                    .map(one -> named(file, one) + "。")
                    .toList();
            fonts.uncovered("0123甲龑\uD869\uDED6");
            for (var face : org.jiedao.document.Face.values()) {
                fonts.em('1', face);
            }
            return told.stream().limit(1).toList();
        } finally {
            remove(font);
        }
    }

    private List<String> backup(Path file) throws IOException {
        DataFolder restored = new DataFolder(folder.resolve("restored")).create();
        return switch (Database.replaceBy(restored, file, Sample.clock())) {
            case Backups.Restoration.Refused(String sentence) -> List.of(sentence);
            case Backups.Restoration.Restored _ -> {
                escaped(restored.root());
                yield List.of();
            }
        };
    }

    /// Nothing of a backup may lie where it has no business.
    private void escaped(Path root) throws IOException {
        for (Path place : List.of(root, folder, folder.resolveSibling("evil.txt"))) {
            if (Files.exists(place.resolve("evil.txt")) || Files.isRegularFile(place) || Files.exists(place.resolve("logs").resolve("evil.txt"))) {
                throw new IllegalStateException("evil.txt");
            }
        }
    }

    /// As it is: a link stays a link, a folder a folder.
    private static void place(Path file, Path target) throws IOException {
        remove(target);
        if (Files.isSymbolicLink(file)) {
            Files.createSymbolicLink(target, Files.readSymbolicLink(file));
        } else if (Files.isDirectory(file)) {
            Files.createDirectory(target);
        } else if (Files.exists(file)) {
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    /// The numbers of as many files as asked, spread over all sorts.
    static String numbers(int count) {
        List<String> numbers = new ArrayList<>();
        Stream.iterate(0, index -> index + 1).limit(count).map(String::valueOf).forEach(numbers::add);
        return String.join(",", numbers);
    }
}
