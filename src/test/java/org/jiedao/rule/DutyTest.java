package org.jiedao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.rule.check.Span;
import org.jiedao.rule.check.Verdict;
import org.junit.jupiter.api.Test;

class DutyTest {
    private static final Rulesets RULESETS = Rulesets.shipped();
    private static final Span FIRST_QUARTER = new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));

    private static List<Duty> duties(String ruleset, String rule) {
        return Duty.of(RULESETS.of(ruleset).orElseThrow().rule(rule).orElseThrow());
    }

    /// The rhythms are read from the checks; what people read beside them must not say another.
    @Test
    void everyRuleThatNamesAPeriodIsADutyAndNoOtherIs() {
        for (Ruleset ruleset : RULESETS.all()) {
            for (Rule rule : ruleset.rules()) {
                boolean periodic = rule.questions().stream()
                        .anyMatch(question -> question.parameters().containsKey("周期"));
                assertEquals(periodic, !Duty.of(rule).isEmpty(), rule.id());
                if (rule.ruleClass() == RuleClass.ATTESTED || rule.ruleClass() == RuleClass.BACKGROUND) {
                    assertEquals(List.of(), Duty.of(rule), rule.id());
                }
            }
        }
    }

    @Test
    void aDutyRestsOnAnAssumptionExactlyWhereTheStandardGivesNoPeriod() {
        assertEquals(List.of(), duties("langfang", "LF-6.2.3").getFirst().assumptions());
        assertEquals(
                List.of("“定期”按每半年（标准未定量，默认口径）"),
                duties("langfang", "LF-10.2c").getFirst().assumptions().stream()
                        .map(Assumption::sentence)
                        .toList());
        assertEquals(
                List.of("定期"),
                duties("langfang", "LF-10.3.3").getFirst().assumptions().stream()
                        .map(Assumption::name)
                        .toList(),
                "及时 sets no period");
    }

    @Test
    void whatARuleAsksAtOneRhythmIsOneDutyAndAtThreeIsThree() {
        assertEquals(1, duties("langfang", "LF-6.5").size());
        assertEquals(2, duties("langfang", "LF-6.5").getFirst().checks().size());
        assertEquals(
                List.of("党员大会", "支委会", "党小组会"),
                duties("community", "SQ-12a").stream().map(Duty::what).toList());
        assertEquals(
                Set.of("", "设支部委员会", "设党小组"),
                duties("community", "SQ-12a").stream()
                        .map(duty -> duty.premise().orElse(""))
                        .collect(Collectors.toSet()));
    }

    @Test
    void oneTimeIsMetByWhatWasRecordedInItAndUnknownWhereNobodyRecords() {
        Duty meeting = duties("gannan", "GN-27a").getFirst();
        assertEquals(Verdict.MET, verdict(meeting, "事项 全体会议 2026-03-31"));
        assertEquals(Verdict.NOT_MET, verdict(meeting, "事项 全体会议 2026-04-01"));
        assertEquals(Verdict.NOT_MET, verdict(meeting, "事项 全体会议"));
        assertEquals(Verdict.EVIDENCE_MISSING, verdict(meeting, "—"));
        assertEquals(Verdict.EVIDENCE_MISSING, verdict(meeting, "事项 季商讨 2026-03-31"), "another standard's word");
    }

    private static Verdict verdict(Duty duty, String facts) {
        return duty.in(FIRST_QUARTER, new WrittenFacts(facts)).verdict();
    }

    @Test
    void whoJoinedInMidPeriodOwesNothingInIt() {
        Duty report = duties("gannan", "GN-37.2a").getFirst();
        Span days = new Span(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31));
        WrittenFacts facts = new WrittenFacts(
                "具备 委员会成员/书面述职报告 甲 2020-01-01至 2026-12-20；具备 委员会成员/书面述职报告 乙 2026-11-02至");
        assertEquals(Verdict.MET, report.in(days, facts).verdict());
        assertFalse(report.recurrence().window().isEmpty());
        assertTrue(report.what().contains("述职"));
    }
}
