package org.jiedao.ui;

/// The pages a user can be sent to, in the groups of the navigation.
public enum PageName {
    HOME("", "首页", "bi-house-door"),
    ORGANIZATION("底数", "组织", "bi-diagram-3"),
    PEOPLE("底数", "人员", "bi-people"),
    APPOINTMENT("运行", "聘任", "bi-person-check"),
    TERMS("运行", "任期", "bi-calendar-range"),
    MEETING("运行", "会议", "bi-calendar-event"),
    FOLLOW_UP("运行", "督办", "bi-check2-square"),
    YEAR_END("评价", "考核述职", "bi-award"),
    COMPLIANCE("评价", "体检", "bi-clipboard-check"),
    DISPATCH("出文", "文书", "bi-file-earmark-text"),
    REPORTING("出文", "上报", "bi-box-arrow-up"),
    DATA("本机", "数据与设置", "bi-hdd"),
    /// Reached from 人员 or by dropping a workbook on the window; not in the navigation.
    IMPORT("", "导入花名册", "bi-file-earmark-spreadsheet");

    private final String group;
    private final String label;
    private final String icon;

    PageName(String group, String label, String icon) {
        this.group = group;
        this.label = label;
        this.icon = icon;
    }

    public String group() {
        return group;
    }

    public String label() {
        return label;
    }

    /// The literal of the icon font.
    public String icon() {
        return icon;
    }

    public boolean inNavigation() {
        return this != IMPORT;
    }
}
