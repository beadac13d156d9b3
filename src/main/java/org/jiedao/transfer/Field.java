package org.jiedao.transfer;

/// What a column of a roster can be about.
public enum Field {
    NAME("姓名"),
    UNIT("单位"),
    UNIT_CATEGORY("单位类别"),
    COMMUNITY("所属社区"),
    UNIT_PARTY_ORGANIZATION("单位党组织"),
    POST("职务"),
    PARTY_POST("党内职务"),
    PHONE("联系电话"),
    COMMITTEE("所在委员会"),
    ROLE("委员会职务"),
    /// Somebody to be appointed holds no seat yet: the column is read, but only an appointment gives the seat.
    PROPOSED_ROLE("拟任职务"),
    SEAT_KIND("专兼职"),
    STARTS_ON("任职时间"),
    ENDS_ON("届满时间"),
    /// Personal data that no paper needs.
    WITHHELD("未导入（最小必要）"),
    NOT_NEEDED("不需要"),
    UNKNOWN("没有认出，未导入");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Whether values of the column are looked at.
    public boolean taken() {
        return this != WITHHELD && this != NOT_NEEDED && this != UNKNOWN;
    }
}
