package org.jiedao.assessment;

/// When in the year it is assessed (LF-6.5: 定期自查、集中督查、年终考核).
public enum Stage {
    SELF_CHECK("自查"),
    SUPERVISION("督查"),
    YEAR_END("年终考核");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
