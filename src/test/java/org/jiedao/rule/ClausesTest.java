package org.jiedao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ClausesTest {
    private final Clauses clauses = Clauses.shipped();

    @Test
    void aClauseIsQuotedAndCited() {
        Clause clause = clauses.clause("langfang 6.4.2 c)");
        assertEquals("DB1310/T 264.2—2021 6.4.2 c)", clause.citation());
        assertEquals("对不能正常履行职责、会议出席率低于三分之二的兼职委员，应及时进行调整。", clause.wording());
    }

    @Test
    void theModalVerbGivesTheStrength() {
        assertEquals(Severity.ADVICE, clauses.severity("langfang 6.3.3"));
        assertEquals(Severity.ADVICE, clauses.severity("langfang 7.3.4"));
        assertEquals(Severity.VIOLATION, clauses.severity("langfang 6.4.2 b)"));
        assertEquals(Severity.VIOLATION, clauses.severity("gannan 23（三分之一）"));
    }

    @Test
    void houseRulesCannotBeTakenForLaw() {
        clauses.keys().stream().filter(key -> key.startsWith("house")).forEach(key -> assertEquals(
                "街道惯例", clauses.clause(key).source()));
    }

    @Test
    void everyWordingEndsAsASentenceAndHoldsNoHalfWidthComma() {
        clauses.keys().forEach(key -> {
            String wording = clauses.clause(key).wording();
            assertFalse(wording.contains(","), key);
            assertFalse(wording.isBlank(), key);
        });
    }

    /// Or a wording mended in one place would be quoted unmended in the other.
    @Test
    void noClauseRepeatsWhatARulesetHolds() {
        Rulesets rulesets = clauses.rulesets();
        for (String line : SeedTexts.resource("clauses.txt").lines().toList()) {
            String[] cells = line.split("\\s*\\|\\s*");
            String section = cells[0].startsWith("=") ? cells[0].substring(1).strip() : "";
            assertTrue(rulesets.of(section).isEmpty() || cells.length == 1, line);
            assertFalse(
                    cells.length == 3
                            && rulesets.all().stream()
                                    .flatMap(ruleset -> ruleset.rules().stream())
                                    .anyMatch(rule -> rule.quotation().clause().wording().contains(cells[2])),
                    line);
        }
    }

    @Test
    void aClauseOfARulesetIsCitedAndQuotedAsTheRulesetDoes() {
        for (Ruleset ruleset : clauses.rulesets().all()) {
            clauses.keys().stream()
                    .filter(key -> key.startsWith(ruleset.key() + " "))
                    .map(clauses::clause)
                    .forEach(clause -> {
                        assertEquals(ruleset.source(), clause.source());
                        assertTrue(
                                ruleset.rules().stream()
                                        .anyMatch(rule -> clause.wording()
                                                .startsWith(rule.quotation().clause().wording())),
                                clause.citation());
                    });
        }
        assertEquals("《社区基层党组织基本规范》（来源年份不明）", clauses.clause("community 18").source());
        assertEquals(Severity.INFORMATION, clauses.severity("gannan 28（1）"));
        assertEquals(Severity.VIOLATION, clauses.severity("gannan 27（到会）"));
    }

    @Test
    void anUnknownClauseIsADefect() {
        assertThrows(IllegalArgumentException.class, () -> clauses.clause("langfang 99"));
    }
}
