package org.jiedao.evidence;

/// Whether a kept copy is still what was recorded.
public enum CopyState {
    SOUND("完好"),
    CHANGED("被改动"),
    MISSING("不在");

    private final String label;

    CopyState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
