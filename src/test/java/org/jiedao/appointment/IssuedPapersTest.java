package org.jiedao.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.rule.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is out stays as it is: the secretary is told before and after.
class IssuedPapersTest {
    private static final LocalDate PUBLISHED = Street.day(3, 6);

    @TempDir
    Path folder;

    private Street street;
    private Batch batch;

    @BeforeEach
    void open() throws IOException {
        street = new Street(folder);
        batch = street.nine();
    }

    @AfterEach
    void close() throws IOException {
        street.close();
    }

    private Issuance.Issued issue(Paper paper, LocalDate on) throws IOException {
        return assertInstanceOf(Issuance.Issued.class, street.issuePaper.issue(batch.id(), paper, on));
    }

    private void voidNewest() {
        DispatchRegister register = street.database.dispatchRegister();
        register.markVoid(register.entries().getFirst().id(), Street.TODAY, "日期有误");
    }

    private static Step publicity(int until, String evidence) {
        return Step.publicity(PUBLISHED, Street.day(3, until), evidence);
    }

    private List<String> correct(Step step) {
        BatchOutcome outcome = street.recordStep.record(batch.id(), step, Map.of());
        return assertInstanceOf(BatchOutcome.Done.class, outcome).advice().stream()
                .filter(finding -> finding.clause().article().equals("已签发"))
                .map(Finding::message)
                .toList();
    }

    @Test
    void aCorrectionSaysWhichIssuedPapersItContradicts() throws IOException {
        issue(Paper.PUBLICITY, PUBLISHED);
        issue(Paper.FILING_REPORT, Street.day(3, 16));
        issue(Paper.CERTIFICATE, Street.day(3, 20));
        Step longer = publicity(14, "公示栏照片，公示期满无异议");
        List<String> warnings = List.of(
                "“公示”已写进青禾党工〔2026〕1号（备案报告）：不改已签发的文书；更正后请作废并重新签发",
                "“公示”已写进公示〔2026〕1号（公示）：不改已签发的文书；更正后请作废并重新签发");

        assertEquals(
                warnings,
                street.recordStep.aboutIssued(batch, longer, Map.of()).stream()
                        .map(Finding::message)
                        .toList(),
                "before");
        assertEquals(warnings, correct(longer), "and after");
    }

    @Test
    void whatNoPaperSaysIsCorrectedWithoutAWarning() throws IOException {
        issue(Paper.CERTIFICATE, Street.day(3, 20));

        assertEquals(List.of(), correct(publicity(14, "公示栏照片，公示期满无异议")), "no certificate states it");
        assertEquals(
                List.of(), correct(Step.of(StepKind.CERTIFICATE, Street.day(3, 20), "聘书存根9份")), "evidence only");
    }

    @Test
    void aVoidPaperNeedsNoWarning() throws IOException {
        issue(Paper.PUBLICITY, PUBLISHED);
        voidNewest();

        assertEquals(List.of(), correct(publicity(14, "公示栏照片，公示期满无异议")));
    }

    @Test
    void theSamePaperTwiceIsIssuedWithTheAdviceToVoidTheEarlier() throws IOException {
        assertEquals(List.of(), issue(Paper.NOTICE, Street.day(3, 20)).advice());

        Issuance.Issued second = issue(Paper.NOTICE, Street.day(3, 23));

        assertEquals(
                List.of("这一批的聘任通知已签发过青禾党工〔2026〕1号，仍然有效；如以新的为准，请把前一份写明原因作废（本工作台 已签发）"),
                second.advice().stream().map(Finding::sentence).toList());
        voidNewest();
        voidFirst();
        assertEquals(List.of(), issue(Paper.NOTICE, Street.day(3, 24)).advice());
    }

    private void voidFirst() {
        DispatchRegister register = street.database.dispatchRegister();
        register.markVoid(register.entries().getLast().id(), Street.TODAY, "重复");
    }

    @Test
    void aPreviewLeavesThePlaceOfTheNumberBlank() throws Exception {
        Draft draft = street.issuePaper.preview(batch, Paper.NOTICE, Street.day(3, 20));

        assertTrue(draft.text().text().contains("发文字号：青禾党工〔2026〕　号"), draft.text().text());
        Issuance.Issued issued = issue(Paper.NOTICE, Street.day(3, 20));
        assertEquals(
                street.database.dispatchRegister().sourceText(issued.entry().id()),
                draft.text().text().replace("〕　号", "〕1号"),
                "nothing else differs from what is issued");
    }

    @Test
    void aCertificateInSmallerLettersIsSaidInThePreviewAndAfterIssuing() throws Exception {
        IssuePaper issuePaper = street.issuePaper(Paper.CERTIFICATE, """
                {{#成员}}
                编号：{{编号}}

                聘　书

                {{姓名}}同志：
                　　兹聘请您为{{委员会}}{{拟任}}，聘期自{{聘任日期}}起至{{届满日期}}止。{{性质}}{{性质}}{{性质}}
                　　此聘。

                {{机关}}
                {{成文日期大写}}
                {{^-last}}
                ====
                {{/-last}}
                {{/成员}}
                """);
        LocalDate on = Street.day(3, 20);

        List<Finding> before =
                issuePaper.advice(batch, Paper.CERTIFICATE, issuePaper.preview(batch, Paper.CERTIFICATE, on));
        Issuance.Issued issued =
                assertInstanceOf(Issuance.Issued.class, issuePaper.issue(batch.id(), Paper.CERTIFICATE, on));

        assertEquals(9, before.size());
        assertEquals(9, issued.advice().size());
        assertTrue(issued.advice().getFirst().message().startsWith("“聘　书 青禾聘〔2026〕1号-01”正文较长，字号由22磅缩为"));
        assertFalse(before.getFirst().message().contains("1号-01"), "a draft has no number");
    }
}
