package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Unit;
import org.jiedao.people.NameStyle;
import org.jiedao.rule.Clause;
import org.jiedao.wording.Fields;

/// Members of a committee whose time ends on one day for one reason: one matter, one paper; `steps` by
/// membership.
record Departure(
        Committee committee,
        List<Member> members,
        Optional<EndReasons.Way> way,
        Map<Long, List<EndingStep>> steps) {
    Departure {
        members = List.copyOf(members);
        steps = Map.copyOf(steps);
    }

    /// By which papers and working texts know it.
    long id() {
        return members.stream().mapToLong(member -> member.membership().id()).min().orElseThrow();
    }

    Membership.Ending ending() {
        return Objects.requireNonNull(members.getFirst().membership().ending());
    }

    private boolean byExpiry() {
        return ending().reason() == EndReason.TERM_EXPIRED;
    }

    /// A street reports a departure, a community asks for it (LF-6.4.3, LF-7.4.3, GN-25.5, GN-36); that a term is over
    /// needs neither.
    boolean calls(Paper paper) {
        boolean street = committee.body().kind() == BodyKind.STREET_JOINT_COMMITTEE;
        return switch (paper.kind()) {
            case REQUEST -> !street && !byExpiry();
            case REPORT -> street && !byExpiry();
            case NOTICE, CIRCULAR, REPLY, LETTER, MINUTES, BUSINESS, SPECIAL_LETTER, FORM -> true;
        };
    }

    String label() {
        return committee.name() + " " + names() + "（" + ChineseDate.format(ending().on()) + ending().reason().label() + "）";
    }

    private String names() {
        String first = members.getFirst().person().name().value();
        return members.size() == 1 ? first + "同志" : first + "等" + members.size() + "名同志";
    }

    Fields onto(Fields fields, NameStyle style) {
        Membership.Ending ending = ending();
        Optional<String> decidedBy = way.map(EndReasons.Way::decidedBy).filter(text -> !text.isEmpty());
        Optional<String> toldTo = way.map(EndReasons.Way::toldTo).filter(text -> !text.isEmpty());
        return fields.put("委员会", committee.name())
                .put("名单简称", names())
                .put("方式", ending.reason().label())
                .put("届满", byExpiry())
                .put("日期", ChineseDate.format(ending.on()))
                .put("条款", way.map(EndReasons.Way::clause).map(Clause::article))
                .put("事由", reason())
                .put("抄送", copies())
                .group("研究", decidedBy.map(body -> new Fields().put("机构", body).put("研究日期", day(EndingStep.Kind.MEETING))))
                .group("书面告知", toldTo.map(body -> new Fields().put("向谁", body).put("告知日期", day(EndingStep.Kind.NOTICE))))
                .list("人员", members.stream().map(member -> person(member, style)).toList());
    }

    /// The day of a step, where all have the same.
    private Optional<String> day(EndingStep.Kind kind) {
        List<Optional<LocalDate>> days = members.stream()
                .map(member -> steps.getOrDefault(member.membership().id(), List.of()).stream()
                        .filter(step -> step.kind() == kind)
                        .map(EndingStep::on)
                        .findFirst())
                .distinct()
                .toList();
        return days.size() == 1 ? days.getFirst().map(ChineseDate::format) : Optional.empty();
    }

    /// As noted with the ending, where all have the same.
    private Optional<String> reason() {
        List<Optional<String>> notes = members.stream()
                .map(member -> Optional.ofNullable(member.membership().note()))
                .distinct()
                .toList();
        return notes.size() == 1 ? notes.getFirst() : Optional.empty();
    }

    private Optional<String> copies() {
        return Optional.of(String.join("，", units())).filter(text -> !text.isEmpty());
    }

    /// Those of the members, to which a copy of the notice goes.
    List<String> units() {
        return members.stream()
                .flatMap(member -> Optional.ofNullable(member.unit()).map(Unit::name).stream())
                .distinct()
                .toList();
    }

    private static Fields person(Member member, NameStyle style) {
        return new Fields()
                .put("姓名", style.printed(member.person().name()))
                .put("单位", Optional.ofNullable(member.unit()).map(Unit::name))
                .put("单位职务", member.person().titleOnPaper())
                .put("职务", member.seat().role().label());
    }
}
