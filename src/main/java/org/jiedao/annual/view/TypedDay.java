package org.jiedao.annual.view;

import java.time.LocalDate;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jspecify.annotations.Nullable;

/// A day as typed: none, one, or something that is none.
record TypedDay(@Nullable LocalDate day, Optional<String> fault) {
    static TypedDay of(String typed) {
        if (typed.isBlank()) {
            return new TypedDay(null, Optional.empty());
        }
        return switch (ChineseDate.parse(typed)) {
            case ChineseDate.Reading.Date(LocalDate day) -> new TypedDay(day, Optional.empty());
            case ChineseDate.Reading.Unreadable(String sentence) -> new TypedDay(null, Optional.of(sentence));
        };
    }
}
