package org.jiedao.organization;

/// The six levels of a city's grass-roots party building (DB1310/T 264.2—2021, 4).
public enum Level {
    DISTRICT("区（市、县）"),
    STREET("街道"),
    COMMUNITY("社区"),
    ESTATE("小区"),
    BUILDING("楼栋"),
    HOUSEHOLD("党员中心户");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /// What the user reads.
    public String label() {
        return label;
    }
}
