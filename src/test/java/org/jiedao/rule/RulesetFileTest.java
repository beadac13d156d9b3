package org.jiedao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A city's own ruleset, put into a folder, and what is said of it when a line is wrong.
class RulesetFileTest {
    private static final String SIXTH = SeedTexts.resource("sixth.txt");

    @TempDir
    private Path folder;

    @Test
    void aSixthRulesetLoadsWithoutAChangeOfCode() throws IOException {
        Files.writeString(folder.resolve("通州.txt"), SIXTH);
        Rulesets.Loaded loaded = Rulesets.with(folder, Practice.none());
        assertEquals(List.of(), loaded.faults());
        Ruleset sixth = loaded.rulesets().of("tongzhou").orElseThrow();
        assertEquals(
                List.of("TZ-1", "TZ-2", "TZ-3", "TZ-3b", "TZ-4"),
                sixth.rules().stream().map(Rule::id).toList());
        assertEquals(
                "委员应当团结协作，到会不少于三分之二。",
                sixth.rule("TZ-3b").orElseThrow().quotation().clause().wording());
        assertTrue(loaded.rulesets().about("街道“大工委”").contains(sixth));
    }

    @Test
    void papersCiteARulesetAsItsFileSaysAndNotOtherwise() throws IOException {
        Path file = folder.resolve("通州.txt");
        Files.writeString(file, SIXTH);
        assertEquals(
                Optional.empty(),
                Rulesets.with(folder, Practice.none()).rulesets().basis("tongzhou"));
        Files.writeString(file, SIXTH.replace("施行日期：", "依据：《通州办法》（虚构）\n施行日期："));
        assertEquals(
                Optional.of("《通州办法》（虚构）"),
                Rulesets.with(folder, Practice.none()).rulesets().basis("tongzhou"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aWrongLineIsNamedInOneSentence(String line) throws IOException {
        String[] cells = line.split(" ‖", -1);
        String replaced = SIXTH.replaceFirst(
                "(?m)^" + java.util.regex.Pattern.quote(cells[0]) + "$",
                java.util.regex.Matcher.quoteReplacement(cells[1].strip()));
        assertTrue(!replaced.equals(SIXTH), cells[0]);
        Files.writeString(folder.resolve("broken.txt"), replaced);
        Rulesets.Loaded loaded = Rulesets.with(folder, Practice.none());
        assertEquals(List.of(cells[2].strip()), loaded.faults());
        assertEquals(Optional.empty(), loaded.rulesets().of("tongzhou"));
    }

    static Stream<String> broken() {
        return SeedTexts.resource("broken.txt").lines().filter(line -> !line.startsWith("#"));
    }

    @Test
    void aRulesetIsABackstopOnlyWhereItsFileSaysSo() throws IOException {
        Path file = folder.resolve("通州.txt");
        Files.writeString(file, SIXTH);
        assertFalse(loaded().backstop());
        Files.writeString(file, SIXTH.replace("施行日期：", "后备：否\n施行日期："));
        assertFalse(loaded().backstop());
        Files.writeString(file, SIXTH.replace("施行日期：", "后备：是\n施行日期："));
        assertTrue(loaded().backstop());
        assertEquals(List.of("x.txt 第5行：“后备”写的是“可以”，应写成是或者否。"), faults(SIXTH.replace("施行日期：", "后备：可以\n施行日期：")));
        assertEquals(
                List.of("national"),
                Rulesets.shipped().all().stream()
                        .filter(Ruleset::backstop)
                        .map(Ruleset::key)
                        .toList());
    }

    private Ruleset loaded() throws IOException {
        return Rulesets.with(folder, Practice.none()).rulesets().of("tongzhou").orElseThrow();
    }

    @Test
    void everySentenceOfABrokenFileNamesFileAndLineUnlessTheLineIsWhatIsMissing() {
        List<String> sentences =
                broken().map(line -> line.split(" ‖", -1)[2].strip()).toList();
        assertTrue(new HashSet<>(sentences).size() >= 12, "至少十二种");
        sentences.forEach(sentence -> assertTrue(sentence.matches("broken\\.txt( 第\\d+行：.+|：开头没有写.+)。"), sentence));
    }

    @Test
    void everyFaultOfAFileIsSaidAtOnce() {
        String twice = SIXTH.replace("语气：宜", "语气：最好").replace("类别：B", "类别：E");
        assertEquals(
                List.of("x.txt 第12行：不认识的语气“最好”，轻重无从判断。", "x.txt 第33行：不认识的类别“E”，应写A、A*、A?、B、C、T或者—。"), faults(twice));
    }

    @Test
    void aFileInAnotherEncodingIsNotGuessedAt() throws IOException {
        Files.writeString(folder.resolve("gbk.txt"), "规则集：通州", Charset.forName("GBK"));
        assertEquals(
                List.of("“gbk.txt”不是 UTF-8 文本，没有读入。规则集是 UTF-8 的文本文件。"),
                Rulesets.with(folder, Practice.none()).faults());
    }

    @Test
    void aFileWithoutRulesIsRefused() {
        assertEquals(List.of("x.txt：一条规则也没有。"), faults(SIXTH.substring(0, SIXTH.indexOf("编号"))));
    }

    @Test
    void aRulesetCannotTakeTheNameOfAnother() throws IOException {
        Files.writeString(folder.resolve("own.txt"), SIXTH.replace("规则集：tongzhou", "规则集：langfang"));
        Rulesets.Loaded loaded = Rulesets.with(folder, Practice.none());
        assertEquals(List.of("own.txt：已经有叫“langfang”的规则集，请另取名。"), loaded.faults());
        assertEquals(103, loaded.rulesets().of("langfang").orElseThrow().rules().size());
    }

    @Test
    void theStreetsOwnPracticeReplacesADefault() throws IOException {
        Practice own = new Practice(Map.of("LF-5.2.3 定期", "每季度", "党员活动经费标准", "100元"));
        Rulesets.Loaded loaded = Rulesets.with(folder, own);
        assertEquals(List.of(), loaded.faults());
        assertEquals(List.of("“定期”按每季度（标准未定量，本地口径）"), assumptions(loaded, "langfang", "LF-5.2.3"));
        assertEquals(List.of("“定期”按每半年（标准未定量，默认口径）"), assumptions(loaded, "langfang", "LF-5.3.5"));
        assertEquals(List.of("“党员活动经费标准”按100元（标准未定量，本地口径）"), assumptions(loaded, "community", "SQ-19b"));
    }

    @Test
    void aPracticeThatMakesNoSenseIsNamed() throws IOException {
        assertEquals(
                List.of("langfang.txt 第98行：本地口径“定期”定的是“经常”，应写成每月、每季度、每半年、每年、每两年。"),
                Rulesets.with(folder, new Practice(Map.of("LF-5.2.3 定期", "经常"))).faults());
    }

    private static List<String> assumptions(Rulesets.Loaded loaded, String ruleset, String rule) {
        return loaded.rulesets().of(ruleset).orElseThrow().rule(rule).orElseThrow().assumptions().stream()
                .map(Assumption::sentence)
                .toList();
    }

    private static List<String> faults(String text) {
        return switch (new RulesetFile(Glossary.shipped(), Practice.none())
                .read("x.txt", text.lines().toList())) {
            case RulesetReading.Refused refused -> refused.faults();
            case RulesetReading.Loaded loaded -> List.of();
        };
    }
}
