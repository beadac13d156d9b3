package org.jiedao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds of all the shipped rules, read against the source documents.
class RulesetsTest {
    private static final List<String> STANDARDS = List.of("langfang", "gannan", "chifeng", "community", "shiyan");
    private static final Rulesets RULESETS = Rulesets.shipped();
    private static final SeedTexts SEEDS = new SeedTexts(STANDARDS);

    @Test
    void theShippedFilesHaveNoFault(@TempDir Path empty) throws IOException {
        assertEquals(List.of(), Rulesets.with(empty, Practice.none()).faults());
    }

    @Test
    void everyRuleOfTheFiveStandardsIsThere() {
        Map<String, Integer> sizes = RULESETS.all().stream()
                .filter(ruleset -> STANDARDS.contains(ruleset.key()))
                .collect(Collectors.toMap(Ruleset::key, ruleset -> ruleset.rules().size()));
        assertEquals(Map.of("langfang", 103, "gannan", 129, "chifeng", 45, "community", 54, "shiyan", 43), sizes);
        assertEquals(
                Map.of("A", 155L, "A*", 31L, "A?", 1L, "B", 96L, "C", 33L, "T", 31L, "—", 27L),
                standardRules().collect(Collectors.groupingBy(rule -> rule.ruleClass().label(), Collectors.counting())));
    }

    @Test
    void idsAreUniqueAcrossRulesets() {
        List<String> ids = rules().map(Rule::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void everyQuotedWordingStandsInItsSource() {
        List<String> strays = new ArrayList<>();
        for (String key : STANDARDS) {
            for (Rule rule : RULESETS.of(key).orElseThrow().rules()) {
                if (!SEEDS.mended(key, rule.quotation().clause().wording())) {
                    strays.add(rule.id());
                }
            }
        }
        assertEquals(List.of(), strays);
    }

    @Test
    void aWordingIsMarkedAsMendedExactlyWhereTheSourceReadsOtherwise() {
        List<String> wrong = new ArrayList<>();
        for (String key : STANDARDS) {
            for (Rule rule : RULESETS.of(key).orElseThrow().rules()) {
                if (SEEDS.published(key, rule.quotation().clause().wording())
                        == rule.quotation().mended()) {
                    wrong.add(rule.id());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyVerbWeighsAsTheTableSays() {
        for (String verb : "应 要 都要 不得 方可 方能 需 至少 不少于 不低于 按规定 严格 设 述 应当 须".split(" ")) {
            assertEquals(Severity.VIOLATION, Severity.ofModalVerb(verb).orElseThrow(), verb);
        }
        for (String verb : "宜 不宜 一般 一般应 原则上 优先".split(" ")) {
            assertEquals(Severity.ADVICE, Severity.ofModalVerb(verb).orElseThrow(), verb);
        }
        for (String verb : "可 探索 鼓励".split(" ")) {
            assertEquals(Severity.INFORMATION, Severity.ofModalVerb(verb).orElseThrow(), verb);
        }
        assertTrue(Severity.ofModalVerb("想").isEmpty());
    }

    @Test
    void theVerbStandsInTheWordingUnlessTheClauseJustStates() {
        Set<String> fromTheStem = Set.of(
                "LF-10.1.1a", "LF-10.1.1b", "LF-10.1.1c", "LF-10.1.1f", "GN-62b", "GN-62c");
        List<String> absent = rules()
                .filter(rule -> !rule.quotation().verb().equals("述"))
                .filter(rule -> !fromTheStem.contains(rule.id()))
                .filter(rule -> !rule.quotation().clause().wording().contains(rule.quotation().verb()))
                .map(rule -> rule.id() + " " + rule.quotation().verb())
                .toList();
        assertEquals(List.of(), absent);
    }

    @Test
    void noKindIsWithoutARule() {
        Set<CheckKind> used = rules().flatMap(rule -> rule.questions().stream())
                .map(Question::kind)
                .collect(Collectors.toSet());
        assertEquals(Set.of(CheckKind.values()), used);
        assertTrue(CheckKind.values().length <= 16);
    }

    @Test
    void noWordOfTheGlossaryIsWithoutARule() {
        String files = rules().flatMap(rule -> rule.questions().stream())
                .flatMap(question -> question.parameters().values().stream())
                .collect(Collectors.joining("\n"));
        Glossary glossary = Glossary.shipped();
        List<String> idle = glossary.sections().stream()
                .filter(section -> !section.equals("组织") && !section.equals("聘任组织"))
                .flatMap(section -> glossary.words(section).stream())
                .filter(word -> !files.contains(word))
                .toList();
        assertEquals(List.of(), idle);
    }

    @Test
    void theManualOfTheFilesNamesEveryKindAndParameter() {
        String manual = SeedTexts.resource("rulesets/README.txt");
        for (CheckKind kind : CheckKind.values()) {
            assertTrue(manual.contains("\n" + kind.label() + " | "), kind.label());
            Stream.of(kind.required(), kind.optional())
                    .flatMap(List::stream)
                    .forEach(name -> assertTrue(manual.contains(name), name));
        }
    }

    @Test
    void theDoubtfulFigureIsNotUsedUntilSomebodyConfirmsIt() {
        Rule rule = RULESETS.of("community").orElseThrow().rule("SQ-19b").orElseThrow();
        assertTrue(rule.quotation().clause().wording().contains("20230元/人"));
        assertEquals(List.of("“党员活动经费标准”待确认"), rule.assumptions().stream().map(Assumption::sentence).toList());
        assertFalse(rule.doubt().isEmpty());
    }

    @Test
    void whatTheStandardLeavesOpenNamesItsAssumption() {
        Map<String, Rule> byId = rules().collect(Collectors.toMap(Rule::id, Function.identity()));
        assertEquals(
                List.of("“出席率窗口”按每年（标准未定量，默认口径）", "“请假算法”按请假计缺席（标准未定量，默认口径）", "“及时”按90天（标准未定量，默认口径）"),
                byId.get("LF-6.4.2c").assumptions().stream()
                        .map(Assumption::sentence)
                        .toList());
        rules().filter(rule -> rule.ruleClass() == RuleClass.COMPUTED_ONCE_SET)
                .forEach(rule -> assertFalse(rule.assumptions().isEmpty(), rule.id()));
    }

    @Test
    void aCommitteeChoosesAmongTheStandardsThatKnowIt() {
        List<Ruleset> known = RULESETS.about("街道“大工委”");
        assertEquals(List.of("langfang", "gannan"), known.stream().map(Ruleset::key).toList());
        assertEquals("廊坊市地方标准 DB1310/T 264.2—2021", RULESETS.label("langfang"));
        assertEquals("elsewhere", RULESETS.label("elsewhere"));
        assertEquals(
                Optional.of("《城市基层党建标准化建设规范　第2部分：运行体系》（DB1310/T 264.2—2021）"), RULESETS.basis("langfang"));
        known.forEach(one -> assertTrue(one.basis().isPresent(), one.key()));
        assertEquals(Optional.empty(), RULESETS.basis("elsewhere"));
    }

    private static Stream<Rule> rules() {
        return RULESETS.all().stream().flatMap(ruleset -> ruleset.rules().stream());
    }

    private static Stream<Rule> standardRules() {
        return STANDARDS.stream().flatMap(key -> RULESETS.of(key).orElseThrow().rules().stream());
    }
}
