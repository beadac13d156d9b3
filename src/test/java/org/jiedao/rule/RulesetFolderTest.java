package org.jiedao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.rule.RulesetFolder.Putting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file on its way into the folder of rulesets and out of it.
class RulesetFolderTest {
    private static final String SIXTH = SeedTexts.resource("sixth.txt");

    @TempDir
    Path temporary;

    private Path own;
    private RulesetFolder folder;

    @BeforeEach
    void open() throws IOException {
        own = temporary.resolve("rulesets");
        folder = RulesetFolder.open(own);
    }

    private Path file(String name, String text) throws IOException {
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        return Files.writeString(outside.resolve(name), text);
    }

    private List<String> inFolder() throws IOException {
        if (!Files.exists(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.filter(Files::isRegularFile).map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aRulesetPutInIsThereAtOnceAndAtTheNextOpening() throws IOException {
        Putting putting = folder.put(file("通州.txt", SIXTH));

        assertTrue(putting instanceof Putting.Taken taken && taken.ruleset().key().equals("tongzhou"), putting.toString());
        assertEquals("通州区“大工委”建设办法", folder.rulesets().label("tongzhou"));
        assertEquals(Optional.of("tongzhou"), folder.held("通州.txt"));
        assertEquals("通州区“大工委”建设办法", RulesetFolder.open(own).rulesets().label("tongzhou"));
        assertTrue(folder.put(file("通州.txt", SIXTH)) instanceof Putting.Taken, "the same file once more changes nothing");
        assertEquals(List.of("通州.txt"), inFolder());
    }

    @Test
    void whatIsReadUnderAPracticeIsKeptUntilAFileOrThePracticeIsAnother() throws IOException {
        Rulesets.Loaded before = folder.under(Practice.none());
        assertSame(before, folder.under(Practice.none()), "nothing has changed");

        Path put = Files.writeString(Files.createDirectories(own).resolve("通州.txt"), SIXTH);
        Rulesets.Loaded added = folder.under(Practice.none());
        assertEquals("通州区“大工委”建设办法", added.rulesets().label("tongzhou"));
        assertSame(added, folder.under(Practice.none()));

        FileTime time = Files.getLastModifiedTime(put);
        Files.writeString(put, SIXTH.replace("通州区“大工委”建设办法", "通州区“大党委”建设办法"));
        Files.setLastModifiedTime(put, time);
        assertEquals("通州区“大党委”建设办法", folder.under(Practice.none()).rulesets().label("tongzhou"), "same size, same time");

        Files.delete(put);
        assertEquals(Optional.empty(), folder.under(Practice.none()).rulesets().of("tongzhou"));
    }

    @Test
    void anotherPracticeIsReadAtOnce() throws IOException {
        Rulesets.Loaded standard = folder.under(Practice.none());
        Rule rule = standard.rulesets().all().stream()
                .flatMap(ruleset -> ruleset.rules().stream())
                .filter(one -> one.assumptions().stream().anyMatch(assumption -> assumption.name().equals("定期")))
                .findFirst()
                .orElseThrow();
        Practice own = Practice.none().with(Practice.of(rule.id(), "定期"), "每月");

        Rulesets.Loaded local = folder.under(own);

        assertTrue(of(local, rule.id()).assumptions().stream().anyMatch(Assumption::local));
        assertSame(local, folder.under(Practice.none().with(Practice.of(rule.id(), "定期"), "每月")));
        assertTrue(of(folder.under(Practice.none()), rule.id()).assumptions().stream().noneMatch(Assumption::local));
    }

    private static Rule of(Rulesets.Loaded loaded, String id) {
        return loaded.rulesets().all().stream()
                .flatMap(ruleset -> ruleset.rule(id).stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFaultyFileIsRefusedByFileAndLineAndNotCopied() throws IOException {
        String broken = SIXTH.replace("语气：宜", "语气：最好").replace("类别：A*", "类别：D");

        assertEquals(
                new Putting.Refused(List.of(
                        "通州.txt 第12行：不认识的语气“最好”，轻重无从判断。",
                        "通州.txt 第22行：不认识的类别“D”，应写A、A*、A?、B、C、T或者—。")),
                folder.put(file("通州.txt", broken)));
        Path office = Files.write(
                file("国标.txt", ""), "规则集：guobiao".getBytes(Charset.forName("GB18030")));
        assertEquals(new Putting.Refused(List.of("“国标.txt”不是 UTF-8 文本，没有读入。规则集是 UTF-8 的文本文件。")), folder.put(office));
        assertEquals(
                new Putting.Refused(List.of("标准.docx：没有放入，规则集是扩展名为.txt的文本文件，这个不是。")),
                folder.put(file("标准.docx", SIXTH)));
        assertEquals(
                new Putting.Refused(List.of("廊坊.txt：已经有叫“langfang”的规则集，请另取名。")),
                folder.put(file("廊坊.txt", SIXTH.replace("规则集：tongzhou", "规则集：langfang"))));
        assertEquals(List.of(), inFolder());
    }

    @Test
    void aFileOfTheSameNameIsReplacedOnlyWhenSaidAndKept() throws IOException {
        folder.put(file("通州.txt", SIXTH));
        Path changed = file("通州.txt", SIXTH.replace("范围＝4至8", "范围＝4至7"));

        assertEquals(new Putting.NameTaken("通州.txt"), folder.put(changed));
        assertEquals(SIXTH, Files.readString(own.resolve("通州.txt")));

        assertTrue(folder.replace(changed) instanceof Putting.Taken);
        assertEquals(Files.readString(changed), Files.readString(own.resolve("通州.txt")));
        assertEquals(SIXTH, Files.readString(own.resolve("removed").resolve("通州.txt")));
        assertEquals(
                "数量　计数＝兼职委员，范围＝4至7",
                folder.rulesets().of("tongzhou").orElseThrow().rule("TZ-1").orElseThrow().questions().getFirst().text());
    }

    @Test
    void whatIsTakenOutIsKeptAsideAndNeverOverWhatLiesThere() throws IOException {
        for (String kept : List.of("通州.txt", "通州(2).txt")) {
            folder.put(file("通州.txt", SIXTH));
            assertEquals(own.resolve("removed").resolve(kept), folder.withdraw("通州.txt"));
            assertFalse(folder.rulesets().of("tongzhou").isPresent());
        }
        assertEquals(List.of(), inFolder());
    }

    @Test
    void aFileThatCannotBeReadLeavesTheOthersAlone() throws IOException {
        folder.put(file("通州.txt", SIXTH));
        Files.createDirectory(own.resolve("坏.txt"));

        folder.reread();

        assertEquals(List.of("“坏.txt”是文件夹，不是文件，没有读入。规则集是 UTF-8 的文本文件。"), folder.faults());
        assertTrue(folder.rulesets().of("tongzhou").isPresent());
        assertEquals(List.of("坏.txt", "通州.txt"), folder.rulesets().own().stream().map(Rulesets.OwnFile::name).toList());
    }

    @Test
    void theDayInForceIsWeighedAndAnUnknownYearSaid() {
        Rulesets shipped = Rulesets.shipped();
        Ruleset langfang = shipped.of("langfang").orElseThrow();
        var inForce = langfang.inForce().orElseThrow();

        assertEquals(Optional.empty(), langfang.doubtFrom(inForce));
        assertTrue(langfang.doubtFrom(inForce.minusDays(1)).orElseThrow().contains("2022年1月10日才施行"));
        assertTrue(shipped.of("community").orElseThrow().doubtFrom(inForce).orElseThrow().contains("来源年份不明"));
    }
}
