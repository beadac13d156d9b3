package org.jiedao.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.jiedao.committee.Membership.Ending;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {
    private static final LocalDate START = LocalDate.of(2025, 7, 1);
    private static final LocalDate END = LocalDate.of(2030, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, COMING, false",
        "2025-07-01, SERVING, true",
        "2030-04-01, SERVING, true",
        "2030-04-02, EXPIRING, true",
        "2030-06-30, EXPIRING, true",
        "2030-07-01, CARRIED_OVER, true"
    })
    void withoutAnEndingTheStateFollowsTheTerm(LocalDate day, MembershipState state, boolean sits) {
        assertEquals(state, membership(null).stateOn(day));
        assertEquals(sits, state.sits());
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, LEAVING, true", "2026-03-01, LEFT, false", "2026-03-02, LEFT, false"})
    void aRemovalWithAFutureDateHasNotHappened(LocalDate day, MembershipState state, boolean sits) {
        Membership leaving = membership(new Ending(LocalDate.of(2026, 3, 1), EndReason.RELEASED));

        assertEquals(state, leaving.stateOn(day));
        assertEquals(sits, state.sits());
    }

    @Test
    void aTermThatEndsBeforeItStartsIsNoMembership() {
        assertThrows(
                IllegalArgumentException.class, () -> new Membership(0, 1, 1, 1, END, START, null, null, null));
    }

    private static Membership membership(@Nullable Ending ending) {
        return new Membership(0, 1, 1, 1, START, END, ending, null, null);
    }
}
