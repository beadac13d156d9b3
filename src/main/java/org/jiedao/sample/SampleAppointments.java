package org.jiedao.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Candidate;
import org.jiedao.appointment.Objection;
import org.jiedao.appointment.Step;
import org.jiedao.appointment.StepKind;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Role;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;

/// The appointments of the sample year: nine part-time members of the 大工委 in the Langfang order, and four of a 大党委 in
/// the Gannan order, to one of whom somebody objected.
record SampleAppointments(SampleDesk desk) {
    private static final List<String> NINE =
            List.of("周䶮", "梁书婷", "程远航", "沈喆", "方秀兰", "贺文博", "邹立群", "欧阳思齐", "阿依努尔·买买提");
    /// Who comes from the roster without a 党内职务, which the clerk then supplies.
    private static final Map<String, String> FOUR =
            Map.of("街心园", "联合党支部书记", "楼望远", "楼宇党支部书记", "善美玲", "联合党支部书记", "市井深", "联合党支部副书记");

    List<Issuance.Issued> langfang() throws IOException {
        List<Issuance.Issued> papers = new ArrayList<>();
        Committee committee = desk.records().committee(SampleStreet.STREET_COMMITTEE);
        papers.add(issue(committee, Paper.ANNUAL_DUTIES, day(1, 5)));
        Batch batch = open(committee, "2026年第一批兼职委员（9人）", NINE, Role.PART_TIME_MEMBER);
        papers.addAll(choose(batch));
        papers.addAll(publish(batch));
        papers.addAll(appoint(batch));
        papers.add(issue(committee, Paper.MEMBER_ROLL, day(3, 20)));
        papers.add(issue(committee, Paper.TERM_OVERVIEW, day(3, 31)));
        return papers;
    }

    private List<Issuance.Issued> choose(Batch batch) throws IOException {
        List<Issuance.Issued> papers = new ArrayList<>();
        papers.add(issue(batch, Paper.RECOMMENDATION_FORM, day(3, 2)));
        record(batch, Step.of(StepKind.RECOMMENDATION, day(3, 2), "意向人选推荐表、征求意见记录"));
        papers.add(issue(batch, Paper.REVIEW_FORM, day(3, 4)));
        record(batch, Step.of(StepKind.REVIEW, day(3, 4), "资格审查表"));
        papers.add(issue(batch, Paper.BALLOT, day(3, 5)));
        vote(batch, day(3, 5), new Step.Votes(9, 8));
        papers.add(issue(batch, Paper.VOTE_RESULT, day(3, 5)));
        return papers;
    }

    private List<Issuance.Issued> publish(Batch batch) throws IOException {
        List<Issuance.Issued> papers = new ArrayList<>();
        record(batch, Step.publicity(day(3, 6), day(3, 13), "公示栏照片2张；期满无异议"));
        papers.add(issue(batch, Paper.PUBLICITY, day(3, 6)));
        papers.add(issue(batch, Paper.PUBLICITY_RESULT, day(3, 16)));
        papers.add(issue(batch, Paper.FILING_REPORT, day(3, 16)));
        return papers;
    }

    private List<Issuance.Issued> appoint(Batch batch) throws IOException {
        List<Issuance.Issued> papers = new ArrayList<>();
        record(batch, Step.of(StepKind.FILING, day(3, 18), "区委组织部备案回执"));
        record(batch, Step.of(StepKind.CERTIFICATE, day(3, 20), "聘书存根9份"));
        papers.add(issue(batch, Paper.CERTIFICATE, day(3, 20)));
        papers.add(issue(batch, Paper.NOTICE, day(3, 20)));
        record(batch, Step.of(StepKind.NOTICE, day(3, 20), "通知送达登记"));
        return papers;
    }

    List<Issuance.Issued> gannan() throws IOException {
        List<Issuance.Issued> papers = new ArrayList<>();
        Committee committee = desk.records().committee(SampleStreet.GANNAN_COMMITTEE);
        FOUR.forEach(desk.records()::supplyPartyPost);
        List<String> names = FOUR.keySet().stream().sorted().toList();
        Batch batch = open(committee, "2026年桥头社区“大党委”委员（4人）", names, Role.MEMBER);
        record(batch, Step.of(StepKind.RECOMMENDATION, day(4, 1), "与单位党组织协商记录"));
        record(batch, Step.of(StepKind.REVIEW, day(4, 2), "选配标准审查表4份"));
        papers.add(issue(batch, Paper.APPROVAL_REQUEST, day(4, 3)));
        papers.add(issue(batch, Paper.APPROVAL_REPLY, day(4, 8)));
        record(batch, Step.of(StepKind.APPROVAL, day(4, 8), "街道党工委批复"));
        record(batch, Step.publicity(day(4, 9), day(4, 16), "公示栏照片；收到异议1件，核实后不成立"));
        papers.add(issue(batch, Paper.PUBLICITY, day(4, 9)));
        objected(batch, "市井深");
        record(batch, Step.of(StepKind.CERTIFICATE, day(4, 20), "聘书存根4份"));
        papers.add(issue(batch, Paper.CERTIFICATE, day(4, 20)));
        papers.add(issue(batch, Paper.NOTICE, day(4, 20)));
        papers.add(issue(committee, Paper.MEMBER_ROLL, day(4, 20)));
        return papers;
    }

    /// Somebody doubted it, the community looked into it, and the appointment went on.
    private void objected(Batch batch, String name) {
        long candidate = batch.candidates().stream()
                .filter(one -> one.person().name().value().equals(name))
                .mapToLong(Candidate::id)
                .findFirst()
                .orElseThrow();
        String matter = "来电反映：" + name + "已不在稻香商圈办公室任职";
        Batch open = Unrefused.done(desk.appointments()
                .objection()
                .record(batch.id(), new Objection(0, day(4, 13), candidate, matter, null)));
        Objection.Settlement settlement = new Objection.Settlement(
                Objection.Outcome.DISMISSED, day(4, 15), "社区党委核实：仍在职，有单位出具的证明");
        Unrefused.done(desk.appointments()
                .objection()
                .record(
                        batch.id(),
                        new Objection(
                                open.objections().getFirst().id(), day(4, 13), candidate, matter, settlement)));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(SampleStreet.TODAY.getYear(), month, day);
    }

    private Batch open(Committee committee, String title, List<String> names, Role role) {
        Batch batch = Unrefused.done(desk.appointments().open().open(committee, title));
        List<Long> ids =
                names.stream().map(name -> desk.records().person(name).id()).toList();
        return Unrefused.done(desk.appointments().candidates().add(batch.id(), ids, role));
    }

    private void record(Batch batch, Step step) {
        Unrefused.done(desk.appointments().step().record(batch.id(), step, Map.of()));
    }

    /// Everybody who is there approves of everybody.
    private void vote(Batch batch, LocalDate on, Step.Votes votes) {
        Map<Long, Integer> approvals = batch.candidates().stream()
                .collect(Collectors.toMap(Candidate::id, candidate -> votes.present()));
        Step step = Step.vote(on, votes, "党工委会议纪要、表决结果统计");
        Unrefused.done(desk.appointments().step().record(batch.id(), step, approvals));
    }

    private Issuance.Issued issue(Batch batch, Paper paper, LocalDate on) throws IOException {
        return Unrefused.done(desk.papers().issue(paper, batch.id(), on));
    }

    private Issuance.Issued issue(Committee committee, Paper paper, LocalDate on) throws IOException {
        return Unrefused.done(desk.papers().issue(paper, committee.id(), on));
    }
}
