package org.jiedao.rule;

/// How strongly a clause speaks, from its modal verb (应 … → 不符合, 宜 … → 建议, 可 … → 信息).
public enum Severity {
    VIOLATION("不符合"),
    ADVICE("建议"),
    INFORMATION("信息");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
