package org.jiedao.committee.view;

import java.util.Arrays;
import org.jiedao.committee.MembershipState;
import org.jiedao.ui.Badge;

/// The colour beside the word of a state.
final class StateTone {
    private StateTone() {}

    static Badge.Tone of(String label) {
        return Arrays.stream(MembershipState.values())
                .filter(state -> state.label().equals(label))
                .findFirst()
                .map(StateTone::of)
                .orElse(label.equals(SeatRow.ALTERNATE) ? Badge.Tone.NEUTRAL : Badge.Tone.BAD);
    }

    private static Badge.Tone of(MembershipState state) {
        return switch (state) {
            case SERVING -> Badge.Tone.GOOD;
            case EXPIRING, CARRIED_OVER, LEAVING -> Badge.Tone.ATTENTION;
            case COMING, CONTINUED, LEFT -> Badge.Tone.NEUTRAL;
        };
    }
}
