package org.jiedao.dispatch;

import java.util.Locale;
import org.jiedao.document.DocumentFormat;

/// The papers that the workbench issues, with their number in the catalogue of papers.
public enum Paper {
    PUBLICITY(5, "公示", DocumentFormat.PLAIN, Series.PUBLICITY),
    FILING_REPORT(7, "备案报告", DocumentFormat.OFFICIAL, Series.DOCUMENT),
    APPROVAL_REQUEST(8, "请示", DocumentFormat.OFFICIAL, Series.DOCUMENT),
    CERTIFICATE(10, "聘书", DocumentFormat.CERTIFICATE, Series.CERTIFICATE),
    NOTICE(11, "聘任通知", DocumentFormat.OFFICIAL, Series.DOCUMENT),
    MEMBER_ROLL(49, "花名册", DocumentFormat.LANDSCAPE_TABLE, Series.ROLL);

    /// Which yearly sequence numbers a paper: official documents and certificates under the issuing organ's 代字, papers
    /// that carry no number under one of the workbench, so that every issued file has its row.
    public enum Series {
        DOCUMENT,
        CERTIFICATE,
        PUBLICITY,
        ROLL
    }

    private final int number;
    private final String label;
    private final DocumentFormat format;
    private final Series series;

    Paper(int number, String label, DocumentFormat format, Series series) {
        this.number = number;
        this.label = label;
        this.format = format;
        this.series = series;
    }

    public int number() {
        return number;
    }

    public String label() {
        return label;
    }

    /// The name of its wording file: ASCII, so that every locale's build can copy it.
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public DocumentFormat format() {
        return format;
    }

    public Series series() {
        return series;
    }
}
