package org.jiedao.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One station of a batch's rail: the step of the order, and what was recorded for it.
public record RailStep(OrderedStep step, @Nullable Step recorded, State state) {
    /// Where the batch stands with a step.
    public enum State {
        DONE("已完成"),
        NEXT("待办"),
        OPTIONAL("可选"),
        SKIPPED("未经"),
        LATER("未到");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static List<RailStep> rail(AppointmentOrder order, Batch batch) {
        List<RailStep> rail = new ArrayList<>();
        boolean open = true;
        for (OrderedStep step : order.steps()) {
            Optional<Step> recorded = batch.step(step.kind());
            State state = recorded.isPresent() ? State.DONE : waiting(order, batch, step, open);
            open = open && (recorded.isPresent() || !step.required());
            rail.add(new RailStep(step, recorded.orElse(null), state));
        }
        return List.copyOf(rail);
    }

    private static State waiting(AppointmentOrder order, Batch batch, OrderedStep step, boolean open) {
        boolean passed = order.steps().stream()
                .skip(order.steps().indexOf(step) + 1L)
                .anyMatch(later -> batch.has(later.kind()));
        if (passed) {
            return State.SKIPPED;
        }
        return open ? step.required() ? State.NEXT : State.OPTIONAL : State.LATER;
    }
}
