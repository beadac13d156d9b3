package org.jiedao.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Role;
import org.jiedao.rule.Finding;
import org.jiedao.rule.Severity;
import org.jiedao.sample.SampleStreet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the rules of the ruleset say about the committee as a batch would leave it.
class AppointmentAdviceTest {
    private static final List<String> FULL_TIME = List.of("沈青禾", "甲一", "甲二", "甲三", "甲四", "甲五", "甲六");

    @TempDir
    Path folder;

    private Street street;
    private Committee committee;

    @BeforeEach
    void open() throws IOException {
        street = new Street(folder);
        committee = street.committee(SampleStreet.STREET_COMMITTEE);
    }

    @AfterEach
    void close() throws IOException {
        street.close();
    }

    private List<Finding> advice(int candidates) {
        Batch batch = Street.done(street.openBatch.open(committee, "一批"));
        batch = Street.done(street.changeCandidates.add(batch.id(), street.people(0, candidates), Role.MEMBER));
        return street.rules.advice(batch);
    }

    private void gannan() {
        street.database.committees().switchRuleset(committee.id(), "gannan", Street.TODAY);
        committee = street.committee(SampleStreet.STREET_COMMITTEE);
    }

    private void fullTime() {
        street.fullTime(committee, Role.SECRETARY, FULL_TIME.getFirst());
        FULL_TIME.stream().skip(1).forEach(name -> street.fullTime(committee, Role.MEMBER, name));
    }

    @Test
    void aThirdHasToComeFromUnits() {
        gannan();
        fullTime();

        Finding third = advice(3).getLast();
        assertEquals(
                "聘任后辖区单位党组织负责人兼任的副书记和委员3人，不足委员会成员10人的1/3（甘南州城市基层党建应知应会知识第23问）",
                third.sentence());
        assertEquals(Severity.VIOLATION, third.severity());
    }

    @Test
    void exactlyAThirdIsEnough() {
        gannan();
        street.fullTime(committee, Role.SECRETARY, "沈青禾");
        FULL_TIME.stream().skip(1).limit(5).forEach(name -> street.fullTime(committee, Role.MEMBER, name));

        assertEquals(List.of(), advice(3), "three of nine");
    }

    @Test
    void thatTheCommitteeIsTooSmallIsAdvice() {
        gannan();
        street.fullTime(committee, Role.SECRETARY, "沈青禾");

        assertEquals(
                List.of("建议 聘任后委员会成员共8人，规定为9至15人（甘南州城市基层党建应知应会知识第23问）"),
                advice(7).stream()
                        .map(finding -> finding.severity().label() + " " + finding.sentence())
                        .toList());
    }

    @Test
    void ofARollThatIsNotWholeTheSizeIsNotJudged() {
        gannan();

        assertEquals(List.of(), advice(7));
    }

    @Test
    void aBatchIsJudgedByTheRulesetUnderWhichItWasOpened() {
        fullTime();
        Batch batch = Street.done(street.openBatch.open(committee, "一批"));
        batch = Street.done(
                street.changeCandidates.add(batch.id(), street.people(0, 3), Role.PART_TIME_MEMBER));
        gannan();

        assertEquals(
                List.of("聘任后兼职委员共3人，规定为5至9人（DB1310/T 264.2—2021 6.3.3）"),
                street.rules.advice(batch).stream().map(Finding::sentence).toList());
    }

    @Test
    void whoIsSeatedAlreadyIsNotCountedTwice() {
        assertEquals(List.of(), street.rules.advice(street.nine()));
    }
}
