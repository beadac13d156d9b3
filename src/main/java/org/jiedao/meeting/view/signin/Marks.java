package org.jiedao.meeting.view.signin;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.jiedao.meeting.AttendanceStatus;
import org.jspecify.annotations.Nullable;

/// The keys by which somebody is marked: the digit of the status in its row, or the first letter of its pinyin; of the two
/// that begin with Q, 请假 goes by its second syllable.
record Marks(@Nullable AttendanceStatus status) {
    private static final List<List<KeyCode>> KEYS = List.of(
            List.of(KeyCode.DIGIT1, KeyCode.NUMPAD1, KeyCode.C),
            List.of(KeyCode.DIGIT2, KeyCode.NUMPAD2, KeyCode.J),
            List.of(KeyCode.DIGIT3, KeyCode.NUMPAD3, KeyCode.Q),
            List.of(KeyCode.DIGIT4, KeyCode.NUMPAD4, KeyCode.L),
            List.of(KeyCode.DIGIT5, KeyCode.NUMPAD5, KeyCode.W));
    private static final List<KeyCode> CLEAR = List.of(KeyCode.DIGIT0, KeyCode.NUMPAD0, KeyCode.BACK_SPACE);

    static Optional<Marks> by(KeyCode key) {
        if (CLEAR.contains(key)) {
            return Optional.of(new Marks(null));
        }
        for (AttendanceStatus status : AttendanceStatus.values()) {
            if (KEYS.get(status.ordinal()).contains(key)) {
                return Optional.of(new Marks(status));
            }
        }
        return Optional.empty();
    }

    /// `1·C`.
    static String keys(AttendanceStatus status) {
        List<KeyCode> keys = KEYS.get(status.ordinal());
        return keys.getFirst().getName() + "或" + keys.getLast().getName();
    }
}
