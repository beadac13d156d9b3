package org.jiedao.privacy;

/// What is kept for a time only. The law sets no number of months; those shipped are the workbench's own.
public enum Retained {
    NEEDS(
            "需求的内容和提出人",
            24,
            "办结以后",
            "《个人信息保护法》第十九条：保存期限应当为实现处理目的所必要的最短时间；第四十七条：保存期限已届满的，应当删除。两年是工作台的默认期限。"),
    LEAVERS(
            "离任人员的联系方式",
            12,
            "所任的届满以后",
            "《个人信息保护法》第四十七条：处理目的已实现或者为实现处理目的不再必要的，应当删除。届满后一年是工作台的默认期限。");

    private final String label;
    private final int months;
    private final String since;
    private final String clause;

    Retained(String label, int months, String since, String clause) {
        this.label = label;
        this.months = months;
        this.since = since;
        this.clause = clause;
    }

    public String label() {
        return label;
    }

    /// Where the street has not set another.
    public int months() {
        return months;
    }

    /// From when the months count.
    public String since() {
        return since;
    }

    /// On what it rests.
    public String clause() {
        return clause;
    }
}
