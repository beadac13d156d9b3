package org.jiedao.upward.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedao.meeting.ListedMeeting;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.Turnout;
import org.jiedao.organization.Body;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Source;

/// 会议活动统计: how many meetings of which kind each body held, and how many came.
record MeetingsReport() implements StreetReport {
    private static final String UNSETTLED = "过期未登记";
    private static final String[] HEADS = {"应到人次", "实到人次", "请假人次", "缺席人次", "未登记人次"};

    @Override
    public String name() {
        return "会议活动统计";
    }

    @Override
    public String about() {
        return "每个组织一行：本期召开的会议按种类计数，应到、实到人次。只数登记为“已开”的；日子过了还没有登记开没开的另列。";
    }

    @Override
    public ReportTable of(Registers registers, Period period) {
        LocalDate today = registers.today();
        Counting table = new Counting().each("组织").sum("召开");
        for (Group group : Group.values()) {
            table.sum(group.label);
        }
        table.sum(HEADS).sum(UNSETTLED, "取消");
        Map<Long, List<ListedMeeting>> meetings = new HashMap<>();
        registers.activities().meetings().listed(period.first(), period.last()).forEach(one -> meetings.computeIfAbsent(
                        one.meeting().bodyId(), _ -> new ArrayList<>())
                .add(one));
        Places places = new Places(registers.street().organizations().bodies());
        if (!meetings.isEmpty()) {
            LocalDate asOf = period.asOf(today);
            places.those(body -> meetings.containsKey(body.id())
                            || body.kind().isJointCommittee() && body.isThere(asOf))
                    .forEach(body -> {
                        List<ListedMeeting> own = meetings.getOrDefault(body.id(), List.of());
                        table.row(
                                told(registers, places, body, own, period.last()),
                                own.stream().map(one -> source(one, today)).toList());
                    });
        }
        return table.table(name(), period, period.label() + "召开的会议");
    }

    private static boolean isKept(Registers registers, Body body, LocalDate last) {
        return registers.activities().meetings().of(body.id()).stream()
                .anyMatch(meeting -> !meeting.on().isAfter(last));
    }

    /// Of a body of which no meeting was recorded up to then nobody knows how many it held.
    private static Told told(
            Registers registers, Places places, Body body, List<ListedMeeting> own, LocalDate last) {
        Told told = new Told().text("组织", places.name(body));
        if (own.stream().anyMatch(one -> one.meeting().held() && one.turnout().expected() == 0)) {
            told.missing(HEADS);
        }
        if (own.isEmpty() && !isKept(registers, body, last)) {
            told.missing("召开", UNSETTLED, "取消").missing(HEADS);
            for (Group group : Group.values()) {
                told.missing(group.label);
            }
        }
        return told;
    }

    private static Source source(ListedMeeting one, LocalDate today) {
        Meeting meeting = one.meeting();
        return new Source(
                new RecordKey(RecordKey.Sort.MEETING, meeting.id()),
                meeting.title(),
                meeting.bodyId(),
                meeting.on(),
                switch (meeting.state()) {
                    case CANCELLED -> Map.of("取消", 1);
                    case PLANNED -> meeting.on().isBefore(today) ? Map.of(UNSETTLED, 1) : Map.of();
                    case HELD -> held(one);
                });
    }

    private static Map<String, Integer> held(ListedMeeting one) {
        Turnout turnout = one.turnout();
        int[] heads = {
            turnout.expected(), turnout.present(), turnout.excused(), turnout.absent(), turnout.unrecorded()
        };
        Map<String, Integer> counted = new LinkedHashMap<>();
        counted.put("召开", 1);
        counted.put(Group.of(one.meeting().kind()).label, 1);
        for (int index = 0; index < heads.length; index++) {
            counted.put(HEADS[index], heads[index]);
        }
        return counted;
    }

    /// The kinds as a report tells them apart; always the same columns, so that the tables of streets can be laid together.
    private enum Group {
        TOUCH("月碰头"),
        CONSULTATION("季商讨"),
        PLENARY("全体会议"),
        PARTY_DAY("主题党日"),
        CONSULTING("联席听证协调评议"),
        THREE_MEETINGS("三会一课"),
        OTHER("其他会议");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        static Group of(MeetingKind kind) {
            return switch (kind) {
                case MONTHLY_TOUCH -> TOUCH;
                case QUARTERLY_CONSULTATION -> CONSULTATION;
                case PLENARY, CONFERENCE_PLENARY -> Group.PLENARY;
                case PARTY_DAY -> Group.PARTY_DAY;
                case JOINT_MEETING, HEARING, COORDINATION, APPRAISAL -> CONSULTING;
                case GROUP_MEETING, BRANCH_COMMITTEE, BRANCH_ASSEMBLY, PARTY_LECTURE -> THREE_MEETINGS;
                case TASK_FORCE, WORK_MEETING, DEMOCRATIC_LIFE, DEMOCRATIC_REVIEW -> OTHER;
            };
        }
    }
}
