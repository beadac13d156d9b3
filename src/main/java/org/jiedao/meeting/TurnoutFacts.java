package org.jiedao.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.organization.Unit;
import org.jiedao.wording.Fields;

/// Who was called to a meeting and who came, as papers say it. A count is told only where it is known of everybody.
record TurnoutFacts(MeetingFile file, MeetingOrgan organ, List<Unit> recorded) {
    private static final String APART = "　";
    /// Rows of a form on which nobody stands yet.
    private static final int SIGNING = 15;
    private static final int RECEIVING = 10;

    Fields onto(Fields fields) {
        Turnout turnout = file.turnout();
        boolean all = turnout.expected() > 0 && turnout.unrecorded() == 0;
        list(fields, "请假", TurnoutFacts::excused, all);
        list(fields, "缺席", is(AttendanceStatus.ABSENT), all);
        list(fields, "列席", TurnoutFacts::satIn, file.meeting().held());
        List<Fields> units = receiving();
        return fields.put("应到人数", number(turnout.expected()).filter(_ -> turnout.expected() > 0))
                .put("出席人数", number(turnout.present()).filter(_ -> all))
                .put("请假人数", number(turnout.excused()).filter(_ -> all))
                .put("缺席人数", number(turnout.absent()).filter(_ -> all))
                .put("列席人数", number((int) file.attendees().stream().filter(TurnoutFacts::satIn).count()))
                .put("出席", all || turnout.present() > 0 ? named(is(AttendanceStatus.PRESENT)) : Optional.empty())
                .put("未登记", named(TurnoutFacts::unrecorded))
                .group("有未登记", named(TurnoutFacts::unrecorded)
                        .filter(_ -> turnout.unrecorded() < turnout.expected())
                        .map(names -> new Fields().put("未登记", names)))
                .list("成员", members(called(), 0))
                .list("列席人员", members(others(), called().size()))
                .list("签到空行", file.attendees().isEmpty() ? Texts.blankRows(0, SIGNING) : List.of())
                .list("单位", units)
                .list("印发空行", units.isEmpty() ? Texts.blankRows(0, RECEIVING) : List.of());
    }

    private static Optional<String> number(int count) {
        return Optional.of(String.valueOf(count));
    }

    /// `known`: nobody named means that there was nobody.
    private void list(Fields fields, String field, Predicate<Attendee> which, boolean known) {
        Optional<String> names = named(which);
        fields.put(field, known ? names.or(() -> Optional.of("无")) : names)
                .group("有" + field, names.map(some -> new Fields().put(field, some)));
    }

    private List<Attendee> called() {
        return file.attendees().stream().filter(Attendee::expected).toList();
    }

    private List<Attendee> others() {
        return file.attendees().stream().filter(one -> !one.expected()).toList();
    }

    /// Of those who were asked beside the members, who came.
    private static boolean satIn(Attendee one) {
        return !one.expected() && (one.present() || one.status() == AttendanceStatus.SITTING_IN);
    }

    private static boolean unrecorded(Attendee one) {
        return one.expected() && one.status() == null;
    }

    private static boolean excused(Attendee one) {
        return one.expected()
                && (one.status() == AttendanceStatus.EXCUSED || one.status() == AttendanceStatus.DELEGATED);
    }

    private static Predicate<Attendee> is(AttendanceStatus status) {
        return one -> one.expected() && one.status() == status;
    }

    private Optional<String> named(Predicate<Attendee> which) {
        return Optional.of(file.attendees().stream()
                        .filter(which)
                        .map(this::named)
                        .collect(Collectors.joining(APART)))
                .filter(names -> !names.isEmpty());
    }

    /// With why somebody is not there, or whom he sent.
    private String named(Attendee one) {
        String why = one.expected() && !one.present() ? why(one) : "";
        return organ.printed(one.card().name()) + (why.isEmpty() ? "" : "（" + why + "）");
    }

    private static String why(Attendee one) {
        String reason = Texts.trimmed(one.reason());
        return one.status() == AttendanceStatus.DELEGATED && !reason.contains("委托") ? "委托" + reason : reason;
    }

    private List<Fields> members(List<Attendee> some, int before) {
        return IntStream.range(0, some.size())
                .mapToObj(index -> member(some.get(index)).put("序号", String.valueOf(before + index + 1)))
                .toList();
    }

    private Fields member(Attendee one) {
        boolean committee = organ.ofCommittee().isPresent();
        Fields fields = new Fields()
                .put("姓名", organ.printed(one.card().name()))
                .bare("单位职务", "")
                .put("专兼职", Optional.of(one.card().partTime() ? "兼职" : "专职").filter(_ -> committee))
                .bare("备注", remark(one));
        cell(fields, "所在单位", one.card().unit(), committee && one.expected());
        cell(fields, "担任职务", one.card().role(), committee && one.expected());
        return fields;
    }

    /// Members of a committee sit there for a unit in a role; who is in a branch, or sits in, may have neither.
    private static void cell(Fields fields, String field, String text, boolean wanted) {
        if (wanted) {
            fields.put(field, text);
        } else {
            fields.bare(field, text);
        }
    }

    private static String remark(Attendee one) {
        AttendanceStatus status = one.status();
        boolean plain = status == null || one.present() || status == AttendanceStatus.SITTING_IN;
        return Stream.of(
                        one.expected() ? "" : AttendanceStatus.SITTING_IN.label(),
                        plain ? "" : status.label(),
                        one.present() ? "" : Texts.trimmed(one.reason()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("，"));
    }

    /// The party organisations of the units whose members were called, to which the minutes go (GN-28.4). The list has the
    /// unit in words: the longest recorded name with which they begin is meant.
    private List<Fields> receiving() {
        List<String> names = called().stream()
                .filter(one -> one.card().partTime())
                .flatMap(one -> unit(one.card().unit()).stream())
                .map(unit -> Optional.ofNullable(unit.partyOrganization()).orElse(unit.name() + "党组织"))
                .distinct()
                .toList();
        return IntStream.range(0, names.size())
                .mapToObj(index -> new Fields()
                        .put("单位党组织", names.get(index))
                        .put("序号", String.valueOf(index + 1)))
                .toList();
    }

    private Optional<Unit> unit(String words) {
        return recorded.stream()
                .filter(unit -> words.startsWith(unit.name()))
                .reduce((a, b) -> a.name().length() >= b.name().length() ? a : b);
    }
}
