package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiedao.archive.ChangeLog.RecordChange;
import org.jiedao.archive.RecordDiff;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Seat;

/// What was before: who held a seat, and how a membership's record came to be what it is.
record MembershipPast(OrganizationUseCases cases) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /// The newest first.
    List<String> holders(Seat seat) {
        return cases.committees().members(seat.committeeId()).stream()
                .filter(member -> member.seat().equals(seat))
                .map(MembershipPast::told)
                .toList()
                .reversed();
    }

    /// The changes of the record, then who held the seat before.
    List<String> of(Member member) {
        Stream<String> earlier = holders(member.seat()).stream()
                .filter(line -> !line.startsWith(member.person().name() + "　"))
                .map("此前："::concat);
        return Stream.concat(changes(member.membership().id()).stream(), earlier)
                .toList();
    }

    private List<String> changes(long membershipId) {
        return cases.changes().history("membership", Long.toString(membershipId)).stream()
                .map(MembershipPast::told)
                .toList()
                .reversed();
    }

    private static String told(Member member) {
        Membership membership = member.membership();
        Membership.Ending ending = membership.ending();
        String until = ending == null
                ? ChineseDate.format(membership.endsOn())
                : ChineseDate.format(ending.on()) + ending.reason().label();
        return member.person().name() + "　" + ChineseDate.format(membership.startsOn()) + "—" + until;
    }

    private static String told(RecordChange change) {
        String head = ChineseDate.format(change.step().at().toLocalDate()) + "　"
                + change.step().title() + (change.step().undone() ? "（已撤销）" : "");
        List<String> lines = change.before() == null ? List.of() : new RecordDiff(labels()).lines(change);
        return String.join(
                "\n",
                Stream.concat(Stream.of(head), lines.stream().map(MembershipPast::inWords)).toList());
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("starts_on", "到任日期");
        labels.put("ends_on", "届满日期");
        labels.put("ended_on", "退出日期");
        labels.put("end_reason", "退出原因");
        labels.put("note", "备注");
        return labels;
    }

    /// The record keeps days and reasons in the form of the database.
    private static String inWords(String line) {
        String told = DAY.matcher(line)
                .replaceAll(found -> ChineseDate.format(LocalDate.parse(found.group())));
        for (EndReason reason : EndReason.values()) {
            told = told.replace(reason.name(), reason.label());
        }
        return told;
    }
}
