package org.jiedao.document.font;

/// Where a font comes from, in the order of preference.
public enum FontOrigin {
    OWN("自备"),
    SYSTEM("系统"),
    BUNDLED("自带");

    private final String label;

    FontOrigin(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
