package org.jiedao.meeting;

import static org.jiedao.meeting.MeetingDesk.AFTER;
import static org.jiedao.meeting.MeetingDesk.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedao.dispatch.BindPapers;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.PaperText;
import org.jiedao.document.Papers;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.document.word.WordWriter;
import org.jiedao.rule.Finding;
import org.jiedao.sample.SampleStreet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingPapersTest {
    private static final String STREET = SampleStreet.STREET_COMMITTEE;
    private static final String GANNAN = SampleStreet.GANNAN_COMMITTEE;
    private static final String BRANCH = "禾苗花园小区党支部";

    @TempDir
    Path folder;

    @TempDir
    Path books;

    private MeetingDesk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new MeetingDesk(folder);
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private static void says(String text, String... parts) {
        Stream.of(parts).forEach(part -> assertTrue(text.contains(part), part + "\nin\n" + text));
    }

    @Test
    void theNoticeTellsTopicsTimePlaceAndAimAndListsWhoIsCalled() throws Exception {
        String notice = desk.text(Paper.MEETING_NOTICE, desk.held(STREET), LocalDate.of(2026, 3, 25));
        says(
                notice,
                "关于召开" + STREET + "\n2026年第一季度全体会议的通知",
                "一、会议时间。2026年3月31日（星期二）下午2时30分。",
                "二、会议地点。二楼会议室。",
                "（一）研究充电设施。\n",
                "（二）通报共建项目。\n",
                "四、目的要求。研究充电设施。\n",
                "全体委员4人，名单附后。",
                "| 2 | 张堃 | 青禾供水公司党总支书记 | 委员 |",
                "2026年3月25日");
        assertFalse(notice.contains("居民代表"), "who sits in is not called");
    }

    @Test
    void theMinutesGroupWhatWasDecidedUnderItsTopic() throws Exception {
        String minutes = desk.text(Paper.MEETING_MINUTES, desk.held(STREET), AFTER);
        says(
                minutes,
                STREET + "2026年第一季度全体会议纪要\n",
                "2026年3月31日下午，沈青禾在二楼会议室主持召开" + STREET + "2026年第一季度全体会议。",
                "会议议题：1. 研究充电设施；2. 通报共建项目。会议应到4人，实到2人。",
                "一、研究充电设施\n　　本议题由张堃、李喆提议，提议人共2人。\n",
                "（一）建充电棚。责任单位：青禾供水公司；责任人：张堃；完成时限：2026年4月10日。",
                "（二）每月检查。责任单位：青禾小学；完成时限：【待补】。",
                "表决结果：应到4人，实到2人，赞成1票，反对0票，弃权1票。",
                "二、通报共建项目\n　　议定事项：【待补】。",
                "三、其他议定事项\n　　议定事项：下次会议通报。责任人：张堃；完成时限：2026年6月30日。",
                "出席：沈青禾　张堃\n",
                "请假：李喆（因公出差）　王龑（委托赵六）\n",
                "列席：居民代表（3人）\n");
    }

    @Test
    void recordSheetAndFormSayWhatWasRecorded() throws Exception {
        MeetingFile held = desk.held(STREET);
        says(
                desk.text(Paper.MEETING_RECORD, held, DAY),
                "| 到会人数 | 应到4人，实到2人，请假2人，列席1人 |",
                "| 请假、缺席人员及事由 | 请假：李喆（因公出差）　王龑（委托赵六） |",
                "| 议题提议人 | 研究充电设施：张堃、李喆，共2人 |",
                "| 发言摘要 | 张堃：同意。 |\n|  | 附件 |\n|  | 主持人：就这么定。 |",
                "| 表决情况 | 研究充电设施：应到4人，实到2人，赞成1票，反对0票，弃权1票 |",
                "| 议定事项 | 1. 建充电棚。责任单位：青禾供水公司；责任人：张堃；完成时限：2026年4月10日 |");
        says(
                desk.text(Paper.SIGN_IN_SHEET, held, DAY),
                "| 3 | 李喆 | 青禾小学党支部书记 | 委员 |  | 请假，因公出差 |",
                "| 5 | 居民代表（3人） |  |  |  | 列席 |");
        says(desk.text(Paper.AGENDA_FORM, held, DAY), "| 1 | 研究充电设施 | 张堃、李喆 |  |  |", "| 8 |  |  |  |  |");
        says(
                desk.text(Paper.MINUTES_DISTRIBUTION, held, AFTER),
                "| 1 | 青禾供水公司党总支 |",
                "| 2 | 青禾小学党支部 |",
                "纪要文号：【待补】");
    }

    @Test
    void aMeetingToComeGivesFormsToFillInByHand() throws Exception {
        MeetingFile planned = desk.keep(desk.held(STREET)
                .with(desk.meeting(STREET, "全体会议", MeetingDesk.notice(), MeetingState.PLANNED))
                .withResolutions(List.of()));
        String record = desk.text(Paper.MEETING_RECORD, planned, DAY);
        says(record, "| 主持人 |  |", "| 发言摘要 |  |", "| 议题 | 1. 研究充电设施；2. 通报共建项目 |");
        assertFalse(record.contains("【待补】"), record);
    }

    @Test
    void countsAreToldOnlyWhenSomebodyRecordedThemAll() throws Exception {
        MeetingFile held = desk.held(STREET);
        List<Attendee> some = held.attendees().stream()
                .map(one -> one.card().name().equals("张堃")
                        ? new Attendee(one.id(), one.personId(), one.card(), true, null, "")
                        : one)
                .toList();
        MeetingFile open = desk.keep(held.withAttendees(some));
        says(desk.text(Paper.MEETING_MINUTES, open, AFTER), "会议应到4人，实到【待补】人。", "出席：沈青禾\n");
        says(desk.text(Paper.MEETING_RECORD, open, DAY), "| 到会情况没有登记的 | 张堃 |");
    }

    @Test
    void aBranchIssuesUnderItsOwnName() throws Exception {
        MeetingFile file = desk.held(BRANCH);
        says(
                desk.text(Paper.MEETING_NOTICE, file, DAY),
                "发文机关标志：" + BRANCH + "文件\n发文字号：禾苗花园小区党〔2026〕",
                BRANCH + "\n关于召开2026年第一季度全体会议的通知",
                "各位党员：",
                "应到4人，名单附后。");
        assertInstanceOf(
                Issuance.Issued.class, desk.papers.issue(Paper.MEETING_MINUTES, file.meeting().id(), AFTER));
    }

    @Test
    void whatDidNotHappenIsRefused() throws Exception {
        MeetingFile planned = desk.bare(STREET, MeetingState.PLANNED);
        MeetingFile cancelled = desk.bare(STREET, MeetingState.CANCELLED);
        MeetingFile held = desk.held(STREET);
        assertEquals(List.of("“全体会议”还没有登记为已开，没有可以写的会议纪要。请先在“会议”里登记到会情况和议定事项，没有签发"), refused(planned, Paper.MEETING_MINUTES, AFTER));
        assertEquals(1, refused(planned, Paper.MINUTES_DISTRIBUTION, AFTER).size());
        assertEquals(List.of("“全体会议”已取消，不再签发它的签到表，没有签发"), refused(cancelled, Paper.SIGN_IN_SHEET, DAY));
        assertEquals(List.of("会议纪要的成文日期2026年3月30日早于开会日期2026年3月31日，没有签发"), refused(held, Paper.MEETING_MINUTES, DAY.minusDays(1)));
        assertEquals(List.of("会议通知的成文日期2026年7月2日在今天以后，没有签发"), refused(planned, Paper.MEETING_NOTICE, LocalDate.of(2026, 7, 2)));
        assertEquals(List.of(), desk.database.dispatchRegister().entries());
    }

    private List<String> refused(MeetingFile file, Paper paper, LocalDate on) throws IOException {
        return assertInstanceOf(Issuance.Refused.class, desk.papers.issue(paper, file.meeting().id(), on))
                .findings().stream().map(Finding::message).toList();
    }

    @Test
    void adviceNamesTheClauseThatAsks() throws Exception {
        MeetingFile bare = desk.bare(STREET, MeetingState.PLANNED);
        assertEquals(List.of(), advice(Paper.MEETING_NOTICE, bare, DAY), "Langfang does not ask");
        desk.worksByGannan(STREET);
        List<Finding> advice = advice(Paper.MEETING_NOTICE, bare, DAY.plusDays(1));
        assertTrue(advice.getFirst().message().startsWith("会议通知的成文日期2026年4月1日在开会日期2026年3月31日以后"), advice::toString);
        assertEquals("会议通知里还没有议题、时间、地点、目的要求，印成【待补】", advice.get(1).message());
        assertEquals("第28问（2）", advice.get(1).clause().article());
        MeetingFile half = desk.held(STREET);
        assertEquals(List.of(), advice(Paper.MEETING_MINUTES, half, AFTER), "two of four are half");
        List<Attendee> fewer = half.attendees().stream()
                .map(one -> one.card().name().equals("张堃")
                        ? new Attendee(one.id(), one.personId(), one.card(), true, AttendanceStatus.ABSENT, "")
                        : one)
                .toList();
        assertEquals(
                List.of("应到4人，须2人以上到会方能举行，登记实到1人"),
                advice(Paper.MEETING_MINUTES, desk.keep(half.withAttendees(fewer)), AFTER).stream()
                        .map(Finding::message)
                        .toList());
    }

    private List<Finding> advice(Paper paper, MeetingFile file, LocalDate on) throws Exception {
        return desk.papers.advice(paper, file.meeting().id(), desk.draft(paper, file, on));
    }

    @Test
    void theNewestMeetingIsOfferedFirstAndAnyIsFound() throws Exception {
        MeetingFile first = desk.held(STREET);
        MeetingFile second = desk.bare(BRANCH, MeetingState.PLANNED);
        assertEquals(
                List.of(BRANCH + "全体会议，2026年3月31日（待开）", STREET + "2026年第一季度全体会议，2026年3月31日"),
                desk.papers.subjects(Paper.MEETING_NOTICE).stream().map(one -> one.label()).toList());
        assertEquals(second.meeting().id(), desk.papers.subject(Paper.MEETING_NOTICE, second.meeting().id()).orElseThrow().id());
        assertEquals(LocalDate.of(2026, 3, 25), desk.papers.suggestedDate(Paper.MEETING_NOTICE, first.meeting().id()));
        assertEquals(DAY, desk.papers.suggestedDate(Paper.SIGN_IN_SHEET, first.meeting().id()));
        assertEquals(LocalDate.of(2026, 7, 1), desk.papers.suggestedDate(Paper.MEETING_MINUTES, first.meeting().id()));
    }

    @Test
    void anIssuedPaperSaysWhetherItStillReadsTheSame() throws Exception {
        MeetingFile held = desk.held(STREET);
        long id = held.meeting().id();
        var issued = assertInstanceOf(Issuance.Issued.class, desk.papers.issue(Paper.MEETING_MINUTES, id, AFTER)).entry();
        String source = desk.database.dispatchRegister().sourceText(issued.id());
        assertEquals(
                List.of(issued.number()),
                desk.database.dispatchRegister().standing(Paper.About.MEETING, id).stream()
                        .filter(entry -> entry.matter().paper() == Paper.MEETING_MINUTES)
                        .map(DispatchEntry::number)
                        .toList());
        assertFalse(desk.papers.readsOtherwise(issued, source));
        says(desk.text(Paper.MINUTES_DISTRIBUTION, held, AFTER), "纪要文号：" + issued.number());
        desk.keep(held.withResolutions(List.of()));
        assertTrue(desk.papers.readsOtherwise(issued, source));
        assertTrue(advice(Paper.MEETING_MINUTES, held, AFTER).getFirst().message().contains("已签发为" + issued.number()));
    }

    @Test
    void theBookListsWhatWasNotIssued() throws Exception {
        MeetingFile held = desk.held(STREET);
        long id = held.meeting().id();
        assertEquals(
                new BindPapers.Outcome.Refused("没有编册：这次会议还没有签发文书。请先在上面签发，再编成一册。"), desk.book.bind(id, books));
        desk.papers.issue(Paper.MEETING_MINUTES, id, AFTER);
        desk.papers.issue(Paper.MEETING_NOTICE, id, LocalDate.of(2026, 3, 25));
        var bound = assertInstanceOf(BindPapers.Outcome.Bound.class, desk.book.bind(id, books));
        try (PdfPages pages = new PdfPages(Files.readAllBytes(bound.files().getLast()))) {
            String contents = pages.text(2).replaceAll("[\\s\\u3000]", "");
            assertTrue(contents.matches("目录.*通知1.*议题单未签发签到表未签发会议记录未签发.*纪要\\d+纪要印发清单未签发.*"), contents);
        }
        String word = PaperText.ofWord(Files.readAllBytes(bound.files().getFirst()));
        assertTrue(word.contains("未签发"), word);
    }

    @Test
    void hostileTextsStayInTheirPlaces() throws Exception {
        Meeting meeting = desk.meeting(
                GANNAN,
                "附件1",
                new Meeting.Notice(null, "| 一 |\n====", "印发：甲|乙", null),
                MeetingState.HELD);
        MeetingFile file = new MeetingFile(
                new Meeting(0, meeting.bodyId(), meeting.kind(), "附件1", DAY, meeting.notice(),
                        new Meeting.Proceedings("抄送：某", "{{会议名称}}", "一、甲\n附件\n| a |\n" + "很长的发言。".repeat(600), null),
                        MeetingState.HELD),
                List.of(new AgendaItem(0, "附件1", List.of(), null, null), new AgendaItem(0, "长议题".repeat(300), List.of(), null, null)),
                Stream.iterate(0, n -> n + 1).limit(30).map(n -> desk.called(desk.person("欧阳甲"), "单位" + "长".repeat(40), AttendanceStatus.EXCUSED, "事由\n" + "很".repeat(60))).toList(),
                List.of(new Resolution(0, null, "出席：一、" + "议定".repeat(400), null, null, null)));
        MeetingFile kept = desk.keep(file);
        FontCatalogue fonts = FontCatalogue.bundled();
        for (Paper paper : desk.papers.papers()) {
            Draft draft = desk.draft(paper, kept, AFTER);
            String words = PaperText.of(draft.document());
            assertEquals(words, PaperText.ofWord(Papers.written(new WordWriter(fonts), draft.document())), paper.label());
            assertEquals(words, PaperText.ofPdf(Papers.written(new PdfWriter(fonts), draft.document()), draft.document()), paper.label());
        }
    }
}
