package org.jiedao.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.compliance.SettlePractice.Outcome;
import org.jiedao.rule.Glossary;
import org.jiedao.rule.OpenQuantity;
import org.jiedao.rule.Practice;
import org.jiedao.rule.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No value is stored with which a ruleset could not be read.
class SettlePracticeTest {
    @TempDir
    Path folder;

    private final Map<String, String> stored = new HashMap<>();

    private final PracticeBook book = new PracticeBook() {
        @Override
        public Practice practice() {
            return new Practice(stored);
        }

        @Override
        public void choose(String name, String value) {
            stored.put(name, value);
        }

        @Override
        public void forget(String name) {
            stored.remove(name);
        }
    };

    private final SettlePractice settling = new SettlePractice(book, this::rulesets);

    private Rulesets.Loaded rulesets(Practice practice) {
        try {
            return Rulesets.with(folder, practice);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static OpenQuantity quantity(String name) {
        return Glossary.shipped().quantities().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private OpenPoint point(String name) {
        return settling.points().stream()
                .filter(one -> one.quantity().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "定期, 常常, 每月",
        "定期, 每周, 每月",
        "及时, 很快, 90天",
        "及时, '', 90天",
        "年底, 12月31日至1月31日, 6月15日至7月15日",
        "年底, 2月30日至3月1日, 6月15日至7月15日",
        "一批, 至少0件, 至少1件",
        "公示天数, 交易日, 自然日、工作日",
        "请假算法, 请假算出席, 请假计缺席、请假不计应到",
        "党员活动经费标准, 待确认, 100元",
        "党员活动经费标准, 0元, 100元",
        "党员活动经费标准, 一百元, 100元",
    })
    void aWrongValueIsRefusedWithAnExampleAndNothingStored(String name, String value, String example) {
        Outcome outcome = settling.settle(quantity(name), name, value);
        String sentence = assertInstanceOf(Outcome.Refused.class, outcome).sentence();
        assertTrue(sentence.startsWith("没有保存口径“" + name + "”：") && sentence.contains(example), sentence);
        assertEquals(Map.of(), stored);
    }

    @ParameterizedTest
    @CsvSource({
        "定期, 每月, 每月",
        "及时, 10个工作日, 10个工作日",
        "及时, ３０ 天, 30天",
        "年底, 12月1日至12月31日, 12月1日至12月31日",
        "一批, 至少3件, 至少3件",
        "公示天数, 工作日, 工作日",
        "党员活动经费标准, 100元, 100元",
    })
    void aRightValueIsStoredAndEveryRulesetIsStillRead(String name, String typed, String value) {
        assertEquals(new Outcome.Settled(value), settling.settle(quantity(name), name, typed));
        assertEquals(Map.of(name, value), stored);
        assertEquals(List.of(), rulesets(book.practice()).faults());
    }

    @Test
    void everyChoiceOfAClosedSetIsAccepted() {
        for (OpenQuantity quantity : Glossary.shipped().quantities()) {
            for (String choice : quantity.choices()) {
                assertInstanceOf(Outcome.Settled.class, settling.settle(quantity, quantity.name(), choice));
            }
        }
        assertFalse(stored.isEmpty());
    }

    @Test
    void aReadingForOneRuleLeavesTheOthersAsTheyWere() {
        settling.settle(quantity("定期"), "定期", "每月");
        settling.settle(quantity("定期"), Practice.of("LF-5.2.3", "定期"), "每年");
        OpenPoint regular = point("定期");
        assertEquals(Optional.of("每月"), regular.own());
        Map<String, String> values = new HashMap<>();
        regular.uses().forEach(use -> values.put(use.rule().id(), regular.value(use)));
        assertEquals("每年", values.remove("LF-5.2.3"));
        assertEquals(List.of("每月"), values.values().stream().distinct().toList());

        settling.forget(Practice.of("LF-5.2.3", "定期"));
        settling.forget("定期");
        OpenPoint again = point("定期");
        assertTrue(again.uses().stream().allMatch(use -> again.value(use).equals(use.standard())));
        assertTrue(again.defaults().containsAll(List.of("每月", "每季度", "每半年", "每年")));
    }

    /// The glossary accepts the value; only reading the rulesets tells that this one cannot bear it.
    @Test
    void aValueThatAUsersRulesetCannotBearIsRefused() throws IOException {
        Files.writeString(folder.resolve("own.txt"), """
                规则集：own
                名称：自定
                出处：自定 1
                施行日期：2026年1月1日
                适用对象：社区党组织
                编号：ZD-1
                条款：1
                原文：年度共驻共建按标准安排。
                语气：应
                类别：A*
                对象：社区党组织
                证据：经费表
                检查：数量 | 计数＝社区党员 | 范围＝党员活动经费标准
                口径：党员活动经费标准＝100
                """);
        assertEquals(List.of(), rulesets(Practice.none()).faults());
        Outcome outcome = settling.settle(quantity("党员活动经费标准"), "党员活动经费标准", "100元");
        String sentence = assertInstanceOf(Outcome.Refused.class, outcome).sentence();
        assertTrue(sentence.contains("规则集读不进来（own.txt"), sentence);
        assertEquals(Map.of(), stored);
    }

    @Test
    void whatNeedsTheUserComesFirstAndSaysWhy() {
        OpenPoint first = settling.points().getFirst();
        assertTrue(first.isUnconfirmed());
        assertEquals("SQ-19b", first.uses().getFirst().rule().id());
        assertTrue(first.uses().getFirst().rule().doubt().orElseThrow().contains("20230元/人"));
        assertTrue(settling.points().stream().filter(OpenPoint::isUnconfirmed).count() == 1);
    }
}
