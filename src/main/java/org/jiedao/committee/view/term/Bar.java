package org.jiedao.committee.view.term;

import java.time.LocalDate;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Member;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.SeatSpans;
import org.jiedao.committee.Term;

/// A stretch of the timeline; both days belong to it.
record Bar(LocalDate from, LocalDate to, String label, String look, String told) {
    static Bar of(Term term, LocalDate day) {
        String look = term.covers(day) ? "term-now" : "term-other";
        String note = term.note() == null ? "" : "，" + term.note();
        return bar(term.startsOn(), term.endsOn(), term.label(), look, note);
    }

    static Bar of(SeatSpans.Span span, LocalDate day) {
        Member member = span.member();
        if (member == null) {
            return bar(span.from(), span.to(), "空缺", "vacant", "");
        }
        MembershipState state = member.stateOn(day);
        String look = member.seat().isAlternate() && state.sits()
                ? "alternate"
                : switch (state) {
                    case SERVING -> "serving";
                    case EXPIRING -> "expiring";
                    case CARRIED_OVER -> "carried";
                    case LEAVING -> "leaving";
                    case COMING -> "coming";
                    case CONTINUED, LEFT -> "past";
                };
        return bar(span.from(), span.to(), member.person().name().value(), look, "，" + state.label());
    }

    private static Bar bar(LocalDate from, LocalDate to, String label, String look, String more) {
        return new Bar(from, to, label, look, label + " " + ChineseDate.format(from) + "至" + ChineseDate.format(to) + more);
    }
}
