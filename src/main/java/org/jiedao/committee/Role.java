package org.jiedao.committee;

/// Roles on a joint committee (LF-6.3.2, LF-7.3.2, GN-23, GN-31).
public enum Role {
    SECRETARY("书记"),
    DEPUTY_SECRETARY("副书记"),
    ORGANIZATION_MEMBER("组织委员"),
    DAILY_WORK_MEMBER("日常工作负责委员"),
    MEMBER("委员"),
    PART_TIME_MEMBER("兼职委员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
