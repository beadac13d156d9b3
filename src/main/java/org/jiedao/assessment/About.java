package org.jiedao.assessment;

/// What an assessment is of.
public enum About {
    MEMBER("委员"),
    UNIT("驻区单位"),
    BODY("下级组织");

    private final String label;

    About(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
