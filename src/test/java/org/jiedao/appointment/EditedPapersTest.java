package org.jiedao.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.WorkingTexts;
import org.jiedao.document.PaperText;
import org.jiedao.rule.Finding;
import org.jiedao.sheet.Reading;
import org.jiedao.sheet.SheetCell;
import org.jiedao.sheet.WorkbookReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the user edited is what is issued.
class EditedPapersTest {
    @TempDir
    Path folder;

    private WorkingTexts working;
    private Street street;
    private Batch batch;

    @BeforeEach
    void open() throws IOException {
        street = new Street(folder);
        working = street.database.workingTexts();
        batch = street.nine();
    }

    @AfterEach
    void close() throws IOException {
        street.close();
    }

    private void edit(Paper paper, UnaryOperator<String> change) throws Exception {
        String composed = street.issuePaper
                .preview(batch, paper, Street.day(3, 20))
                .text()
                .text();
        String text = change.apply(composed);
        assertFalse(text.equals(composed), "the change changes something");
        working.keep(paper, batch.id(), composed, text);
    }

    private Issuance issue(Paper paper) throws IOException {
        return street.issuePaper.issue(batch.id(), paper, Street.day(3, 20));
    }

    private List<String> refusal(Paper paper) throws IOException {
        Issuance.Refused refused = assertInstanceOf(Issuance.Refused.class, issue(paper));
        assertEquals(List.of(), street.database.dispatchRegister().entries(), "nothing was issued");
        assertTrue(working.of(paper, batch.id()).isPresent(), "the text is still there to be put right");
        return refused.findings().stream().map(Finding::message).toList();
    }

    private String source(Issuance.Issued issued) {
        return street.database.dispatchRegister().sourceText(issued.entry().id());
    }

    @Test
    void theEditedTextIsPreviewedAndIssuedUnderItsNumberAndThenGone() throws Exception {
        edit(Paper.NOTICE, text -> text.replace("决定聘任下列同志", "会议决定聘任下列九名同志"));
        assertTrue(street.issuePaper
                .preview(batch, Paper.NOTICE, Street.day(3, 20))
                .text()
                .text()
                .contains("会议决定聘任下列九名同志"));

        Issuance.Issued issued = assertInstanceOf(Issuance.Issued.class, issue(Paper.NOTICE));

        assertTrue(source(issued).contains("发文字号：青禾党工〔2026〕1号\n"), source(issued));
        assertTrue(PaperText.ofWord(Files.readAllBytes(issued.files().getFirst())).contains("会议决定聘任下列九名同志"));
        assertEquals(Optional.empty(), working.of(Paper.NOTICE, batch.id()));
        assertFalse(source(assertInstanceOf(Issuance.Issued.class, issue(Paper.NOTICE))).contains("九名"));
    }

    @Test
    void editedCertificatesGetTheirNumbersWithSerials() throws Exception {
        edit(Paper.CERTIFICATE, text -> text.replace("　　此聘。", "　　望尽职尽责。此聘。"));

        String source = source(assertInstanceOf(Issuance.Issued.class, issue(Paper.CERTIFICATE)));

        for (int serial = 1; serial <= 9; serial++) {
            assertTrue(source.contains("编号：青禾聘〔2026〕1号-0" + serial + "\n"), source);
        }
    }

    @Test
    void anEditedTableGivesTheWorkbookItsCells() throws Exception {
        edit(Paper.RECOMMENDATION_FORM, text -> text.replace("| 张堃 |", "| 张堃（连任） |"));

        var issued = assertInstanceOf(Issuance.Issued.class, issue(Paper.RECOMMENDATION_FORM));

        var read = assertInstanceOf(Reading.Read.class, new WorkbookReader().read(issued.files().getLast()));
        assertTrue(read.sheets().getFirst().rows().stream()
                .flatMap(row -> row.cells().stream().map(SheetCell::text))
                .anyMatch("张堃（连任）"::equals));
    }

    @Test
    void aTextThatIsNoDocumentIsRefusedWithItsLine() throws Exception {
        String composed =
                street.issuePaper.preview(batch, Paper.PUBLICITY, Street.day(3, 6)).text().text();
        working.keep(Paper.PUBLICITY, batch.id(), composed, composed.replace("| 序号 | 姓名 |", "| 序号 |"));

        Issuance issuance = street.issuePaper.issue(batch.id(), Paper.PUBLICITY, Street.day(3, 6));

        Issuance.Refused refused = assertInstanceOf(Issuance.Refused.class, issuance);
        assertEquals(
                List.of("第8行：表格有3列，这一行有4列。没有签发"),
                refused.findings().stream().map(Finding::message).toList());
        assertEquals(List.of(), street.database.dispatchRegister().entries());
        assertTrue(working.of(Paper.PUBLICITY, batch.id()).isPresent());
    }

    @Test
    void aNumberTypedByHandIsRefused() throws Exception {
        edit(Paper.NOTICE, text -> text.replace("〔2026〕　号", "〔2026〕7号"));

        assertEquals(
                List.of("文稿里的发文字号“青禾党工〔2026〕7号”不是签发时编的号，没有签发。请改回“青禾党工〔2026〕　号”，由工作台编号"),
                refusal(Paper.NOTICE));
    }

    @Test
    void aBlankNumberUnderAnotherPrefixIsRefusedWithItsLine() throws Exception {
        edit(Paper.NOTICE, text -> text.replace("青禾党工〔2026〕　号", "青禾委〔2026〕　号"));

        assertEquals(
                List.of("第2行还有空着的文号，代字与这次的“青禾党工”不同，没有签发。请改正代字或写明文号"), refusal(Paper.NOTICE));
    }

    @Test
    void aTextEditedLastYearTakesThisYearsNumber() throws Exception {
        edit(Paper.NOTICE, text -> text.replace("青禾党工〔2026〕　号", "青禾党工〔2025〕　号"));

        assertTrue(source(assertInstanceOf(Issuance.Issued.class, issue(Paper.NOTICE))).contains("青禾党工〔2026〕1号"));
    }
}
