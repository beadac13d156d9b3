package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedao.archive.ChangeLog;
import org.jiedao.calendar.ChineseDate;

/// Moves the last day of a term, and of the memberships that run with it, to a later day, because the election of the
/// next one was put off. One undoable step.
public final class ExtendTerm {
    private final Committees committees;
    private final ChangeLog changes;

    public ExtendTerm(Committees committees, ChangeLog changes) {
        this.committees = committees;
        this.changes = changes;
    }

    /// A membership of the term, to be moved or not; `refusal` says why it cannot be and is empty where it can.
    public record Line(Member member, LocalDate to, String refusal) {
        public boolean isPossible() {
            return refusal.isEmpty();
        }
    }

    /// What is wanted; `chosen` by membership.
    public record Wish(Term term, LocalDate last, String reason, Set<Long> chosen) {
        public Wish {
            chosen = Set.copyOf(chosen);
        }
    }

    /// Everybody of the term, in the order of the seats, alternates last.
    public List<Line> preview(Term term, LocalDate last) {
        return Stream.concat(
                        committees.members(term.committeeId()).stream(),
                        committees.alternates(term.committeeId()).stream())
                .filter(member -> member.membership().termId() == term.id())
                .map(member -> new Line(member, last, refusal(member, last)))
                .toList();
    }

    private static String refusal(Member member, LocalDate last) {
        Membership membership = member.membership();
        Membership.Ending ending = membership.ending();
        if (ending != null) {
            return "已登记自" + ChineseDate.format(ending.on()) + "起" + ending.reason().label();
        }
        if (member.continuedOn() != null) {
            return "已自" + ChineseDate.format(member.continuedOn()) + "起续任";
        }
        return membership.endsOn().isBefore(last) ? "" : "届满日期已不早于这一天";
    }

    /// Why nothing was moved; empty when it was. Those who cannot be moved stay as they are.
    public Optional<String> extend(Wish wish) {
        Optional<String> fault = fault(wish);
        if (fault.isPresent()) {
            return fault;
        }
        String body = committees
                .committee(wish.term().committeeId(), wish.last())
                .map(Committee::name)
                .orElse("");
        String title = body + wish.term().label() + "延期到" + ChineseDate.format(wish.last()) + "：" + wish.reason().strip();
        changes.step(title, () -> {
            committees.edit(wish.term().until(wish.last(), note(wish)));
            preview(wish.term(), wish.last()).stream()
                    .filter(Line::isPossible)
                    .map(line -> line.member().membership())
                    .filter(membership -> wish.chosen().contains(membership.id()))
                    .forEach(membership -> committees.edit(membership.until(wish.last())));
            return wish;
        });
        return Optional.empty();
    }

    /// What was noted before stays before it.
    private static String note(Wish wish) {
        String moved = "原定" + ChineseDate.format(wish.term().endsOn()) + "届满，延期到" + ChineseDate.format(wish.last()) + "："
                + wish.reason().strip();
        return wish.term().note() == null ? moved : wish.term().note() + "；" + moved;
    }

    private Optional<String> fault(Wish wish) {
        if (wish.reason().isBlank()) {
            return Optional.of("延期的原因没有写，如“换届延期，经区委组织部同意”");
        }
        if (!wish.last().isAfter(wish.term().endsOn())) {
            return Optional.of("新的届满日期不晚于现在的" + ChineseDate.format(wish.term().endsOn()) + "；要提前，请在“组织”更正届次");
        }
        return committees.terms(wish.term().committeeId()).stream()
                .filter(next -> next.startsOn().isAfter(wish.term().endsOn())
                        && !next.startsOn().isAfter(wish.last()))
                .findFirst()
                .map(next -> next.label() + "自" + ChineseDate.format(next.startsOn()) + "起，本届不能延到那以后");
    }
}
