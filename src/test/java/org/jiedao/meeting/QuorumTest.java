package org.jiedao.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The quorum stands in the rulesets and nowhere else.
class QuorumTest {
    private static List<Ruleset> shipped(String key) {
        return List.of(Rulesets.shipped().of(key).orElseThrow());
    }

    private static Turnout came(int present, int expected) {
        return new Turnout(expected, present, 0, 0, expected - present);
    }

    @Test
    void gannanAsksForHalfAtAPlenary() {
        Quorum.Asked asked =
                assertInstanceOf(Quorum.Asked.class, Quorum.of(shipped("gannan"), MeetingKind.PLENARY));
        assertEquals(new Ratio(1, 2), asked.least());
        assertTrue(asked.clause().wording().contains("半数以上的委员到会方能举行"));
    }

    @ParameterizedTest
    @CsvSource({"6,13,false,1", "7,13,true,0", "6,12,true,0", "5,12,false,1", "0,0,false,0", "1,1,true,0", "0,1,false,1"})
    void halfItselfIsEnough(int present, int expected, boolean reached, long lacking) {
        Quorum.Asked asked = (Quorum.Asked) Quorum.of(shipped("gannan"), MeetingKind.PLENARY);
        assertEquals(reached, asked.isReached(came(present, expected)));
        assertEquals(lacking, asked.lacking(came(present, expected)));
    }

    @Test
    void theSentenceCitesTheClauseAndSaysHowManyAreLacking() {
        Quorum quorum = Quorum.of(shipped("gannan"), MeetingKind.PLENARY);
        String citation = ((Quorum.Asked) quorum).clause().citation();
        assertEquals("应到的1/2即7人以上到会方能开会（" + citation + "），还差2人", quorum.sentence(came(5, 13)));
        assertEquals("应到的1/2即7人以上到会方能开会（" + citation + "），已够", quorum.sentence(came(7, 13)));
    }

    @Test
    void langfangAsksForNone() {
        Quorum quorum = Quorum.of(shipped("langfang"), MeetingKind.PLENARY);
        assertInstanceOf(Quorum.NotAsked.class, quorum);
        assertTrue(quorum.sentence(came(0, 13)).endsWith("对全体会议没有到会人数的要求"), quorum.sentence(came(0, 13)));
        assertTrue(quorum.isReached(came(0, 13)));
    }

    @Test
    void aClauseAboutPlenariesSaysNothingOfOtherMeetings() {
        assertInstanceOf(Quorum.NotAsked.class, Quorum.of(shipped("gannan"), MeetingKind.MONTHLY_TOUCH));
        assertInstanceOf(Quorum.Asked.class, Quorum.of(shipped("national"), MeetingKind.BRANCH_COMMITTEE));
        assertInstanceOf(Quorum.NotAsked.class, Quorum.of(shipped("national"), MeetingKind.PLENARY));
    }

    @Test
    void withoutAStandardThereIsNothingToHoldItAgainst() {
        Quorum quorum = Quorum.of(List.of(), MeetingKind.PLENARY);
        assertEquals("这个组织没有定照哪份规则集办，没有可照的到会人数要求", quorum.sentence(came(0, 1)));
        assertFalse(quorum instanceof Quorum.Asked);
    }
}
