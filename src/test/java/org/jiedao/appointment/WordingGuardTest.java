package org.jiedao.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.DocumentFormat;
import org.jiedao.drafting.PaperSource;
import org.jiedao.drafting.Subject;
import org.jiedao.organization.Unit;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Filled;
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
        List<Batch> both = street.both();
        nine = both.getFirst();
        three = both.getLast();
    }

    @AfterEach
    void close() throws IOException {
        street.close();
    }

    @Test
    void theCommitteesRulesetAndTheUnitsToCopyToReachTheHints() throws Exception {
        Draft notice = draft(three, Paper.NOTICE);
        assertEquals("gannan", notice.context().ruleset());
        assertFalse(notice.context().copyTo().isEmpty());
        String uncopied = notice.text().text().replaceAll("抄送：.*", "抄送：区委组织部。");
        Draft changed = new Draft(notice.title(), new Filled(uncopied), notice.document(), List.of(), List.of())
                .within(notice.context());

        assertEquals(List.of(), copyHints(notice));
        assertEquals(1, copyHints(changed).size());
        assertTrue(copyHints(changed).getFirst().contains(notice.context().copyTo().getFirst()));
    }

    private List<String> copyHints(Draft notice) {
        return street.issuePaper.advice(three, Paper.NOTICE, notice).stream()
                .map(Finding::message)
                .filter(message -> message.contains("抄送里没有"))
                .toList();
    }

    private Draft draft(Batch batch, Paper paper) throws Exception {
        return street.issuePaper.preview(batch, paper, Street.day(5, 6));
    }

    private List<String> texts() throws Exception {
        return drafts(_ -> true).stream().map(draft -> draft.text().text()).toList();
    }

    /// Every paper of these kinds about everything it can be about.
    private List<Draft> drafts(Predicate<Paper> kinds) throws Exception {
        List<Draft> drafts = new ArrayList<>();
        for (PaperSource source : street.sources) {
            for (Paper paper : source.papers().stream().filter(kinds).toList()) {
                for (Subject subject : source.subjects(paper)) {
                    drafts.add(source.compose(paper, subject.id(), Street.day(5, 6)));
                }
            }
        }
        return drafts;
    }

    @Test
    void everyKindOfPaperIsUnderGuard() {
        List<Paper> guarded = street.sources.stream()
                .flatMap(source -> source.papers().stream()
                        .filter(paper -> !source.subjects(paper).isEmpty()))
                .toList();
        assertEquals(List.of(Paper.values()), guarded.stream().sorted().toList());
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
        for (Draft draft : drafts(paper -> paper.kind() == Paper.Kind.REPORT)) {
            String report = draft.text().text();
            assertNowhere("请批|请审|请予|妥否|请示|当否|批准为盼", report, "条例第十五条（四）");
            assertTrue(report.contains("\n　　特此报告。\n"), report);
            assertTrue(report.contains("签发人："), "上行文 (GB/T 9704 7.2.6): " + report);
        }
        for (Draft draft : drafts(paper -> paper.kind() == Paper.Kind.REQUEST)) {
            String request = draft.text().text();
            assertTrue(request.contains("\n　　妥否，请批示。\n"), request);
            assertTrue(request.contains("（联系人："), "附注 with whom to call (GB/T 9704 7.3.6): " + request);
            assertTrue(request.contains("签发人："), "上行文 (GB/T 9704 7.2.6): " + request);
            assertNowhere("抄送：", request, "条例第十五条（一）");
        }
    }

    @Test
    void theTitleOfAnOfficialDocumentNamesItsKind() throws Exception {
        for (Paper paper : Paper.values()) {
            boolean official = paper.format() == DocumentFormat.OFFICIAL || paper.format() == DocumentFormat.LETTER;
            for (Draft draft : drafts(one -> one == paper && official)) {
                String printed = draft.document().title();
                assertTrue(printed.endsWith("的" + paper.kind().label()), paper.label() + ": " + printed);
                assertFalse(draft.text().text().contains("签发人：") && !isUpward(paper), paper.label());
            }
        }
    }

    private static boolean isUpward(Paper paper) {
        return paper.kind() == Paper.Kind.REPORT || paper.kind() == Paper.Kind.REQUEST;
    }

    @Test
    void aReplyCitesTheRequestAndALetterSpeaksToItsReaderWithRespect() throws Exception {
        street.issuePaper.issue(three.id(), Paper.APPROVAL_REQUEST, Street.day(4, 3));
        String reply = draft(three, Paper.APPROVAL_REPLY).text().text();
        assertTrue(reply.contains("《桥头社区党委关于聘任桥头社区“大党委”委员的请示》（桥头社区党〔2026〕1号）收悉。"), reply);
        assertTrue(reply.contains("\n桥头社区党委：\n"), reply);
        assertTrue(reply.contains("\n　　此复。\n"), reply);

        String letter = draft(nine, Paper.FILING_LETTER).text().text();
        assertTrue(letter.contains("贵部"), letter);
        assertNowhere("你们|你部|特此报告", letter, "函");
    }

    /// Langfang releases and removes, Gannan terminates (community: releases) and removes.
    @Test
    void aDepartureIsCalledWhatTheRulesetCallsIt() throws Exception {
        List<String> notices = drafts(paper -> paper == Paper.ENDING_NOTICE).stream()
                .map(Draft::title)
                .toList();
        assertEquals(
                List.of(
                        "桥头社区党委关于免去冯谷雨同志桥头社区“大党委”职务的通知",
                        "中共示例区青禾街道工作委员会关于解除李喆同志青禾街道（示例）“大工委”职务的通知",
                        "桥头社区党委关于解除张堃同志桥头社区“大党委”职务的通知",
                        "中共示例区青禾街道工作委员会关于张堃同志不再担任青禾街道（示例）“大工委”职务的通知"),
                notices);
        assertEquals(2, drafts(paper -> paper == Paper.ENDING_REQUEST).size(), "the community asks");
        assertEquals(1, drafts(paper -> paper == Paper.ENDING_REPORT).size(), "the street reports");
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
    void everyPaperSaysWhoseItIsAndOfWhen() throws Exception {
        for (Draft draft : drafts(_ -> true)) {
            String text = draft.text().text();
            boolean official = draft.document().format() == DocumentFormat.OFFICIAL;
            boolean table = draft.document().format() == DocumentFormat.TABLE
                    || draft.document().format() == DocumentFormat.LANDSCAPE_TABLE;
            assertTrue(table || !draft.document().organ().isEmpty(), draft.title());
            assertTrue(!official || text.contains("印发："), draft.title());
            assertTrue(!official || text.contains("\n2026年5月6日\n"), draft.title());
        }
    }
}
