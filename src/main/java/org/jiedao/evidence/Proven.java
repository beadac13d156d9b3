package org.jiedao.evidence;

/// The record that a file proves.
public record Proven(Sort sort, long id) {
    public enum Sort {
        BATCH_STEP("聘任步骤"),
        MEMBERSHIP("任职"),
        BODY_STEP("设立步骤"),
        MEETING("会议"),
        TASK("督办事项"),
        DUTY_REPORT("述职");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
