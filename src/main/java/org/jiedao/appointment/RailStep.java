package org.jiedao.appointment;

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
}
