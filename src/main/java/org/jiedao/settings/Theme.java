package org.jiedao.settings;

/// How the window is coloured.
public enum Theme {
    LIGHT("浅色"),
    DARK("深色");

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
