package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiedao.archive.DataFolder;
import org.jiedao.document.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every command as typed, on real folders.
class CliTest {
    private static final Path MESSY = Path.of("samples", "青禾街道花名册（杂乱）.xlsx");

    @TempDir
    Path folder;

    /// What a command answered.
    private record Answer(int code, String out, String err) {}

    private static Answer run(Object... words) {
        var line = Cli.commandLine(Sample.clock());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        int code = line.execute(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
        return new Answer(code, out.toString(), err.toString());
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path demo() {
        Path data = folder.resolve("street");
        assertEquals(Cli.DONE, run("demo", "--out", data).code());
        return data;
    }

    private Path empty() throws IOException {
        Path data = folder.resolve("empty");
        SampleFolder.empty(data).close();
        return data;
    }

    private static Path firstPaper(Path data, String extension) throws IOException {
        return files(new DataFolder(data).papers()).stream()
                .filter(file -> file.toString().endsWith(extension))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void demoListsEveryPaperItIssued() throws IOException {
        Path data = folder.resolve("street");
        Answer demo = run("demo", "--out", data);

        assertEquals(new Answer(Cli.DONE, demo.out(), ""), demo);
        List<Path> papers = files(new DataFolder(data).papers());
        assertEquals(136, papers.size());
        papers.forEach(paper -> assertTrue(demo.out().contains(paper.toString()), paper.toString()));
        assertEquals(Cli.REFUSED, run("demo", "--out", data).code(), "a folder in use is left alone");
    }

    @Test
    void sampleReplacesItsOwnEarlierStreetAndNothingElse() throws IOException {
        Path data = folder.resolve("sample");
        assertTrue(Display.isPresent(), "the tests run on the headless toolkit, so the window itself is not opened here");
        Files.createDirectories(data);
        Path letter = Files.writeString(data.resolve("家书.txt"), "此处不是示例");

        Answer refused = run("sample", "--out", data);

        assertEquals(Cli.REFUSED, refused.code());
        assertTrue(refused.err().contains("不是示例数据"), refused.err());
        assertEquals(List.of(letter), files(data));
    }

    @Test
    void importReadsTheMessyRosterAndADryRunWritesNothing() throws IOException {
        Path data = empty();

        Answer preview = run("import", MESSY, "--data", data, "--dry-run");
        assertEquals(Cli.DONE, preview.code(), preview.err());
        assertTrue(preview.out().endsWith("以上是预览，没有写入。" + System.lineSeparator()), preview.out());
        assertEquals(0, people(data));

        Answer imported = run("import", MESSY, "--data", data);
        assertEquals(Cli.DONE, imported.code(), imported.err());
        assertEquals(39, people(data), "what is certain; the doubtful rows wait for the window");
    }

    @Test
    void aDryRunBeforeThereIsARegisterMakesNone() {
        Path data = folder.resolve("none");

        assertEquals(Cli.DONE, run("import", MESSY, "--data", data, "--dry-run").code());

        assertFalse(Files.exists(data));
    }

    private static int people(Path data) throws IOException {
        try (Wiring wiring = SampleFolder.empty(data)) {
            return wiring.database().people().everyone().size();
        }
    }

    @Test
    void importRefusesWhatIsNoWorkbook() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.xlsx"), "这不是工作簿");
        Path data = empty();

        for (Path file : List.of(bad, folder.resolve("missing.xlsx"))) {
            Answer refused = run("import", file, "--data", data);
            assertEquals(Cli.REFUSED, refused.code(), refused.out());
            assertEquals(1, refused.err().lines().count(), refused.err());
        }
        assertEquals(0, people(data));
    }

    @Test
    void papersAreHandedOutByteForByteUnlessTheyWereChanged() throws IOException {
        Path data = demo();
        Path out = folder.resolve("out");

        Answer all = run("papers", "--data", data, "--out", out);

        assertEquals(Cli.DONE, all.code(), all.err());
        Path issued = new DataFolder(data).papers();
        for (Path paper : files(issued)) {
            assertArrayEquals(Files.readAllBytes(paper), Files.readAllBytes(out.resolve(issued.relativize(paper))));
        }

        Path changed = firstPaper(data, ".docx");
        Files.writeString(changed, "x", StandardOpenOption.APPEND);
        Answer refused = run("papers", "--data", data, "--out", folder.resolve("again"));
        assertEquals(Cli.REFUSED, refused.code());
        assertTrue(refused.err().contains("签发后被改动"), refused.err());
        assertFalse(Files.exists(folder.resolve("again").resolve(issued.relativize(changed))));
    }

    @Test
    void commandsThatReadMakeNoEmptyRegister() {
        Path typo = folder.resolve("typo");

        assertEquals(Cli.REFUSED, run("papers", "--data", typo, "--out", folder).code());
        assertEquals(Cli.REFUSED, run("check", "--data", typo).code());
        assertEquals(Cli.REFUSED, run("restore", "--data", typo).code());

        assertFalse(Files.exists(typo));
    }

    @Test
    void rulesetsListsEveryRuleWithItsCheck() {
        Answer all = run("rulesets", "--json");
        assertEquals(Cli.DONE, all.code(), all.err());
        assertEquals(374 + 12, all.out().split("\"编号\":").length - 1);
        assertTrue(all.out().contains("{\"种类\":\"数量\",\"参数\":{\"计数\":\"兼职委员\",\"范围\":\"5至9\"}}"), all.out());

        Answer one = run("rulesets", "--ruleset", "langfang");
        assertTrue(one.out().contains("LF-6.3.3b　6.3.3　宜（建议）　A类　兼职委员5至9人"), one.out());
        assertTrue(one.out().contains("　检查：数量　计数＝兼职委员，范围＝5至9"), one.out());
        assertTrue(one.out().contains("　口径：“及时”按90天（标准未定量，默认口径）"), one.out());
        assertFalse(one.out().contains("GN-"), one.out());

        Answer manual = run("rulesets", "--manual");
        assertTrue(manual.out().contains("\n逐个具备 | 逐个、具备 |"), manual.out());
        assertTrue(manual.out().contains("\n月碰头\n"), manual.out());

        Answer none = run("rulesets", "--ruleset", "nowhere");
        assertEquals(Cli.REFUSED, none.code());
        assertTrue(none.err().contains("没有规则集“nowhere”，什么也没有列出"), none.err());
    }

    @Test
    void aRulesetOfOnesOwnIsListedAndAFaultyOneNamed() throws IOException {
        Path own = Files.createDirectories(folder.resolve("rulesets"));
        String sixth = Files.readString(Path.of("samples", "rulesets", "某市规则集（示例）.txt"));
        Files.writeString(own.resolve("own.txt"), sixth);
        Answer listed = run("rulesets", "--data", folder, "--ruleset", "example");
        assertEquals(Cli.DONE, listed.code(), listed.err());
        assertTrue(listed.out().contains("SL-1"), listed.out());

        Files.writeString(own.resolve("own.txt"), sixth.replace("语气：宜", "语气：最好"));
        Answer faulty = run("rulesets", "--data", folder);
        assertEquals(Cli.REFUSED, faulty.code());
        assertTrue(faulty.err().contains("own.txt 第15行：不认识的语气“最好”"), faulty.err());
    }

    @Test
    void rulesetsAreListedUnderTheStreetsOwnPracticeWhileItsDataStayUntouched() throws IOException {
        Path data = folder.resolve("own");
        try (Wiring wiring = SampleFolder.empty(data)) {
            wiring.database().practiceBook().choose("LF-6.4.2b 及时", "30天");
            Answer inUse = run("rulesets", "--data", data, "--ruleset", "langfang");
            assertTrue(inUse.err().contains("没有读到本街道的口径"), inUse.err());
            assertTrue(inUse.out().contains("“及时”按90天（标准未定量，默认口径）"), inUse.out());
        }
        byte[] before = Files.readAllBytes(new DataFolder(data).database());

        Answer listed = run("rulesets", "--data", data, "--ruleset", "langfang");

        assertEquals(new Answer(Cli.DONE, listed.out(), ""), listed);
        assertTrue(listed.out().contains("“及时”按30天（标准未定量，本地口径）"), listed.out());
        assertArrayEquals(before, Files.readAllBytes(new DataFolder(data).database()));
        assertEquals(Cli.DONE, run("check", "--data", data).code(), "and it opens as it was closed");
    }

    @Test
    void complianceAnswersByBodyAndFindingsAreNoError() {
        Path data = demo();
        Answer all = run("compliance", "--data", data);
        assertEquals(new Answer(Cli.DONE, all.out(), ""), all);
        assertTrue(all.out().contains("　缺证据　LF-7.2.1a　DB1310/T 264.2—2021 7.2.1　月碰头\n"), all.out());
        assertTrue(all.out().contains("　不符合　LF-6.2.1a　DB1310/T 264.2—2021 6.2.1　月碰头\n　　查得：2026年2月月碰头0次，0<1\n"), all.out());
        assertTrue(all.out().contains("　　口径：“七一前后”按6月15日至7月15日（标准未定量，默认口径）\n"), all.out());
        assertTrue(all.out().contains("　　去处：登记佐证\n"), all.out());
        assertTrue(all.out().contains("中共示例区委　没有体检：截至这一天还没有定规则集\n"), all.out());
        assertTrue(all.out().lines().toList().getLast().startsWith("截至2026年7月1日，37个组织、"), all.out());

        Answer past = run("compliance", "--data", data, "--on", "2025.7.1", "--body", "桥头社区党委");
        assertTrue(past.out().lines().toList().getLast().startsWith("截至2025年7月1日，4个组织、"), past.out());
        assertTrue(past.out().contains("没有体检：“甘南州城市基层党建应知应会”没有写到党员中心户"), past.out());
        Answer gannan = run("compliance", "--data", data, "--ruleset", "gannan");
        assertTrue(gannan.out().lines().toList().getLast().startsWith("截至2026年7月1日，2个组织、"), gannan.out());
        assertFalse(gannan.out().contains("LF-"), gannan.out());
    }

    @Test
    void complianceAsJsonTellsEveryFieldOfEveryClause() throws IOException {
        Path data = demo();
        Answer answer = run("compliance", "--data", data, "--json", "--on", "2026年6月30日");
        assertEquals(Cli.DONE, answer.code(), answer.err());
        JsonNode json = new ObjectMapper().readTree(answer.out());

        assertEquals("2026-06-30", json.get("截至").asText());
        assertEquals(3, json.get("未体检").size());
        int counted = 0;
        for (JsonNode count : json.get("计数")) {
            counted += count.asInt();
        }
        assertEquals(counted, json.get("条款").size());
        JsonNode attested = null;
        for (JsonNode clause : json.get("条款")) {
            attested = clause.get("编号").asText().equals("LF-6.1.1") ? clause : attested;
            assertEquals(23, clause.size());
        }
        assertEquals("符合", attested.get("状态").asText());
        assertEquals("DB1310/T 264.2—2021 6.1.1", attested.get("引用").asText());
        assertEquals("ATTESTATION", attested.get("计入的记录").get(0).get("种类").asText());
        assertEquals("中共示例区委", attested.get("路径").get(0).asText());
    }

    @Test
    void whatIsToldOnOpeningStaysOutOfWhatProgramsRead() throws IOException {
        Path data = demo();
        Path own = Files.createDirectories(new DataFolder(data).rulesets());
        Files.writeString(own.resolve("bad.txt"), "规则集：坏");
        Answer compliance = run("compliance", "--data", data, "--json");
        assertEquals(Cli.DONE, compliance.code());
        assertTrue(compliance.err().contains("有自己放入的规则集没有读入"), compliance.err());
        assertTrue(new ObjectMapper().readTree(compliance.out()).has("条款"));
        Answer rulesets = run("rulesets", "--data", data, "--json");
        assertEquals(6, new ObjectMapper().readTree(rulesets.out()).size());
        assertTrue(rulesets.err().contains("bad.txt"), rulesets.err());
    }

    @Test
    void complianceWritesTheWorkbookBesideOneThatIsThere() throws IOException {
        Path data = demo();
        Path file = Files.writeString(folder.resolve("汇总.xlsx"), "不能动");
        Answer answer = run("compliance", "--data", data, "--xlsx", file);
        assertEquals(Cli.DONE, answer.code());
        assertTrue(answer.err().contains("汇总(2).xlsx，原有的文件没有动"), answer.err());
        assertEquals("不能动", Files.readString(file));
        assertTrue(Files.size(folder.resolve("汇总(2).xlsx")) > 10_000);
    }

    @Test
    void complianceRefusesWhatCannotBeAskedInOneSentence() {
        Path data = demo();
        assertRefused("里没有数据文件，什么也没有做。", "compliance", "--data", folder.resolve("none"));
        assertRefused("没有规则集“nowhere”。有的是langfang、", "compliance", "--data", data, "--ruleset", "nowhere");
        assertRefused("没有登记名叫“月球社区”的组织。没有体检。", "compliance", "--data", data, "--body", "月球社区");
        assertRefused("2026年7月2日在今天以后，只能问已经过去的日子。没有体检。", "compliance", "--data", data, "--on", "2026-7-2");
        assertRefused("“前天”读不成日期", "compliance", "--data", data, "--on", "前天");
        assertRefused(
                "叫“1号楼党小组”的组织有2个，请写成 上级/名称：禾苗花园小区党支部/1号楼党小组、新苗里小区党支部/1号楼党小组。没有体检。",
                "compliance", "--data", data, "--body", "1号楼党小组");
    }

    private static void assertRefused(String sentence, Object... words) {
        Answer answer = run(words);
        assertEquals(Cli.REFUSED, answer.code(), answer.out());
        assertEquals("", answer.out());
        assertTrue(answer.err().contains(sentence) && answer.err().lines().count() == 1, answer.err());
    }

    @Test
    void checkFindsAChangedPaperAndAFileNobodyIssued() throws IOException {
        Path data = demo();
        Answer sound = run("check", "--data", data);
        assertEquals(new Answer(Cli.DONE, sound.out(), ""), sound);

        Files.writeString(firstPaper(data, ".pdf"), "x", StandardOpenOption.APPEND);
        Files.writeString(new DataFolder(data).papers().resolve("私自放入.docx"), "x");
        Answer found = run("check", "--data", data);

        assertEquals(Cli.DAMAGED, found.code());
        assertTrue(found.out().contains("签发后被改动"), found.out());
        assertTrue(found.out().contains("文件没有登记"), found.out());
        assertTrue(found.err().contains("发现2个问题"), found.err());
    }

    @Test
    void checkFindsOneFlippedBit() throws IOException {
        Path data = empty();
        Path database = new DataFolder(data).database();
        byte[] bytes = Files.readAllBytes(database);
        bytes[bytes.length / 2] ^= 1;
        Files.write(database, bytes);

        Answer found = run("check", "--data", data);

        assertEquals(Cli.DAMAGED, found.code(), found.out());
        assertTrue(found.err().contains("备份"), found.err());
    }

    @Test
    void anOlderDataFileIsUsedOnlyWhereItIsAskedFor() throws IOException {
        Path data = empty();
        Path older = Files.createDirectories(folder.resolve("older"));
        for (String name : List.of("jiedao.mv.db", "jiedao.manifest")) {
            Files.copy(data.resolve(name), older.resolve(name));
        }
        assertEquals(Cli.REFUSED, run("restore", "--data", data, "--older").code(), "it is the last one");
        run("import", MESSY, "--data", data);
        for (String name : List.of("jiedao.mv.db", "jiedao.manifest")) {
            Files.copy(older.resolve(name), data.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        assertEquals(Cli.DAMAGED, run("check", "--data", data).code());
        assertTrue(run("restore", "--data", data).out().contains("缺其后1次保存"));

        Answer used = run("restore", "--data", data, "--older");
        assertEquals(Cli.DONE, used.code(), used.err());
        assertEquals(Cli.DONE, run("check", "--data", data).code());
    }

    @Test
    void restoreListsTheBackupsAndBringsOneBack() throws IOException {
        Path data = empty();
        run("import", MESSY, "--data", data);
        assertEquals(39, people(data));
        Answer list = run("restore", "--data", data);
        assertEquals(Cli.DONE, list.code());
        String backup = list.out().lines()
                .filter(line -> line.contains("导入前"))
                .map(line -> line.split("　")[0])
                .findFirst()
                .orElseThrow(() -> new AssertionError(list.out()));

        Answer restored = run("restore", "--data", data, "--backup", backup);

        assertEquals(Cli.DONE, restored.code(), restored.err());
        assertTrue(restored.out().contains("已恢复 " + backup), restored.out());
        assertEquals(0, people(data));
        Answer unknown = run("restore", "--data", data, "--backup", "no-such.zip");
        assertEquals(Cli.REFUSED, unknown.code());
        assertTrue(unknown.err().contains("no-such.zip"), unknown.err());
    }

    @Test
    void aCompleteBackupBecomesARegisterInANewFolderOnly() throws IOException {
        Path data = empty();
        run("import", MESSY, "--data", data);
        Files.createDirectories(data.resolve("evidence"));
        Files.writeString(data.resolve("evidence/ab12 纪要.pdf"), "纪要");
        Path file = folder.resolve("带走/完整备份.jdbak");

        Answer written = run("backup", "--data", data, "--to", file);
        assertEquals(Cli.DONE, written.code(), written.err());
        assertTrue(written.out().contains("1个文件"), written.out());

        Path fresh = folder.resolve("新电脑");
        Answer restored = run("restore", file, "--data", fresh);
        assertEquals(Cli.DONE, restored.code(), restored.err());
        assertEquals(39, people(fresh));
        assertEquals("纪要", Files.readString(fresh.resolve("evidence/ab12 纪要.pdf")));

        Answer again = run("restore", file, "--data", fresh);
        assertEquals(Cli.REFUSED, again.code());
        assertTrue(again.err().contains("里已有东西"), again.err());

        Files.writeString(file, "not a backup");
        Path third = folder.resolve("第三台");
        Answer refused = run("restore", file, "--data", third);
        assertEquals(Cli.REFUSED, refused.code());
        assertTrue(refused.err().contains("不是工作台的备份"), refused.err());
        assertFalse(Files.exists(third), "what could not be restored leaves no folder");
        assertEquals(Cli.REFUSED, run("backup", "--data", third, "--to", file).code());
    }

    @Test
    void aPackIsMadeForASuccessorAndTakenOverInANewFolder() throws IOException {
        Path data = empty();
        run("import", MESSY, "--data", data);
        Path pack = folder.resolve("交接包.jdbak");
        Answer nobody = run("handover", "--data", data, "--to", pack);
        assertEquals(Cli.REFUSED, nobody.code(), nobody.out());
        assertTrue(nobody.err().contains("--giver"), nobody.err());
        assertFalse(Files.exists(pack));

        Answer made = run("handover", "--data", data, "--to", pack, "--giver", "沈青禾", "--receiver", "程知夏");
        assertEquals(Cli.DONE, made.code(), made.err());
        assertTrue(made.out().contains("交接清单　表册〔") && made.out().contains("已读进另一个数据库核对"), made.out());

        Path there = folder.resolve("另一台电脑");
        Answer taken = run("restore", pack, "--data", there);
        assertEquals(Cli.DONE, taken.code(), taken.err());
        assertEquals(39, people(there));
        assertEquals(Cli.DONE, run("check", "--data", there).code());

        Path cut = folder.resolve("断了的.jdbak");
        byte[] whole = Files.readAllBytes(pack);
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        Answer refused = run("restore", cut, "--data", there);
        assertEquals(Cli.REFUSED, refused.code(), refused.out());
        assertEquals(39, people(there), "what is there stays");
        assertEquals(Cli.REFUSED, run("restore", folder.resolve("没有.jdbak"), "--data", there).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"文件", "信函", "纪要", "普通"})
    void renderWritesWordAndPdfInEachFormat(String format) throws IOException {
        Path text = Files.writeString(folder.resolve("draft.v2.txt"), """
                发文机关标志：青禾街道（示例）

                关于开展示例工作的文稿

                　　第一段。
                　　责任单位：【待补】。
                """);
        Path out = folder.resolve("out");

        Answer done = run("render", text, "--format", format, "--out", out);

        assertEquals(Cli.DONE, done.code(), done.err());
        assertEquals(List.of(out.resolve("draft.v2.docx"), out.resolve("draft.v2.pdf")), files(out));
        assertTrue(done.out().contains("还有1处【待补】"), done.out());
    }

    @Test
    void renderSaysWhichCertificateHadToBeSetSmaller() throws IOException {
        Path text = Files.writeString(
                folder.resolve("cert.txt"),
                "编号：001\n\n聘书\n\n" + "兹聘请您为委员。".repeat(30) + "\n\n青禾街道（示例）\n2026年7月1日\n");

        Answer done = run("render", text, "--format", "证书", "--out", folder.resolve("out"));

        assertEquals(Cli.DONE, done.code(), done.err());
        assertTrue(done.out().contains("“聘书 001”正文较长，字号由22磅缩为"), done.out());
    }

    @Test
    void renderSaysWhatIsWrongAndWritesNothing() throws IOException {
        Path out = folder.resolve("out");
        Path good = Files.writeString(folder.resolve("good.txt"), "标题\n\n正文。\n");
        Path ragged = Files.writeString(folder.resolve("ragged.txt"), "标题\n\n| 一 | 二 |\n| 三 |\n");
        Path gbk = Files.write(folder.resolve("gbk.txt"), "标题\n\n正文。".getBytes(Charset.forName("GBK")));
        Path rare = Files.writeString(folder.resolve("rare.txt"), "标题\n\n正文\uE000和\uE001。\n");

        assertSaid("ragged.txt 第4行：", run("render", ragged, "--format", "普通", "--out", out));
        assertSaid("没有“公函”这种格式", run("render", good, "--format", "公函", "--out", out));
        assertSaid("不是 UTF-8 文本", run("render", gbk, "--format", "普通", "--out", out));
        assertSaid("没有找到文本文件", run("render", folder.resolve("gone.txt"), "--format", "普通", "--out", out));
        assertSaid("有2处没有字体能印", run("render", rare, "--format", "普通", "--out", out));

        assertFalse(Files.exists(out));
    }

    private static void assertSaid(String words, Answer answer) {
        assertEquals(Cli.REFUSED, answer.code(), answer.out());
        assertTrue(answer.err().contains(words), answer.err());
    }

    @Test
    void renderLeavesNoWordFileWhereThePdfCannotStand() throws IOException {
        Path text = Files.writeString(folder.resolve("good.txt"), "标题\n\n正文。\n");
        Path out = folder.resolve("out");
        Path inTheWay = Files.createDirectories(out.resolve("good.pdf")).resolve("x");
        Files.writeString(inTheWay, "x");

        Answer failed = run("render", text, "--format", "普通", "--out", out);

        assertEquals(Cli.FAILED, failed.code());
        assertTrue(failed.err().contains("good.pdf：是已有的文件或文件夹"), failed.err());
        assertEquals(List.of(inTheWay), files(out));
    }

    @Test
    void bookSaysWhatIsWrongAndWritesNothing() throws IOException {
        Path out = folder.resolve("out");
        Path good = Files.writeString(folder.resolve("1 议程（普通）.txt"), "议程\n\n正文。\n");
        Path bad = Files.writeString(folder.resolve("2 名单（横表）.txt"), "名单\n\n| 一 | 二 |\n| 三 |\n");
        Path certificate = Files.writeString(folder.resolve("3 聘书（证书）.txt"), "聘书\n\n甲：\n乙\n2026年7月1日\n");
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertSaid("2 名单（横表）.txt 第4行：", run("book", good, bad, "--title", "册", "--out", out));
        assertSaid("是证书，不能编入册", run("book", certificate, "--title", "册", "--out", out));
        assertSaid("没有找到文本文件", run("book", empty, "--title", "册", "--out", out));
        assertSaid("没有找到文本文件", run("book", folder.resolve("gone"), "--title", "册", "--out", out));
        assertSaid("封面题名是空的", run("book", good, "--title", "|", "--out", out));

        assertFalse(Files.exists(out));
    }

    @Test
    void aReportIsWrittenKeptAndRegistered() throws IOException {
        Path data = demo();
        assertEquals(12, files(data.resolve("上报")).size(), "every report of 2025");
        Path out = folder.resolve("会议.xlsx");
        Answer whole = run("report", "会议活动统计", "--data", data, "--year", "2025", "--out", out);
        assertEquals(new Answer(Cli.DONE, out + "　11行，有30处【待补】" + System.lineSeparator(), ""), whole);
        assertTrue(Files.size(out) > 5_000);
        try (Wiring workbench = SampleFolder.empty(data)) {
            assertEquals(13, workbench.database().submissions().all().size());
        }
        assertEquals(Cli.DONE, run("check", "--data", data).code());

        Answer quarter = run(
                "report", "会议活动统计", "--data", data, "--year", "2025", "--part", "第一季度", "--out", folder.resolve("b"));
        assertEquals(new Answer(Cli.REFUSED, "", "没有导出“会议活动统计”：2025年第一季度没有登记这类事实，空表不当作零报。\n"), quarter);
        Answer ahead = run("report", "委员花名册", "--data", data, "--year", "2027", "--out", folder.resolve("b"));
        assertEquals(new Answer(Cli.REFUSED, "", "没有导出“委员花名册”：2027年还没有开始。\n"), ahead);
        Answer unrecorded = run("report", "走访统计", "--data", data, "--year", "2025", "--out", folder.resolve("b"));
        assertEquals(Cli.REFUSED, unrecorded.code());
        assertTrue(unrecorded.err().contains("入户走访还没有地方登记，不报零"), unrecorded.err());
        assertFalse(Files.exists(folder.resolve("b.xlsx")));
    }

    @Test
    void reportsAreListedWithoutData() {
        Answer list = run("report", "--list");
        assertEquals(Cli.DONE, list.code());
        assertEquals(15, list.out().lines().count());
        assertTrue(list.out().contains("（还没有登记这类事实）双报到汇总"), list.out());
    }

    @Test
    void helpIsChineseOnly() {
        var root = Cli.commandLine(Sample.clock());
        List<String> commands = Stream.concat(Stream.of(""), root.getSubcommands().keySet().stream()).toList();
        for (String command : commands) {
            Answer help = command.isEmpty() ? run("-h") : run(command, "-h");
            assertEquals(new Answer(Cli.DONE, help.out(), ""), help, command);
            assertTrue(help.out().startsWith("用法：jiedao"), help.out());
            assertTrue(help.out().contains("退出码：" + System.lineSeparator()), help.out());
            String words = help.out()
                    .replaceAll("jiedao|--?[A-Za-z-]+|\\.xlsx?|![A-Z]\\d", "")
                    .replaceAll("\\b(" + String.join("|", root.getSubcommands().keySet()) + ")\\b", "")
                    .replaceAll("Word|PDF|Excel|UTF-8|JSON|samples", "");
            assertFalse(words.matches("(?s).*[A-Za-z].*"), words);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "papers", "render"})
    void everyCommandKnowsItsVersion(String command) {
        Answer version = command.isEmpty() ? run("--version") : run(command, "--version");

        assertEquals(new Answer(Cli.DONE, "街道党建工作台 （开发中）" + System.lineSeparator(), ""), version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check --data",
                "check --data a --data b",
                "check --data a b",
                "check --date a",
                "import --data a",
                "import x --data a --dry-run=也许",
                "render x.txt --out a",
                "book x.txt --out a",
                "book --title 甲 --out a",
                "papers --data a",
                "demo",
                "report 委员花名册",
                "report 委员花名册 --data a --year 今年",
                "开会"
            })
    void aWrongCallGetsOneChineseSentence(String words) {
        Answer wrong = run((Object[]) words.split(" "));

        assertEquals(Cli.USAGE, wrong.code(), wrong.err());
        assertEquals("", wrong.out());
        assertEquals(1, wrong.err().lines().count(), wrong.err());
        assertTrue(wrong.err().matches("(缺少参数|不认识的参数|参数 --).*什么也没有做，用 jiedao.* -h 查看用法。\\R"), wrong.err());
    }

    /// The formats that the help offers are those that there are.
    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void renderHelpNamesEveryFormat(DocumentFormat format) {
        assertTrue(run("render", "-h").out().contains(format.label()), format.label());
    }
}
