package org.jiedao.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.Term;

/// Committees whose term ends soon, and members who sit on after theirs ended.
record TermTodos(List<CommitteeHistory> committees, LocalDate today) {
    private static final int DAYS_OF_NOTICE = 180;
    private static final int NAMED = 6;

    Stream<Todo> all() {
        return committees.stream().flatMap(committee -> Stream.concat(ending(committee), carriedOver(committee)));
    }

    private Stream<Todo> ending(CommitteeHistory committee) {
        return committee.termOn(today).stream()
                .filter(term -> ChronoUnit.DAYS.between(today, term.endsOn()) <= DAYS_OF_NOTICE)
                .filter(term -> committee.termOn(term.endsOn().plusDays(1)).isEmpty())
                .map(term -> todo(committee, "准备换届", expiry(term)));
    }

    private String expiry(Term term) {
        return "第" + term.ordinal() + "届" + ChineseDate.format(term.endsOn()) + "届满，还有"
                + ChronoUnit.DAYS.between(today, term.endsOn()) + "天";
    }

    private Stream<Todo> carriedOver(CommitteeHistory committee) {
        List<Member> over = committee.sitting(today).stream()
                .filter(member -> member.stateOn(today) == MembershipState.CARRIED_OVER)
                .toList();
        String names = over.stream()
                .map(member -> member.person().name().value())
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining("、"));
        return over.isEmpty()
                ? Stream.empty()
                : Stream.of(todo(
                        committee, over.size() + "名委员届满待续聘", names + (over.size() > NAMED ? "等" : "")));
    }

    private static Todo todo(CommitteeHistory committee, String what, String why) {
        return new Todo(
                committee.body().name() + "：" + what,
                why,
                null,
                new Todo.Aim.OfBody(committee.body().id()));
    }
}
