package org.jiedao.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jspecify.annotations.Nullable;

/// Registers what somebody asked for.
public final class RecordNeed {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 2000;

    private final Meetings meetings;
    private final Clock clock;

    public RecordNeed(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /// As typed, complete or not; id 0 for a new one.
    public record Typed(
            long id,
            @Nullable Long bodyId,
            @Nullable Long meetingId,
            String raisedBy,
            @Nullable LocalDate raisedOn,
            String matter) {}

    /// What became of it.
    public sealed interface Outcome {
        record Kept(Need need) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    public Outcome keep(Typed typed) {
        return refusal(typed)
                .<Outcome>map(why -> new Outcome.Refused("需求没有保存：" + why))
                .orElseGet(() -> new Outcome.Kept(meetings.keep(new Need(
                        typed.id(),
                        Objects.requireNonNull(typed.bodyId()),
                        typed.meetingId(),
                        typed.raisedBy(),
                        Objects.requireNonNull(typed.raisedOn()),
                        typed.matter()))));
    }

    private Optional<String> refusal(Typed typed) {
        if (typed.bodyId() == null) {
            return Optional.of("还没有选向哪个组织提出，请先选组织。");
        }
        if (typed.matter().isBlank()) {
            return Optional.of("需求内容还空着，请写一句话。");
        }
        if (typed.raisedBy().isBlank()) {
            return Optional.of("还没有写是哪个单位或谁提出的。");
        }
        if (typed.raisedOn() == null) {
            return Optional.of("还没有填提出日期，请写成 2026.3.20 这样。");
        }
        if (typed.raisedOn().isAfter(LocalDate.now(clock))) {
            return Optional.of("提出日期" + ChineseDate.format(typed.raisedOn()) + "还没有到。");
        }
        if (length(typed.matter()) > LONGEST_TEXT) {
            return Optional.of("需求内容有" + length(typed.matter()) + "字，最多" + LONGEST_TEXT + "字，请删短一些。");
        }
        return length(typed.raisedBy()) > LONGEST_LINE
                ? Optional.of("提出者有" + length(typed.raisedBy()) + "字，最多" + LONGEST_LINE + "字，请删短一些。")
                : Optional.empty();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
