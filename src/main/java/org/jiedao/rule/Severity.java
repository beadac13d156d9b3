package org.jiedao.rule;

import java.util.Optional;

/// How strongly a clause speaks, from its modal verb (应 … → 不符合, 宜 … → 建议, 可 … → 信息).
public enum Severity {
    VIOLATION("不符合"),
    ADVICE("建议"),
    INFORMATION("信息");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /// 应/要/不得/不少于/述 … bind, 宜/一般 recommend, 可 informs; nothing for a verb that nobody weighed.
    public static Optional<Severity> ofModalVerb(String verb) {
        return switch (verb) {
            case "应", "应当", "要", "都要", "不得", "方可", "方能", "需", "须", "至少", "不少于", "不低于", "按规定", "严格", "设", "述" ->
                Optional.of(VIOLATION);
            case "宜", "不宜", "一般", "一般应", "原则上", "优先" -> Optional.of(ADVICE);
            case "可", "探索", "鼓励" -> Optional.of(INFORMATION);
            default -> Optional.empty();
        };
    }

    public String label() {
        return label;
    }
}
