package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;

/// What was typed of the steps of an ending, right or wrong.
record EndingFacts(Member member, MembershipFacts typed, List<EndingStep> steps) {
    EndingFacts {
        steps = List.copyOf(steps);
    }

    /// What is wrong with the steps, where the ending itself is right; `committee` as it is on a day.
    Optional<String> fault(EndingOrders orders, Function<LocalDate, Committee> committee, LocalDate today) {
        Membership.Ending ending = typed.ending();
        if (typed.fault().isPresent() || steps.isEmpty()) {
            return Optional.empty();
        }
        if (ending == null) {
            return Optional.of("退出日期和退出原因没有填，退出的步骤记不到哪一次退出上");
        }
        return steps.stream()
                .flatMap(step -> fault(step, today).stream())
                .findFirst()
                .or(() -> orders.fault(
                        committee.apply(ending.on()), member.person().name().value(), ending, steps));
    }

    private Optional<String> fault(EndingStep step, LocalDate today) {
        String told = "“" + step.kind().label() + "”的日期" + ChineseDate.format(step.on());
        return Stream.of(
                        step.on().isAfter(today) ? told + "在今天以后，办了再登记" : "",
                        step.on().isBefore(member.membership().startsOn()) ? told + "早于到任日期" : "",
                        Note.fault("“" + step.kind().label() + "”的凭据", step.evidence()).orElse(""))
                .filter(fault -> !fault.isEmpty())
                .findFirst();
    }
}
