package org.jiedao.organization;

/// Categories of units whose party organisations may send part-time members (LF-6.3.3, LF-7.3.3, GN-22, GN-32).
public enum UnitCategory {
    STATE_ORGAN("驻区机关"),
    PUBLIC_INSTITUTION("事业单位"),
    STATE_ENTERPRISE("国有企业"),
    PRIVATE_ENTERPRISE("非公企业"),
    SOCIAL_ORGANIZATION("社会组织"),
    COMMERCIAL_STREET("商业街区"),
    OFFICE_BUILDING("商务楼宇"),
    PROPERTY_COMPANY("物业公司"),
    OWNERS_COMMITTEE("业委会"),
    INDUSTRIAL_PARK("园区"),
    MARKET("商圈市场"),
    INTERNET_ENTERPRISE("互联网企业");

    private final String label;

    UnitCategory(String label) {
        this.label = label;
    }

    /// What the user reads, and what a roster's column 单位类别 holds.
    public String label() {
        return label;
    }
}
