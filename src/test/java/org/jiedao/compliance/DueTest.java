package org.jiedao.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiedao.compliance.Due.Progress;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.FactSource;
import org.junit.jupiter.api.Test;

class DueTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    private final Street street = new Street(Rulesets.shipped());

    private Body community(String name, LocalDate since) {
        Body body = street.body(BodyKind.COMMUNITY_JOINT_COMMITTEE, name, null);
        street.works(body, "langfang", since);
        return body;
    }

    /// What is recorded of one event, and of nothing else.
    private static FactSource events(String event, LocalDate... days) {
        return new FactSource() {
            @Override
            public Optional<List<Dated>> events(String asked) {
                return asked.equals(event)
                        ? Optional.of(Arrays.stream(days)
                                .map(day -> new Dated(new Item(event + day, event), day))
                                .toList())
                        : Optional.empty();
            }
        };
    }

    private Due due(String rule) {
        return street.read().dues(TODAY).stream()
                .filter(due -> due.duty().rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameDutyOfSeveralBodiesIsOneAndTheNearestComesFirst() {
        community("甲", LONG_AGO);
        community("乙", LONG_AGO);
        List<Due> dues = street.read().dues(TODAY);

        assertEquals(
                List.of("LF-7.2.1a", "LF-7.2.1b", "LF-7.2.2", "LF-7.2.3", "LF-7.5"),
                dues.stream().map(due -> due.duty().rule().id()).toList());
        dues.forEach(due -> assertEquals(2, due.parties().size()));
        assertEquals(20, dues.getFirst().daysFrom(TODAY));
        assertEquals(0, dues.getFirst().daysFrom(LocalDate.of(2026, 6, 30)));
    }

    @Test
    void whatNobodyRecordsIsToldApartFromWhatWasNotDone() {
        street.records(community("甲", LONG_AGO), events("月碰头", LocalDate.of(2026, 6, 1)));
        street.records(community("乙", LONG_AGO), events("月碰头", LocalDate.of(2026, 5, 31)));
        community("丙", LONG_AGO);

        Due monthly = due("LF-7.2.1a");
        assertEquals(
                List.of(Progress.DONE, Progress.OPEN, Progress.UNRECORDED),
                monthly.parties().stream().map(Due.Party::progress).toList());
        assertTrue(!monthly.isDone());
        assertEquals(3, due("LF-7.2.3").count(Progress.UNRECORDED));
    }

    @Test
    void whatIsDoneComesAfterWhatIsStillToBeDoneOnTheSameDay() {
        street.records(community("甲", LONG_AGO), events("月碰头", LocalDate.of(2026, 6, 1)));
        List<Due> ofThisMonth = street.read().dues(TODAY).stream()
                .filter(due -> due.span().to().equals(LocalDate.of(2026, 6, 30)))
                .toList();
        assertEquals("LF-7.2.1a", ofThisMonth.getLast().duty().rule().id());
        assertTrue(ofThisMonth.getLast().isDone());
    }

    @Test
    void aBodyThatBeganInMidPeriodHasItsFirstWholeOneAhead() {
        community("甲", LocalDate.of(2026, 6, 2));
        assertEquals(LocalDate.of(2026, 7, 31), due("LF-7.2.1a").span().to());
        assertEquals(LocalDate.of(2026, 9, 30), due("LF-7.2.1b").span().to());
        assertEquals(LocalDate.of(2027, 12, 31), due("LF-7.5").span().to());
    }

    @Test
    void aPremiseThatIsNotRecordedMarksTheDutyAndOneThatFailsDropsIt() {
        Body estate = street.body(BodyKind.PREMISES_BRANCH, "楼宇支部", null);
        street.works(estate, "community", LONG_AGO);
        List<String> marked = street.read().dues(TODAY).stream()
                .filter(Due::isConditional)
                .map(due -> due.duty().what())
                .toList();
        assertEquals(List.of("支委会", "党小组会"), marked);

        street.records(estate, new FactSource() {
            @Override
            public Optional<Boolean> state(String state) {
                return Optional.of(state.equals("设党小组"));
            }
        });
        List<Due> dues = street.read().dues(TODAY);
        assertTrue(dues.stream().noneMatch(Due::isConditional));
        assertEquals(
                List.of("党员大会", "党小组会"),
                dues.stream()
                        .filter(due -> due.duty().rule().id().equals("SQ-12a"))
                        .map(due -> due.duty().what())
                        .toList());
    }

    @Test
    void aBodyWithoutARulesetOwesNothing() {
        street.body(BodyKind.COMMUNITY_JOINT_COMMITTEE, "甲", null);
        assertEquals(List.of(), street.read().dues(TODAY));
    }
}
