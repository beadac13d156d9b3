package org.jiedao.storage.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.annual.BodyYear;
import org.jiedao.annual.Commendation;
import org.jiedao.annual.Target;
import org.jiedao.annual.YearPart;
import org.jiedao.duty.DutyKind;
import org.jiedao.duty.DutyPart;
import org.jiedao.duty.DutyReport;
import org.jiedao.duty.Packet;
import org.jiedao.handover.Handover;
import org.jiedao.storage.Database;
import org.jiedao.upward.Submission;
import org.jiedao.upward.Submissions;

/// One change of every kind of record of a year end.
record YearEndActs(Database database, long body, LocalDate today) {
    List<Runnable> all() {
        return List.of(this::owe, this::write, this::pack, this::plan, this::result, this::commend, this::form, this::send, this::hand, this::packed);
    }

    private long person() {
        return database.people().everyone().getFirst().id();
    }

    private void owe() {
        DutyReport.Course course = new DutyReport.Course(today.plusDays(20), null, null);
        database.dutyReports()
                .keep("列出述职人", List.of(new DutyReport(
                        0, body, today.getYear(), person(), DutyKind.PART_TIME, course, Map.of())));
    }

    private DutyReport report() {
        return database.dutyReports().ofYear(today.getYear()).getFirst();
    }

    private void write() {
        DutyReport report = report();
        database.dutyReports()
                .keep("填写述职报告", List.of(new DutyReport(
                        report.id(),
                        body,
                        report.year(),
                        report.personId(),
                        report.kind(),
                        new DutyReport.Course(today.plusDays(20), today, null),
                        Map.of(DutyPart.PLANS, "多到社区"))));
    }

    private void pack() {
        database.dutyReports()
                .enter(new Packet(0, report().id(), today.atTime(9, 30), "会议 3", 2, "述职/示例.pdf", "0".repeat(64)));
    }

    private void plan() {
        Target target = new Target(0, null, "解决停车难", today, Target.State.UNSAID, Target.State.UNSAID);
        database.bodyYears()
                .keep("登记目标任务", new BodyYear(0, body, today.getYear(), Map.of(), List.of(target)));
    }

    private void result() {
        BodyYear year = database.bodyYears().year(body, today.getYear()).orElseThrow();
        Target planned = year.targets().getFirst();
        Target done = new Target(
                planned.id(), null, planned.matter(), planned.setOn(), planned.midyear(), new Target.State("已办成", today));
        database.bodyYears()
                .keep("登记完成情况", new BodyYear(
                        year.id(), body, year.year(), Map.of(YearPart.PLANS, "再办一件"), List.of(done)));
    }

    private void commend() {
        Commendation.Commended one = new Commendation.Commended(0, person(), null, "示例党员", "示例支部", "热心公益");
        database.bodyYears()
                .keep("登记表扬", new Commendation(
                        0, body, today.getYear(), Commendation.Form.CIRCULAR, "七一表扬", today, List.of(one)));
    }

    private void form() {
        database.submissions().keep("记住表样", new Submissions.Form(0, "统计表", "1".repeat(64), "B2=会议次数", "表样/统计表.xlsx"));
    }

    private void hand() {
        database.handovers()
                .keep("登记交接", new Handover(
                        0, new Handover.Parties("甲", "乙", "丙"), today, "印章在柜子里", Optional.empty()));
    }

    private void packed() {
        Handover handover = database.handovers().all().getFirst();
        database.handovers()
                .keep("做成交接包", new Handover(
                        handover.id(),
                        handover.parties(),
                        handover.on(),
                        handover.remark(),
                        Optional.of(new Handover.Pack(today.atTime(10, 0), "交接包.zip", "3".repeat(64)))));
    }

    private void send() {
        database.submissions()
                .keep("登记上报", new Submission(
                        0,
                        "统计表",
                        today.getYear(),
                        new Submission.Sent(today, "区委组织部", ""),
                        "上报/统计表.xlsx",
                        "2".repeat(64),
                        today.atTime(10, 0)));
    }
}
