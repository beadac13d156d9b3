package org.jiedao.rule;

import java.util.List;

/// `甲、乙、丙` as a list. A 、 in brackets belongs to the name: 区（市、县）委.
final class WordList {
    private static final String OUTSIDE_BRACKETS = "(?![^（]*）)";

    private WordList() {}

    static List<String> of(String text) {
        return List.of(text.split("、" + OUTSIDE_BRACKETS));
    }

    /// Also parted by 或.
    static List<String> alternatives(String text) {
        return List.of(text.split("[、或]" + OUTSIDE_BRACKETS));
    }
}
