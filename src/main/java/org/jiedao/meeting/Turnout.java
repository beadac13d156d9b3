package org.jiedao.meeting;

import java.util.List;

/// 应到、实到、请假、缺席 and those of whom nobody recorded anything; those who sat in are none of them. Whoever was called and
/// only sat in is 应到 and nothing else.
public record Turnout(int expected, int present, int excused, int absent, int unrecorded) {
    private static final int HALVES = 2;

    static Turnout of(List<Attendee> attendees) {
        List<Attendee> called = attendees.stream().filter(Attendee::expected).toList();
        return new Turnout(
                called.size(),
                count(called, AttendanceStatus.PRESENT),
                count(called, AttendanceStatus.EXCUSED) + count(called, AttendanceStatus.DELEGATED),
                count(called, AttendanceStatus.ABSENT),
                (int) called.stream().filter(one -> one.status() == null).count());
    }

    private static int count(List<Attendee> called, AttendanceStatus status) {
        return (int) called.stream().filter(one -> one.status() == status).count();
    }

    /// 半数以上 includes the half (民法典 1259): 2 × 实到 ≥ 应到.
    public boolean atLeastHalf() {
        return expected > 0 && present * HALVES >= expected;
    }

    /// The fewest with whom at least half are there.
    public int fewestForHalf() {
        return (expected + 1) / HALVES;
    }

    /// `应到13人，实到9人，请假2人，缺席1人，未登记1人`.
    public String sentence() {
        return "应到" + expected + "人，实到" + present + "人" + part("请假", excused) + part("缺席", absent)
                + part("列席而不计实到", expected - present - excused - absent - unrecorded)
                + part("未登记", unrecorded);
    }

    private static String part(String label, int count) {
        return count == 0 ? "" : "，" + label + count + "人";
    }
}
