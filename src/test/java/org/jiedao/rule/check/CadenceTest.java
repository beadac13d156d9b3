package org.jiedao.rule.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.calendar.Workdays;
import org.jiedao.rule.check.FactSource.Dated;
import org.jiedao.rule.check.FactSource.Item;
import org.junit.jupiter.api.Test;

/// What a period without its meeting is, by what of it was written down.
class CadenceTest {
    private static final Cadence MONTHLY =
            new Cadence("月碰头", Period.MONTH, Range.atLeast(1), Optional.empty());
    private static final Span MARCH = new Span(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    private record Kept(Optional<LocalDate> since, List<Dated> meetings) implements FactSource {
        @Override
        public Optional<List<Dated>> events(String event) {
            return Optional.of(meetings);
        }

        @Override
        public Optional<LocalDate> keptSince(String event) {
            return since;
        }
    }

    private static Dated meeting(String day, boolean settled) {
        return new Dated(new Item(day, day), LocalDate.parse(day), settled);
    }

    private static Answer march(Optional<LocalDate> since, Dated... meetings) {
        Facts facts = new GatheredFacts(
                Span.since(LocalDate.of(2020, 1, 1)),
                List.of(new Kept(since, Stream.of(meetings).toList())));
        return MONTHLY.in(MARCH, facts);
    }

    @Test
    void aMonthThatWasKeptWholeAndHasNoneIsMissed() {
        assertEquals(Verdict.NOT_MET, march(Optional.of(MARCH.from())).verdict());
    }

    @Test
    void aMonthThatBeganBeforeAnybodyKeptThemIsNotKnown() {
        Answer answer = march(Optional.of(LocalDate.of(2026, 3, 2)));
        assertEquals(Verdict.EVIDENCE_MISSING, answer.verdict());
        assertEquals("2026年3月月碰头0次，0<1；2026年3月2日以前的没有登记", answer.arithmetic());
        assertEquals(
                Verdict.MET,
                march(Optional.of(LocalDate.of(2026, 3, 2)), meeting("2026-03-02", true)).verdict());
    }

    @Test
    void aMeetingOfWhichNobodySaidWhetherItTookPlaceLeavesTheMonthOpen() {
        Answer answer = march(Optional.of(MARCH.from()), meeting("2026-03-31", false));
        assertEquals(Verdict.EVIDENCE_MISSING, answer.verdict());
        assertEquals("2026-03-31", answer.counted().getFirst().key());
        assertEquals(
                Verdict.NOT_MET,
                march(Optional.of(MARCH.from()), meeting("2026-04-01", false)).verdict());
    }

    @Test
    void ofAWholeYearTheUnknownMonthIsToldBeforeTheRunningOne() {
        Facts facts = new GatheredFacts(
                Span.since(LocalDate.of(2020, 1, 1)),
                List.of(new Kept(Optional.of(LocalDate.of(2026, 3, 2)), List.of(meeting("2026-03-02", true)))));
        Answer answer = MONTHLY.judge(facts, new Asking(LocalDate.of(2026, 4, 1), Workdays.shipped()));
        assertEquals(Verdict.EVIDENCE_MISSING, answer.verdict());
    }
}
