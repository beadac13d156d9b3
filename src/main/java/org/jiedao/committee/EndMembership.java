package org.jiedao.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.archive.ChangeLog;
import org.jiedao.calendar.ChineseDate;
import org.jspecify.annotations.Nullable;

/// 退出: begins the end of a membership, records its steps, or takes a planned end back. What came to pass needs the steps
/// that the clause wants before it; what is planned may wait for them.
public final class EndMembership {
    private static final int MONTHS = 12;

    private final Committees committees;
    private final EndReasons reasons;
    private final EndingOrders orders;
    private final RecordMembership recording;
    private final ChangeLog changes;
    private final Clock clock;

    public EndMembership(
            Committees committees,
            EndReasons reasons,
            EndingOrders orders,
            RecordMembership recording,
            ChangeLog changes,
            Clock clock) {
        this.committees = committees;
        this.reasons = reasons;
        this.orders = orders;
        this.recording = recording;
        this.changes = changes;
        this.clock = clock;
    }

    /// What was typed of an ending.
    public record Ending(@Nullable LocalDate on, @Nullable EndReason reason, String note, List<EndingStep> steps) {
        public Ending {
            note = note.strip();
            steps = List.copyOf(steps);
        }
    }

    /// The endings of the last twelve months and those to come, the latest first.
    public List<Leaving> underWay() {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<EndingStep>> steps = committees.endingSteps().all();
        return committees.committees(today).stream()
                .flatMap(committee -> committees.members(committee.id()).stream()
                        .flatMap(member -> leaving(member, steps, today).stream()))
                .sorted(Comparator.comparing(Leaving::on).reversed())
                .toList();
    }

    private Optional<Leaving> leaving(Member member, Map<Long, List<EndingStep>> steps, LocalDate today) {
        Membership.Ending ending = member.membership().ending();
        if (ending == null
                || ending.reason() == EndReason.RENEWED
                || ending.on().isBefore(today.minusMonths(MONTHS))) {
            return Optional.empty();
        }
        Committee then = committee(member, ending.on());
        Optional<EndReasons.Way> way = reasons.of(then, ending.reason());
        return Optional.of(new Leaving(
                then,
                member,
                ending,
                way,
                way.map(known -> orders.steps(then, known)).orElse(List.of()),
                steps.getOrDefault(member.membership().id(), List.of()),
                today));
    }

    /// Why it was not recorded; empty when it was.
    public Optional<String> end(Member member, Ending typed) {
        if (typed.on() == null || typed.reason() == null) {
            return Optional.of("退出日期和退出方式都要填");
        }
        return noticeMissing(member, typed.on(), typed.reason(), typed.steps()).or(() -> changes.step(
                typed.reason().label() + " " + member.person().name(), () -> recorded(member, typed)));
    }

    private Optional<String> recorded(Member member, Ending typed) {
        Membership before = member.membership();
        MembershipFacts facts = new MembershipFacts(
                before.startsOn(),
                before.endsOn(),
                typed.on(),
                typed.reason(),
                typed.note().isEmpty() ? null : typed.note());
        return recording.correct(member, facts, typed.steps());
    }

    /// “经党组织关系所在单位书面告知……后” (LF-6.4.3 c, LF-7.4.3 c, GN-36): until the day has come it may still arrive.
    private Optional<String> noticeMissing(Member member, LocalDate on, EndReason reason, List<EndingStep> steps) {
        boolean noted = steps.stream().anyMatch(step -> step.kind() == EndingStep.Kind.NOTICE);
        boolean decided = steps.stream()
                .anyMatch(step -> step.kind() == EndingStep.Kind.MEETING || step.kind() == EndingStep.Kind.APPROVAL);
        boolean happened = !on.isAfter(LocalDate.now(clock));
        if (noted || !happened && !decided) {
            return Optional.empty();
        }
        return reasons.of(committee(member, on), reason)
                .filter(way -> !way.toldTo().isEmpty())
                .map(way -> way.clause().citation() + "：" + reason.label() + "以前须有所在单位对" + way.toldTo()
                        + "的书面告知，“书面告知”还没有登记");
    }

    /// A planned end never comes; one that came is corrected in the record of the membership.
    public Optional<String> revoke(Member member) {
        Membership membership = member.membership();
        Membership.Ending ending = membership.ending();
        if (ending == null) {
            return Optional.of(member.person().name() + "没有登记退出");
        }
        if (!ending.on().isAfter(LocalDate.now(clock))) {
            return Optional.of(member.person().name() + ChineseDate.format(ending.on()) + "已经" + ending.reason().label()
                    + "，不是拟免；登记错了的，请在“组织”更正任职");
        }
        MembershipFacts kept = new MembershipFacts(
                membership.startsOn(), membership.endsOn(), null, null, membership.note());
        return changes.step("取消拟免 " + member.person().name(), () -> recording.correct(member, kept, List.of()));
    }

    /// The ways in which members of a committee may leave today.
    public List<EndReasons.Way> ways(Committee committee) {
        return reasons.of(committee);
    }

    /// The steps that such an ending calls for.
    public List<EndingStep.Kind> steps(Committee committee, EndReasons.Way way) {
        return orders.steps(committee, way);
    }

    private Committee committee(Member member, LocalDate on) {
        return committees.committee(member.seat().committeeId(), on).orElseThrow();
    }

    /// One ending: its way out, the steps asked for and those recorded.
    public record Leaving(
            Committee committee,
            Member member,
            Membership.Ending ending,
            Optional<EndReasons.Way> way,
            List<EndingStep.Kind> asked,
            List<EndingStep> recorded,
            LocalDate today) {
        public LocalDate on() {
            return ending.on();
        }

        /// Whether it has not happened: until then the member counts.
        public boolean planned() {
            return ending.on().isAfter(today);
        }

        public Optional<EndingStep> step(EndingStep.Kind kind) {
            return recorded.stream().filter(step -> step.kind() == kind).findFirst();
        }

        /// In their order, those asked for and those recorded besides.
        public List<EndingStep.Kind> rail() {
            return Stream.of(EndingStep.Kind.values())
                    .filter(kind -> asked.contains(kind) || step(kind).isPresent())
                    .toList();
        }

        public List<EndingStep.Kind> missing() {
            return asked.stream().filter(kind -> step(kind).isEmpty()).toList();
        }
    }
}
