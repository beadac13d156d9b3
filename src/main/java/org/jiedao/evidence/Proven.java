package org.jiedao.evidence;

/// The record that a file proves.
public record Proven(Sort sort, long id) {
    public enum Sort {
        BATCH_STEP,
        MEMBERSHIP,
        BODY_STEP,
        MEETING,
        TASK
    }
}
