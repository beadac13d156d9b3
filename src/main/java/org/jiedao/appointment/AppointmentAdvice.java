package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Composition;
import org.jiedao.committee.Member;
import org.jiedao.committee.SeatKind;
import org.jiedao.rule.Finding;
import org.jiedao.rule.Severity;

/// What the ruleset says about the committee as it would be: never a refusal, since the secretary decides.
final class AppointmentAdvice {
    private final Committees committees;
    private final AppointmentOrder order;
    private final LocalDate today;

    AppointmentAdvice(Committees committees, AppointmentOrder order, LocalDate today) {
        this.committees = committees;
        this.order = order;
        this.today = today;
    }

    List<Finding> on(Batch batch) {
        List<Finding> findings = new ArrayList<>(numbers(batch));
        order.expectations().crossing().ifPresent(clause -> batch.proposed().stream()
                .flatMap(candidate -> elsewhere(candidate).stream()
                        .map(committee -> new Finding(
                                clause,
                                Severity.ADVICE,
                                candidate.person().name() + "已是" + committee.name() + "成员，两级成员不宜交叉")))
                .forEach(findings::add));
        return findings;
    }

    private List<Finding> numbers(Batch batch) {
        Composition present = committees.compositionOn(batch.opening().committeeId(), today);
        int all = together(present.members(), batch);
        int partTime = together(present.of(SeatKind.PART_TIME), batch);
        List<Finding> findings = new ArrayList<>();
        order.expectations().sizes().forEach(size -> {
            int count = size.partTimeOnly() ? partTime : all;
            if (!size.fits(count)) {
                findings.add(size.finding(count));
            }
        });
        order.expectations().third().filter(clause -> partTime * 3 < all).ifPresent(clause -> findings.add(new Finding(
                clause, Severity.VIOLATION, "聘任后兼任的" + partTime + "人不足委员总数" + all + "人的三分之一")));
        return findings;
    }

    private static int together(List<Member> members, Batch batch) {
        Set<Long> people = new HashSet<>();
        members.forEach(member -> people.add(member.person().id()));
        batch.proposed().forEach(candidate -> people.add(candidate.person().id()));
        return people.size();
    }

    /// Committees of the other level on which the candidate sits.
    private List<Committee> elsewhere(Candidate candidate) {
        return committees.membershipsOf(candidate.person().id()).stream()
                .filter(member -> member.stateOn(today).sits())
                .flatMap(member -> committees.committee(member.seat().committeeId(), today).stream())
                .filter(committee -> committee.body().kind() != order.committee())
                .distinct()
                .toList();
    }
}
