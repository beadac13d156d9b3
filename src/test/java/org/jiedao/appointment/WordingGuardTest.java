package org.jiedao.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Role;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.DocumentFormat;
import org.jiedao.organization.Unit;
import org.jiedao.sample.SampleStreet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the workbench itself issues must stand before the reviewer of a district's organisation department: every
/// shipped wording, filled for a street under Langfang and a community under Gannan.
class WordingGuardTest {
    @TempDir
    Path folder;

    private Street street;
    private Batch nine;
    private Batch three;

    @BeforeEach
    void open() throws IOException {
        street = new Street(folder);
        nine = street.nine();
        Committee community = street.committee(SampleStreet.GANNAN_COMMITTEE);
        street.fullTime(community, Role.SECRETARY, "桥小满");
        three = street.open(community, "2026年委员（3人）", street.people(9, 12), Role.MEMBER);
        three = street.record(three, Step.of(StepKind.RECOMMENDATION, Street.day(4, 1), "协商记录"));
        three = street.record(three, Step.of(StepKind.REVIEW, Street.day(4, 2), "标准审查表"));
        three = street.record(three, Step.of(StepKind.APPROVAL, Street.day(4, 8), "街道党工委批复"));
        three = street.record(three, Step.publicity(Street.day(4, 9), Street.day(4, 16), "公示照片，无异议"));
        three = street.record(three, Step.of(StepKind.CERTIFICATE, Street.day(4, 20), "聘书存根"));
    }

    @AfterEach
    void close() throws IOException {
        street.close();
    }

    private Draft draft(Batch batch, Paper paper) throws Exception {
        return street.issuePaper.preview(batch, paper, Street.day(5, 6));
    }

    private List<String> texts() throws Exception {
        List<String> texts = new ArrayList<>();
        for (Batch batch : List.of(nine, three)) {
            for (Paper paper : street.issuePaper.papers(batch)) {
                texts.add(draft(batch, paper).text().text());
            }
            texts.add(street.committeePapers
                    .compose(Paper.MEMBER_ROLL, batch.opening().committeeId(), Street.day(5, 6))
                    .text()
                    .text());
        }
        return texts;
    }

    @Test
    void everyKindOfPaperIsUnderGuard() {
        assertEquals(
                List.of(Paper.values()),
                Stream.of(street.issuePaper.papers(nine), street.issuePaper.papers(three), List.of(Paper.MEMBER_ROLL))
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void signsAreThoseOfAnOfficialDocument() throws Exception {
        for (String text : texts()) {
            assertNowhere("[\\[(（【]20\\d\\d[\\])）】]", text, "years stand in 〔〕 (GB/T 9704 7.2.5)");
            assertNowhere("[○◯Ｏ]|二零", text, "the zero of a written year is 〇 (GB/T 15835)");
            assertNowhere("年0\\d|月0\\d|〕0\\d", text, "no zero before a figure (GB/T 9704 7.3.5.4, 7.2.5)");
            assertNowhere("\\p{IsHan}[,.;:!?()\"']\\p{IsHan}", text, "full-width punctuation between hanzi");
            assertNowhere("。。|，，|，。|：。|；。", text, "no sign twice");
            assertNowhere("你单位|特此通知。*特此通知", text, "贵单位 to those who are not subordinate");
        }
    }

    private static void assertNowhere(String wrong, String text, String why) {
        var found = Pattern.compile(wrong).matcher(text);
        assertFalse(found.find(), () -> why + ": " + found.group() + "\n" + text);
    }

    @Test
    void aReportHidesNoRequestAndARequestEndsAsOne() throws Exception {
        String report = draft(nine, Paper.FILING_REPORT).text().text();
        assertNowhere("请批|请审|请予|妥否|请示|当否|批准为盼", report, "条例第十五条（四）");
        assertTrue(report.contains("\n　　特此报告。\n"), report);

        String request = draft(three, Paper.APPROVAL_REQUEST).text().text();
        assertTrue(request.contains("\n　　妥否，请批示。\n"), request);
        assertTrue(request.contains("（联系人："), "附注 with whom to call (GB/T 9704 7.3.6): " + request);
        assertTrue(request.contains("签发人："), "上行文 (GB/T 9704 7.2.6): " + request);
        assertNowhere("抄送：", request, "条例第十五条（一）");
    }

    @Test
    void aNoticeIsCopiedToTheUnitsOfAllAppointees() throws Exception {
        for (Batch batch : List.of(nine, three)) {
            String notice = draft(batch, Paper.NOTICE).text().text();
            String copies = notice.substring(notice.indexOf("抄送："));
            List<Unit> units = batch.proposed().stream()
                    .flatMap(candidate -> Stream.ofNullable(candidate.unit()))
                    .toList();
            assertEquals(batch.proposed().size(), units.size());
            units.forEach(unit -> assertTrue(copies.contains(unit.name()), copies));
            assertTrue(copies.lines().findFirst().orElseThrow().endsWith("。"), "7.4.2: " + copies);
        }
    }

    @Test
    void everyOfficialPaperSaysWhoSignsItAndWhen() throws Exception {
        for (Batch batch : List.of(nine, three)) {
            for (Paper paper : street.issuePaper.papers(batch)) {
                Draft draft = draft(batch, paper);
                assertFalse(draft.document().organ().isEmpty(), paper.label());
                boolean official = paper.format() == DocumentFormat.OFFICIAL;
                assertTrue(!official || draft.text().text().contains("印发："), paper.label());
                assertTrue(paper == Paper.CERTIFICATE || draft.text().text().contains("\n2026年5月6日\n"), paper.label());
            }
        }
    }
}
