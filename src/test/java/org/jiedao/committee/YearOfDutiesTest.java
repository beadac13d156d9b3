package org.jiedao.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Clauses;
import org.junit.jupiter.api.Test;

class YearOfDutiesTest {
    private static final Duties DUTIES = Duties.shipped(Clauses.shipped());
    private static final List<String> RULESETS = List.of("langfang", "gannan");

    /// What the quoted clause itself says for each cadence.
    private static final Map<Cadence, String> IN_THE_CLAUSE = Map.of(
            Cadence.MONTHLY, "月碰头",
            Cadence.QUARTERLY, "季商讨|每季度",
            Cadence.HALF_YEARLY, "每半年",
            Cadence.YEARLY, "每年度|年度履职情况",
            Cadence.YEAR_END, "每年年底",
            Cadence.CLOSE_OF_YEAR, "年终考核",
            Cadence.FIRST_OF_JULY, "“七一”前后");

    private static Committee committee(String ruleset, BodyKind kind) {
        return new Committee(1, new Body(1, kind, kind.label(), null), ruleset);
    }

    @Test
    void everyDutyIsAsOftenAsItsClauseSays() {
        for (String ruleset : RULESETS) {
            for (BodyKind kind : List.of(BodyKind.STREET_JOINT_COMMITTEE, BodyKind.COMMUNITY_JOINT_COMMITTEE)) {
                List<Duties.Duty> duties = DUTIES.of(committee(ruleset, kind));
                assertTrue(!duties.isEmpty(), ruleset + kind);
                duties.forEach(duty -> assertTrue(
                        duty.clause().wording().matches(".*(" + IN_THE_CLAUSE.get(duty.cadence()) + ").*"),
                        duty.what() + ": " + duty.clause().wording()));
            }
        }
    }

    /// The last month of the period stands for it.
    @Test
    void aCadenceWithoutAMonthStandsAtTheEndOfItsPeriod() {
        assertEquals(List.of(3, 6, 9, 12), Cadence.QUARTERLY.months());
        assertEquals(List.of(6, 12), Cadence.HALF_YEARLY.months());
        assertEquals(List.of(12), Cadence.YEARLY.months());
        assertEquals(12, Cadence.MONTHLY.months().size());
        assertEquals(List.of(7), Cadence.FIRST_OF_JULY.months());
    }

    @Test
    void onlyTheStreetUnderGannanHasAQuorumAndAThirdThatMayPropose() {
        Committee gannan = committee("gannan", BodyKind.STREET_JOINT_COMMITTEE);
        assertTrue(DUTIES.quorum(gannan).orElseThrow().clause().wording().contains("有半数以上的委员到会方能举行"));
        assertTrue(DUTIES.proposal(gannan).orElseThrow().clause().wording().contains("1/3以上委员共同提议"));
        Committee langfang = committee("langfang", BodyKind.STREET_JOINT_COMMITTEE);
        assertEquals(Optional.empty(), DUTIES.quorum(langfang));
        assertEquals(Optional.empty(), DUTIES.proposal(langfang));
    }
}
