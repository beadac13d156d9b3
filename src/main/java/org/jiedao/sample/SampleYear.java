package org.jiedao.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.BatchOutcome;
import org.jiedao.appointment.Candidate;
import org.jiedao.appointment.Step;
import org.jiedao.appointment.StepKind;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Role;
import org.jiedao.compliance.ReportSubject;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.people.PeopleRoll;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;

/// The work of 2026 in the sample street without a window: nine part-time members of the 大工委 in the Langfang order,
/// four of a 大党委 in the Gannan order, a meeting with its minutes, each with its papers, and the examination at the half-year. A refusal here is a
/// defect.
public final class SampleYear {
    private static final List<String> NINE =
            List.of("周䶮", "梁书婷", "程远航", "沈喆", "方秀兰", "贺文博", "邹立群", "欧阳思齐", "阿依努尔·买买提");
    /// Who comes from the roster without a 党内职务, which the clerk then supplies.
    private static final Map<String, String> FOUR =
            Map.of("街心园", "联合党支部书记", "楼望远", "楼宇党支部书记", "善美玲", "联合党支部书记", "市井深", "联合党支部副书记");

    private final Committees committees;
    private final PeopleRoll people;
    private final SampleMeetings meetings;
    private final SampleDesk desk;

    public SampleYear(Committees committees, PeopleRoll people, SampleMeetings meetings, SampleDesk desk) {
        this.committees = committees;
        this.people = people;
        this.meetings = meetings;
        this.desk = desk;
    }

    /// Every paper issued, in order.
    public List<Issuance.Issued> run() throws IOException {
        List<Issuance.Issued> issued = new ArrayList<>(langfang());
        issued.addAll(gannan());
        meetings.hold();
        issued.add(halfYear());
        return List.copyOf(issued);
    }

    private List<Issuance.Issued> langfang() throws IOException {
        List<Issuance.Issued> papers = new ArrayList<>();
        Committee committee = committee(SampleStreet.STREET_COMMITTEE);
        papers.add(issue(committee, Paper.ANNUAL_DUTIES, day(1, 5)));
        Batch batch = open(committee, "2026年第一批兼职委员（9人）", NINE, Role.PART_TIME_MEMBER);
        papers.addAll(choose(batch));
        papers.addAll(publish(batch));
        papers.addAll(appoint(batch));
        papers.add(issue(committee, Paper.MEMBER_ROLL, day(3, 20)));
        for (Issuance paper : new SamplePlenary(desk.ofMeetings(), people, day(3, 31)).hold(committee)) {
            papers.add(issued(paper));
        }
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
        vote(batch, day(3, 5), 9, 8);
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

    private List<Issuance.Issued> gannan() throws IOException {
        List<Issuance.Issued> papers = new ArrayList<>();
        Committee committee = committee(SampleStreet.GANNAN_COMMITTEE);
        FOUR.forEach(this::supplyPartyPost);
        List<String> names = FOUR.keySet().stream().sorted().toList();
        Batch batch = open(committee, "2026年桥头社区“大党委”委员（4人）", names, Role.MEMBER);
        record(batch, Step.of(StepKind.RECOMMENDATION, day(4, 1), "与单位党组织协商记录"));
        record(batch, Step.of(StepKind.REVIEW, day(4, 2), "选配标准审查表4份"));
        papers.add(issue(batch, Paper.APPROVAL_REQUEST, day(4, 3)));
        papers.add(issue(batch, Paper.APPROVAL_REPLY, day(4, 8)));
        record(batch, Step.of(StepKind.APPROVAL, day(4, 8), "街道党工委批复"));
        record(batch, Step.publicity(day(4, 9), day(4, 16), "公示栏照片；期满无异议"));
        papers.add(issue(batch, Paper.PUBLICITY, day(4, 9)));
        record(batch, Step.of(StepKind.CERTIFICATE, day(4, 20), "聘书存根4份"));
        papers.add(issue(batch, Paper.CERTIFICATE, day(4, 20)));
        papers.add(issue(batch, Paper.NOTICE, day(4, 20)));
        papers.add(issue(committee, Paper.MEMBER_ROLL, day(4, 20)));
        return papers;
    }

    /// How the whole street stands at the end of the half-year.
    private Issuance.Issued halfYear() throws IOException {
        long street = Objects.requireNonNull(
                committee(SampleStreet.STREET_COMMITTEE).body().parentId());
        long subject = new ReportSubject(street, day(6, 30)).id();
        return issued(desk.compliancePapers().issue(Paper.COMPLIANCE_REPORT, subject, SampleStreet.TODAY));
    }

    private void supplyPartyPost(String name, String partyPost) {
        Person person = people.named(new PersonName(name)).getFirst();
        people.edit(new Person(
                person.id(), person.name(), person.unitId(), person.post(), partyPost, person.phone()));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(SampleStreet.TODAY.getYear(), month, day);
    }

    private Committee committee(String name) {
        return committees.committees(SampleStreet.TODAY).stream()
                .filter(committee -> committee.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("示例街道里没有" + name));
    }

    private Batch open(Committee committee, String title, List<String> names, Role role) {
        Batch batch = done(desk.openBatch().open(committee, title));
        List<Long> ids = names.stream()
                .map(name -> people.named(new PersonName(name)).getFirst().id())
                .toList();
        return done(desk.changeCandidates().add(batch.id(), ids, role));
    }

    private void record(Batch batch, Step step) {
        done(desk.recordStep().record(batch.id(), step, Map.of()));
    }

    private void vote(Batch batch, LocalDate on, int eligible, int present) {
        Map<Long, Integer> approvals =
                batch.candidates().stream().collect(Collectors.toMap(Candidate::id, candidate -> present));
        Step step = Step.vote(on, new Step.Votes(eligible, present), "党工委会议纪要、表决结果统计");
        done(desk.recordStep().record(batch.id(), step, approvals));
    }

    private Issuance.Issued issue(Batch batch, Paper paper, LocalDate on) throws IOException {
        return issued(desk.issuePaper().issue(batch.id(), paper, on));
    }

    private Issuance.Issued issue(Committee committee, Paper paper, LocalDate on) throws IOException {
        return issued(desk.committeePapers().issue(paper, committee.id(), on));
    }

    private static Batch done(BatchOutcome outcome) {
        return switch (outcome) {
            case BatchOutcome.Done done -> done.batch();
            case BatchOutcome.Refused refused -> throw new IllegalStateException(refused.findings().toString());
        };
    }

    private static Issuance.Issued issued(Issuance issuance) {
        return switch (issuance) {
            case Issuance.Issued issued -> issued;
            case Issuance.Refused refused -> throw new IllegalStateException(refused.findings().toString());
        };
    }
}
