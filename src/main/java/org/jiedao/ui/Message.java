package org.jiedao.ui;

import org.jiedao.file.DiskTrouble;
import org.jspecify.annotations.Nullable;

/// What happened, what was not done, what to do. `details` can be copied for whoever helps.
public record Message(Tone tone, String text, @Nullable String details, @Nullable Action action) {
    /// How a message is coloured.
    public enum Tone {
        DONE("bi-check-circle"),
        NOTE("bi-info-circle"),
        REFUSED("bi-exclamation-triangle"),
        FAILED("bi-x-octagon");

        private final String icon;

        Tone(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }
    }

    /// The one thing the user may want to do next.
    public record Action(String label, Runnable work) {}

    public static Message done(String text) {
        return new Message(Tone.DONE, text, null, null);
    }

    public static Message note(String text) {
        return new Message(Tone.NOTE, text, null, null);
    }

    public static Message refused(String text) {
        return new Message(Tone.REFUSED, text, null, null);
    }

    /// `notDone` says what was not done; a disk that is full or gone is said behind it, any other cause is kept as details
    /// under a code.
    public static Message failed(String notDone, Throwable cause) {
        ErrorCode code = ErrorCode.of(cause);
        String why = DiskTrouble.sentence(cause).orElse("");
        return new Message(Tone.FAILED, notDone + why + "（错误码 " + code + "）", code.details(), null);
    }

    Message after(String sentence) {
        return new Message(tone, sentence + text, details, action);
    }

    public Message with(Action next) {
        return new Message(tone, text, details, next);
    }
}
