package org.jiedao.dispatch;

/// The papers that the workbench issues, with their number in the catalogue of papers.
public enum Paper {
    PUBLICITY(5, "拟聘任人选公示", Series.PUBLICITY),
    FILING_REPORT(7, "备案报告", Series.DOCUMENT),
    APPROVAL_REQUEST(8, "请示", Series.DOCUMENT),
    CERTIFICATE(10, "聘书", Series.CERTIFICATE),
    NOTICE(11, "聘任通知", Series.DOCUMENT),
    MEMBER_ROLL(49, "委员花名册", Series.ROLL);

    /// Which yearly sequence numbers a paper.
    public enum Series {
        DOCUMENT,
        CERTIFICATE,
        PUBLICITY,
        ROLL
    }

    private final int number;
    private final String label;
    private final Series series;

    Paper(int number, String label, Series series) {
        this.number = number;
        this.label = label;
        this.series = series;
    }

    public int number() {
        return number;
    }

    public String label() {
        return label;
    }

    public Series series() {
        return series;
    }
}
