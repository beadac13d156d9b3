package org.jiedao.rule;

/// What the standard leaves open, and the value that is used instead: the ruleset's default or the street's own.
public record Assumption(String name, String value, boolean local) {
    static final String OPEN = "待确认";

    /// Whether nobody has said the value yet.
    public boolean isOpen() {
        return value.equals(OPEN);
    }

    /// `“定期”按每半年（标准未定量，默认口径）`.
    public String sentence() {
        return isOpen()
                ? "“" + name + "”待确认"
                : "“" + name + "”按" + value + "（标准未定量，" + (local ? "本地口径" : "默认口径") + "）";
    }
}
