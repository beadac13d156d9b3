package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.archive.ChangeLog;
import org.jiedao.compliance.Examinable;
import org.jiedao.compliance.SettlePractice;
import org.jiedao.home.OpenOutlook;
import org.jiedao.home.RunningWork;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Glossary;
import org.jiedao.rule.RulesetFolder;
import org.jiedao.rule.State;
import org.jiedao.sample.SampleStreet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was examined is answered again as long as it is true, and no longer: on the real data file.
class KeptExaminationTest {
    private static final LocalDate TODAY = SampleStreet.TODAY;

    @TempDir
    Path folder;

    private Wiring wiring;

    @BeforeEach
    void open() throws IOException {
        wiring = SampleFolder.street(folder.resolve("data"));
    }

    @AfterEach
    void close() throws IOException {
        wiring.close();
    }

    private Examinable read() {
        return wiring.examination().openExamination().read();
    }

    private Map<State, Integer> states() {
        return read().on(TODAY).states();
    }

    private long committee() {
        return wiring.database().committees().committees(TODAY).getFirst().id();
    }

    private OpenOutlook outlook() {
        return new OpenOutlook(
                wiring.examination().openExamination()::read, wiring.examination()::tree, _ -> RunningWork.NONE);
    }

    @Test
    void theSameIsAnsweredWhileNothingIsWritten() {
        Examinable before = read();
        wiring.database().people().everyone();
        assertSame(before, read());
        assertSame(before.on(TODAY), read().on(TODAY));
        assertSame(before.on(TODAY), wiring.examination().openExamination().read().on(TODAY), "on whatever page");
        assertEquals(before.anew(TODAY), before.on(TODAY));
    }

    @Test
    void whatIsRecordedIsExaminedAndUndoneAgain() {
        Map<State, Integer> before = states();
        Examinable kept = read();
        wiring.database().committees().switchRuleset(committee(), "gannan", TODAY.minusYears(1));
        Map<State, Integer> changed = states();
        assertNotEquals(before, changed);
        assertEquals(kept.on(TODAY).states(), before, "what was read stays what it was");

        assertInstanceOf(ChangeLog.Reversal.Done.class, wiring.database().changeLog().undo());
        assertEquals(before, states());
        assertInstanceOf(ChangeLog.Reversal.Done.class, wiring.database().changeLog().redo());
        assertEquals(changed, states());
    }

    @Test
    void whatAStepWritesIsSeenInItAndGoneWhenItFails() {
        Map<State, Integer> before = states();
        assertThrows(IllegalStateException.class, () -> wiring.database().changeLog().step("换规则集", () -> {
            wiring.database().committees().switchRuleset(committee(), "gannan", TODAY.minusYears(1));
            assertNotEquals(before, states());
            throw new IllegalStateException("停");
        }));
        assertEquals(before, states());
    }

    @Test
    void everyTableCounts() {
        List<Runnable> writes = List.of(
                () -> wiring.database().organizations().add(BodyKind.COMMUNITY_PARTY_ORGANIZATION, "新社区党委", null),
                () -> wiring.database().people().edit(wiring.database().people().everyone().getFirst()),
                () -> wiring.database().practiceBook().choose("定期", "每月"),
                () -> wiring.database().organizations().edit(wiring.database().organizations().profile()));
        for (Runnable write : writes) {
            Examinable before = read();
            write.run();
            assertNotSame(before, read());
        }
    }

    @Test
    void theStreetsOwnPracticeCounts() {
        Examinable before = read();
        SettlePractice practice = wiring.examination().settlePractice();
        assertTrue(Glossary.shipped().quantities().stream()
                .anyMatch(quantity -> practice.settle(quantity, quantity.name(), quantity.settlingExample().split("、")[0])
                        instanceof SettlePractice.Outcome.Settled));
        assertNotSame(before, read());
    }

    @Test
    void aRulesetPutInOrEditedInPlaceCounts() throws IOException {
        String sixth;
        try (var in = KeptExaminationTest.class.getResourceAsStream("/org/jiedao/rule/sixth.txt")) {
            sixth = new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        }
        Examinable before = read();
        Path file = Files.writeString(folder.resolve("通州.txt"), sixth);
        assertInstanceOf(RulesetFolder.Putting.Taken.class, wiring.rulesets().put(file));
        Examinable put = read();
        assertNotSame(before, put);
        wiring.database().committees().switchRuleset(committee(), "tongzhou", TODAY.minusYears(1));
        Map<State, Integer> examined = states();
        assertSame(read(), read());

        Path there = wiring.rulesets().path().resolve("通州.txt");
        Files.writeString(there, "这不是规则集");
        assertNotEquals(examined, states(), "somebody edited the file by hand");
        Files.writeString(there, sixth);
        assertEquals(examined, states());
    }

    @Test
    void theWorkingDaysCount() throws IOException {
        Examinable before = read();
        assertEquals(List.of(), wiring.holidays().save("2027 放假 1.1-1.3\n"));
        assertNotSame(before, read());
    }

    @Test
    void theOutlookIsOfTheDayAndOfTheRegister() {
        OpenOutlook outlook = outlook();
        assertSame(outlook.on(TODAY), outlook.on(TODAY));
        assertEquals(TODAY.plusDays(1), outlook.on(TODAY.plusDays(1)).on());
        assertEquals(TODAY, outlook.on(TODAY).on());

        var before = outlook.on(TODAY);
        wiring.database().committees().switchRuleset(committee(), "gannan", TODAY.minusYears(1));
        assertNotEquals(before.standings(), outlook.on(TODAY).standings());
        wiring.database().changeLog().undo();
        assertEquals(before.standings(), outlook.on(TODAY).standings());
    }
}
