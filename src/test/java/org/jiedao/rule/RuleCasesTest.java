package org.jiedao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jiedao.calendar.Workdays;
import org.jiedao.rule.check.Asking;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.Facts;
import org.jiedao.rule.check.GatheredFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The specification: each line a rule, a day, the facts, the state, and words of the arithmetic. `rules.txt`
/// shows every rule in its states, `edges.txt` was written from the wording of the clauses.
class RuleCasesTest {
    private static final Map<Practice, Map<String, Rule>> RULES = new ConcurrentHashMap<>();
    private static final Workdays WORKDAYS = Workdays.shipped();

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aRuleComesToItsState(String line) throws java.io.IOException {
        String[] cells = cells(line);
        WrittenFacts facts = new WrittenFacts(cells[2]);
        Judgement judgement = rules(facts.practice())
                .get(cells[0])
                .judge(gathered(facts), new Asking(LocalDate.parse(cells[1]), WORKDAYS));
        assertEquals(cells[3], judgement.state().label(), judgement::sentence);
        assertTrue(judgement.sentence().contains(cells[4]), judgement::sentence);
        assertTrue(
                judgement
                        .sentence()
                        .contains(judgement.rule().quotation().clause().article()),
                cells[0]);
    }

    /// As the features will hand them in: some know nothing of what is asked.
    private static Facts gathered(WrittenFacts facts) {
        return new GatheredFacts(facts.life(), List.of(new FactSource() {}, facts));
    }

    @Test
    void everyComputedRuleIsSeenMetNotMetAndWithoutEvidence() {
        Map<String, Set<String>> seen = new HashMap<>();
        cases().map(RuleCasesTest::cells).forEach(cells -> seen.computeIfAbsent(cells[0], id -> new HashSet<>())
                .add(cells[3].equals("建议") ? "不符合" : cells[3]));
        Set<String> wanting = new TreeSet<>();
        computed()
                .filter(rule -> !seen.getOrDefault(rule.id(), Set.of()).containsAll(List.of("符合", "不符合", "缺证据")))
                .forEach(rule -> wanting.add(rule.id()));
        assertEquals(Set.of(), wanting);
    }

    @Test
    void everyComputedRuleHasACaseWrittenFromItsWording() {
        Set<String> wanting = new TreeSet<>();
        computed().forEach(rule -> wanting.add(rule.id()));
        cases("edges.txt").forEach(line -> wanting.remove(cells(line)[0]));
        assertEquals(Set.of(), wanting);
    }

    @Test
    void noCaseIsWrittenTwiceAndEachHasItsFiveCells() {
        Set<String> seen = new HashSet<>();
        cases().forEach(line -> {
            assertEquals(5, cells(line).length, line);
            String[] cells = cells(line);
            assertTrue(seen.add(cells[0] + cells[1] + cells[2]), line);
        });
    }

    static Stream<String> cases() {
        return Stream.concat(cases("rules.txt"), cases("edges.txt"));
    }

    private static Stream<String> cases(String file) {
        return SeedTexts.resource(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static Stream<Rule> computed() {
        return Rulesets.shipped().all().stream()
                .flatMap(ruleset -> ruleset.rules().stream())
                .filter(rule -> !Set.of(RuleClass.ATTESTED, RuleClass.OPTIONAL, RuleClass.BACKGROUND)
                        .contains(rule.ruleClass()));
    }

    private static String[] cells(String line) {
        return line.split(" ‖ ?", -1);
    }

    private static Map<String, Rule> rules(Practice practice) throws java.io.IOException {
        if (!RULES.containsKey(practice)) {
            Rulesets.Loaded loaded = Rulesets.with(java.nio.file.Path.of("none"), practice);
            assertEquals(List.of(), loaded.faults());
            Map<String, Rule> rules = new HashMap<>();
            loaded.rulesets().all().forEach(ruleset -> ruleset.rules().forEach(rule -> rules.put(rule.id(), rule)));
            RULES.put(practice, rules);
        }
        return RULES.get(practice);
    }
}
