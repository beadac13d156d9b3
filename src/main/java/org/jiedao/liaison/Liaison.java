package org.jiedao.liaison;

import java.time.LocalDate;
import org.jiedao.rule.check.Span;
import org.jspecify.annotations.Nullable;

/// 分片联系: a member of a committee keeps in touch with a community or unit, from a day on, through `until` where it is
/// over. A draft's id is 0.
public record Liaison(
        long id, long committeeId, long personId, Contact contact, LocalDate since, @Nullable LocalDate until) {
    public Liaison {
        if (until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("联系的截止日期早于起始日期");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return span().contains(day);
    }

    public Span span() {
        return new Span(since, until == null ? LocalDate.MAX : until);
    }

    /// Whether there is a day on which the same member would have the same contact twice.
    boolean doubles(Liaison other) {
        return id != other.id
                && committeeId == other.committeeId
                && personId == other.personId
                && contact.equals(other.contact)
                && !span().from().isAfter(other.span().to())
                && !other.span().from().isAfter(span().to());
    }
}
