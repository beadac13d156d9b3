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

    /// 应/要/不得/不少于/述 … bind, 宜/一般 recommend, 可 informs.
    static Severity ofModalVerb(String verb) {
        return switch (verb) {
            case "应", "要", "不得", "方能", "不少于", "述" -> VIOLATION;
            case "宜", "不宜", "一般" -> ADVICE;
            case "可" -> INFORMATION;
            default -> throw new IllegalArgumentException("不认识的情态词 " + verb);
        };
    }

    public String label() {
        return label;
    }
}
