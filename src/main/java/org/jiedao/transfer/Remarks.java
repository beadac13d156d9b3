package org.jiedao.transfer;

import java.util.ArrayList;
import java.util.List;

/// Collects what must be said about a row while it is read.
final class Remarks {
    private final List<String> doubts = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    void doubt(String reason) {
        doubts.add(reason);
    }

    void notice(String text) {
        notices.add(text);
    }

    List<String> doubts() {
        return List.copyOf(doubts);
    }

    List<String> notices() {
        return List.copyOf(notices);
    }
}
