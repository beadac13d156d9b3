package org.jiedao.document;

import java.util.Arrays;
import java.util.Optional;

/// The formats of GB/T 9704 that a street uses, and two that are not official documents but share the paper.
public enum DocumentFormat {
    /// 红头文件; upward (上行文) when it names a 签发人.
    OFFICIAL("文件"),
    LETTER("信函"),
    MINUTES("纪要"),
    PLAIN("普通"),
    /// Landscape sheets, one for each person.
    CERTIFICATE("证书"),
    TABLE("表格"),
    LANDSCAPE_TABLE("横表");

    private final String label;

    DocumentFormat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<DocumentFormat> named(String label) {
        return Arrays.stream(values()).filter(f -> f.label.equals(label)).findFirst();
    }

    public Orientation orientation() {
        return this == CERTIFICATE || this == LANDSCAPE_TABLE ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
    }
}
