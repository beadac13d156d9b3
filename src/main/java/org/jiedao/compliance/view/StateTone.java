package org.jiedao.compliance.view;

import java.util.Locale;
import org.jiedao.rule.State;
import org.jiedao.ui.Badge;

/// The colour beside the word of a state. Only what is met is green.
final class StateTone {
    private StateTone() {}

    static Badge.Tone of(State state) {
        return switch (state) {
            case MET -> Badge.Tone.GOOD;
            case NOT_MET -> Badge.Tone.BAD;
            case ADVISED -> Badge.Tone.ATTENTION;
            case UNCONFIRMED -> Badge.Tone.OPEN;
            case EVIDENCE_MISSING, NOT_APPLICABLE -> Badge.Tone.NEUTRAL;
        };
    }

    static Badge.Tone of(ResultRow row) {
        return ResultsViewModel.clause(row).map(clause -> of(clause.state())).orElse(Badge.Tone.NEUTRAL);
    }

    /// The style class of what stands for the state in a chart.
    static String style(State state) {
        return "state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
