package org.jiedao.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.compliance.Rhythm.Beat;
import org.jiedao.compliance.Rhythm.Mark;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.FactSource;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    private final Street street = new Street(Rulesets.shipped());

    private Body community(LocalDate since) {
        Body body = street.body(BodyKind.COMMUNITY_JOINT_COMMITTEE, "甲", null);
        street.works(body, "langfang", since);
        return body;
    }

    private static FactSource meetings(LocalDate... days) {
        return new FactSource() {
            @Override
            public Optional<List<Dated>> events(String asked) {
                return asked.equals("月碰头")
                        ? Optional.of(Stream.of(days)
                                .map(day -> new Dated(new Item("会 " + day, "月碰头"), day))
                                .toList())
                        : Optional.empty();
            }
        };
    }

    private List<Beat> beats(String rule) {
        return street.read().rhythms(TODAY).stream()
                .filter(rhythm -> rhythm.duty().rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .beats();
    }

    private static List<Mark> marks(List<Beat> beats) {
        return beats.stream().map(Beat::mark).toList();
    }

    @Test
    void ofTimesThatAreOverWhatWasNotRecordedIsNotHeldToBeMissed() {
        street.records(community(LONG_AGO), meetings(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 3, 9)));
        List<Beat> monthly = beats("LF-7.2.1a");

        assertEquals(
                List.of(Mark.DONE, Mark.MISSED, Mark.DONE, Mark.MISSED, Mark.MISSED), marks(monthly.subList(0, 5)));
        assertEquals(Collections.nCopies(7, Mark.COMING), marks(monthly.subList(5, 12)));
        assertEquals("会 2026-01-08", monthly.getFirst().counted().getFirst().key());
        assertEquals(
                List.of(Mark.UNRECORDED, Mark.COMING, Mark.COMING, Mark.COMING), marks(beats("LF-7.2.1b")));
    }

    @Test
    void whatIsDoneInTheRunningTimeIsDone() {
        street.records(community(LONG_AGO), meetings(LocalDate.of(2026, 6, 2)));
        assertEquals(Mark.DONE, beats("LF-7.2.1a").get(5).mark());
    }

    @Test
    void timesThatBeganBeforeTheStandardWasFollowedAskNothing() {
        community(LocalDate.of(2026, 3, 15));
        assertEquals(LocalDate.of(2026, 4, 1), beats("LF-7.2.1a").getFirst().span().from());
        assertEquals(9, beats("LF-7.2.1a").size());
        assertTrue(street.read().rhythms(TODAY).stream()
                .noneMatch(rhythm -> rhythm.duty().rule().id().equals("LF-7.5")));
    }
}
