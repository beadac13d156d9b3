package org.jiedao.appointment;

import static org.jiedao.appointment.StepKind.APPLICATION;
import static org.jiedao.appointment.StepKind.APPROVAL;
import static org.jiedao.appointment.StepKind.FILING;
import static org.jiedao.appointment.StepKind.RECOMMENDATION;
import static org.jiedao.appointment.StepKind.REVIEW;
import static org.jiedao.appointment.StepKind.VOTE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedao.dispatch.Paper;

/// Where a paper stands in an order of appointment: the first of `steps` that the order has, when it is written, the
/// steps whose records it states, and for which batches it is meant.
record PaperPlace(List<StepKind> steps, Timing timing, Set<StepKind> states, Occasion occasion) {
    /// When a paper is written: a report, request, notice or form before its step is recorded, once the steps before it
    /// are; 公示 and 聘书 on the step's own day; a statement of what came of it afterwards.
    enum Timing {
        AHEAD,
        ON_THE_DAY,
        AFTERWARDS
    }

    /// For which batches: any, those that appoint members of the term before again, or those that fill a vacancy.
    enum Occasion {
        ANY,
        RENEWAL,
        SUPPLEMENT
    }

    private static final Set<StepKind> LIST_AND_OUTCOME = Set.of(REVIEW, VOTE, StepKind.PUBLICITY);

    /// None for papers that are no batch's.
    static Optional<PaperPlace> of(Paper paper) {
        return switch (paper) {
            case RECOMMENDATION_FORM, CONSULTATION_RECORD -> at(RECOMMENDATION, Timing.AHEAD, Set.of(RECOMMENDATION));
            case REVIEW_FORM -> at(REVIEW, Timing.AHEAD, Set.of(REVIEW));
            case BALLOT -> at(VOTE, Timing.AHEAD, Set.of());
            case VOTE_RESULT -> at(VOTE, Timing.ON_THE_DAY, Set.of(VOTE));
            case PUBLICITY -> at(StepKind.PUBLICITY, Timing.ON_THE_DAY, Set.of(StepKind.PUBLICITY, VOTE));
            case PUBLICITY_RESULT -> at(StepKind.PUBLICITY, Timing.AFTERWARDS, Set.of(StepKind.PUBLICITY, VOTE));
            case FILING_REPORT, FILING_LETTER -> at(FILING, Timing.AHEAD, LIST_AND_OUTCOME);
            case APPROVAL_REQUEST, APPROVAL_REPLY -> at(APPROVAL, Timing.AHEAD, LIST_AND_OUTCOME);
            case CERTIFICATE -> at(StepKind.CERTIFICATE, Timing.ON_THE_DAY, Set.of(StepKind.CERTIFICATE, VOTE));
            case NOTICE -> at(StepKind.NOTICE, Timing.AHEAD, Set.of(StepKind.CERTIFICATE, VOTE));
            case RENEWAL_REQUEST -> special(Occasion.RENEWAL, Set.of(VOTE), APPLICATION, APPROVAL, FILING);
            case RENEWAL_REPORT -> special(Occasion.RENEWAL, Set.of(VOTE), FILING);
            case SUPPLEMENT_REQUEST -> special(Occasion.SUPPLEMENT, Set.of(VOTE), APPROVAL);
            case SUPPLEMENT_NOTICE ->
                special(Occasion.SUPPLEMENT, Set.of(StepKind.CERTIFICATE, VOTE), StepKind.NOTICE);
            default -> Optional.empty();
        };
    }

    private static Optional<PaperPlace> at(StepKind step, Timing timing, Set<StepKind> states) {
        return Optional.of(new PaperPlace(List.of(step), timing, states, Occasion.ANY));
    }

    private static Optional<PaperPlace> special(Occasion occasion, Set<StepKind> states, StepKind... steps) {
        return Optional.of(new PaperPlace(List.of(steps), Timing.AHEAD, states, occasion));
    }

    /// Its step in an order; none where the order has no use for the paper.
    Optional<OrderedStep> in(AppointmentOrder order) {
        return steps.stream().flatMap(kind -> order.step(kind).stream()).findFirst();
    }
}
