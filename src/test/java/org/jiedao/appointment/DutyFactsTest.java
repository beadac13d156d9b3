package org.jiedao.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedao.annual.BodyYear;
import org.jiedao.annual.Target;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.archive.ChangeLog.Sort;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.committee.Committee;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.PaperSource;
import org.jiedao.duty.DutyKind;
import org.jiedao.duty.DutyPart;
import org.jiedao.duty.DutyReport;
import org.jiedao.duty.Fact;
import org.jiedao.duty.MemberYear;
import org.jiedao.duty.view.DutySearch;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.people.Person;
import org.jiedao.sample.SampleStreet;
import org.jiedao.ui.SearchSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a member's year says of what is on record, of what is recorded to be none, and of what nobody recorded.
class DutyFactsTest {
    private static final int YEAR = Street.TODAY.getYear();

    @TempDir
    Path folder;

    private Street street;
    private Committee committee;
    private Person member;

    @BeforeEach
    void open() throws IOException {
        street = new Street(folder);
        committee = street.committee(SampleStreet.STREET_COMMITTEE);
        member = street.named("张堃");
    }

    @AfterEach
    void close() throws IOException {
        street.close();
    }

    private DutyReport owed(DutyKind kind) {
        DutyReport draft = DutyReport.draft(committee.body().id(), YEAR, member.id(), kind, LocalDate.of(YEAR, 12, 31));
        return street.database.dutyReports().keep("列出述职人", List.of(draft)).getFirst();
    }

    private MemberYear year(DutyReport report) {
        return street.reporting().registers().read(YEAR, Street.TODAY).of(report);
    }

    private Map<String, String> facts(DutyReport report) {
        return year(report).facts().stream().collect(Collectors.toMap(Fact::label, Fact::value));
    }

    private void held(Person called, @Nullable AttendanceStatus status) {
        Meeting meeting = new Meeting(
                0,
                committee.body().id(),
                MeetingKind.PLENARY,
                "全体会议",
                LocalDate.of(YEAR, 3, 10),
                Meeting.Notice.NONE,
                Meeting.Proceedings.NONE,
                MeetingState.HELD);
        Attendee line = new Attendee(
                0,
                called.id(),
                new Attendee.Card(called.name().value(), "", "兼职委员", true),
                true,
                status,
                "");
        street.database.meetings().keep("登记会议", new MeetingFile(meeting, List.of(), List.of(line), List.of()));
    }

    @Test
    void ofWhatNobodyRecordedNothingIsZero() {
        Map<String, String> facts = facts(owed(DutyKind.PART_TIME));
        for (String label : List.of("应到会议", "实到", "联系社区和单位", "承办事项", "提出议题", "反映需求")) {
            assertEquals("没有登记", facts.get(label), label);
        }
    }

    @Test
    void aZeroNamesTheRecordsThatMakeItOne() {
        held(street.named("李喆"), AttendanceStatus.PRESENT);
        DutyReport report = owed(DutyKind.PART_TIME);

        Fact called = year(report).facts().stream()
                .filter(fact -> fact.label().equals("应到会议"))
                .findFirst()
                .orElseThrow();
        assertEquals("0次，登记了应到名单的1次会议都没有列入", called.value());
        assertEquals(1, called.records().size());
        assertTrue(text(report).contains("这一年登记了应到名单的会议1次，都没有列入应到名单"), text(report));
    }

    @Test
    void whoseComingNobodyRecordedIsNotSaidToHaveComeZeroTimes() {
        held(member, null);
        DutyReport report = owed(DutyKind.PART_TIME);

        assertEquals("1次", facts(report).get("应到会议"));
        assertEquals("没有登记", facts(report).get("实到"));
        assertTrue(text(report).contains("应到1次，没有登记到会1次"), text(report));
    }

    @Test
    void whoWasAbsentCameZeroTimes() {
        held(member, AttendanceStatus.ABSENT);
        DutyReport report = owed(DutyKind.PART_TIME);

        assertEquals("0次，登记了到会情况的1次都没有到会", facts(report).get("实到"));
        assertTrue(text(report).contains("应到1次，实到0次，缺席1次"), text(report));
    }

    private String text(DutyReport report) {
        PaperSource source = street.source(Paper.DUTY_REPORT);
        try {
            return source.compose(Paper.DUTY_REPORT, report.id(), Street.TODAY).text().text();
        } catch (IOException | org.jiedao.wording.WordingException | org.jiedao.document.OfficialTextException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void theHeadOfAUnitReportsOnItsTargetsByTheDaysOfTheStreet() {
        DutyReport report = owed(DutyKind.UNIT_HEAD);
        assertEquals("没有登记", facts(report).get("目标任务"));
        Target target = new Target(
                0, member.unitId(), "修一处口袋公园", LocalDate.of(YEAR, 2, 10), Target.State.UNSAID, Target.State.UNSAID);
        street.database.bodyYears().keep("登记目标任务", new BodyYear(0, committee.body().id(), YEAR, Map.of(), List.of(target)));

        Map<String, String> facts = facts(report);
        assertEquals("1项", facts.get("目标任务"));
        assertEquals("没有登记", facts.get("年中报告了进展"));
        assertEquals(null, facts.get("目标任务逾期"), "by default until the end of August");
        assertTrue(text(report).contains("目标任务：修一处口袋公园。年中进展：没有登记；年底结果：没有登记。"), text(report));

        street.database.practiceBook().choose("LF-5.2.2b 年中", "5月1日至6月15日");
        assertEquals(
                "1项，按年初3月31日（默认口径）、年中6月15日（本地口径）、年底12月31日（默认口径）计",
                facts(report).get("目标任务逾期"));
    }

    @Test
    void anIssuedReportHoldsItsRecordAgainstUndo() throws Exception {
        DutyReport report = owed(DutyKind.PART_TIME);
        DutyReport written = street.database
                .dutyReports()
                .keep("填写述职报告", List.of(report.with(Map.of(DutyPart.PLANS, "多到社区。"))))
                .getFirst();
        assertInstanceOf(
                Issuance.Issued.class, street.source(Paper.DUTY_REPORT).issue(Paper.DUTY_REPORT, written.id(), Street.TODAY));

        String refused = assertInstanceOf(
                        Reversal.Refused.class, street.database.changeLog().undo())
                .sentence();
        assertTrue(refused.contains("“填写述职报告”") && refused.contains("已按它签发文书"), refused);

        var register = street.database.dispatchRegister();
        register.markVoid(register.entries().getFirst().id(), Street.TODAY, "印错");
        assertInstanceOf(Reversal.Done.class, street.database.changeLog().undo());
    }

    @Test
    void aReportIsFoundByTheSearchAndItsHistoryTellsItsTexts() {
        DutyReport report = owed(DutyKind.PART_TIME);
        street.database.dutyReports().keep("填写述职报告", List.of(report.with(Map.of(DutyPart.PLANS, "多到社区。"))));

        List<SearchSource.Hit> hits = new DutySearch(street.reporting().registers()).find("张堃" + YEAR);
        assertEquals(List.of("张堃" + YEAR + "年度述职"), hits.stream().map(SearchSource.Hit::title).toList());
        assertEquals(report.id(), hits.getFirst().place().id());

        var history = street.database.changeLog().history(new Told(Sort.DUTY_REPORT, report.id()));
        assertEquals(2, history.size());
        assertEquals("述职报告的文字“下一步打算”", history.getFirst().records().getFirst().part());
    }
}
