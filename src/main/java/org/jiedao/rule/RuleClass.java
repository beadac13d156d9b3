package org.jiedao.rule;

import java.util.Arrays;
import java.util.Optional;
import org.jiedao.rule.check.Attested;
import org.jiedao.rule.check.Background;
import org.jiedao.rule.check.Check;
import org.jiedao.rule.check.Choices;

/// How far a rule can be computed.
public enum RuleClass {
    COMPUTED("A", "由登记的事实算出"),
    COMPUTED_ONCE_SET("A*", "定了口径就能算出"),
    DOUBTFUL("A?", "数目本身存疑，确认以前不判断"),
    ORDERED("C", "看步骤的次序"),
    ATTESTED("B", "只能佐证"),
    OPTIONAL("T", "可选做法"),
    BACKGROUND("—", "历史安排，或者不是使用者的事");

    private final String label;
    private final String meaning;

    RuleClass(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    static Optional<RuleClass> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /// What can only be attested must not be computed, and the reverse.
    boolean allows(Check check) {
        return switch (this) {
            case ATTESTED -> check instanceof Attested;
            case OPTIONAL -> check instanceof Choices;
            case BACKGROUND -> check instanceof Background;
            case COMPUTED, COMPUTED_ONCE_SET, DOUBTFUL, ORDERED ->
                !(check instanceof Attested || check instanceof Choices || check instanceof Background);
        };
    }
}
