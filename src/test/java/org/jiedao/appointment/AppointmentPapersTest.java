package org.jiedao.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jiedao.committee.Role;
import org.jiedao.dispatch.CheckRegister;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialText;
import org.jiedao.document.PaperText;
import org.jiedao.sample.SampleStreet;
import org.jiedao.sheet.Reading;
import org.jiedao.sheet.SheetCell;
import org.jiedao.sheet.WorkbookReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppointmentPapersTest {
    @TempDir
    Path folder;

    private Street street;

    @BeforeEach
    void open() throws IOException {
        street = new Street(folder);
    }

    @AfterEach
    void close() throws IOException {
        street.close();
    }

    @Test
    void nineMembersGetTheirPapersInWordAndPdfAndOneRegisterRowEach() throws IOException {
        Batch batch = street.nine();

        List<Issuance.Issued> issued = List.of(
                issue(batch, Paper.PUBLICITY, 3, 6),
                issue(batch, Paper.FILING_REPORT, 3, 16),
                issue(batch, Paper.CERTIFICATE, 3, 20),
                issue(batch, Paper.NOTICE, 3, 20),
                assertInstanceOf(
                        Issuance.Issued.class,
                        street.committeePapers.issue(Paper.MEMBER_ROLL, batch.opening().committeeId(), Street.TODAY)));

        assertEquals(
                List.of("公示〔2026〕1号", "青禾党工〔2026〕1号", "青禾聘〔2026〕1号", "青禾党工〔2026〕2号", "名册〔2026〕1号"),
                issued.stream().map(paper -> paper.entry().number().toString()).toList());
        assertEquals(List.of(2, 2, 2, 2, 3), issued.stream().map(paper -> paper.files().size()).toList());
        assertEquals(
                9,
                street.database
                        .dispatchRegister()
                        .certificates(issued.get(2).entry().id())
                        .size());
        assertEquals(List.of(), new CheckRegister(street.database.dispatchRegister(), street.output).check());
        for (Issuance.Issued paper : issued) {
            assertEquals(0, paper.missing() - missingPosts(paper), paper.entry().matter().title());
        }
        assertTrue(pdf(issued.get(2)).contains("青禾聘〔2026〕1号-09"));
    }

    /// The secretary of the test street has neither unit nor post.
    private static int missingPosts(Issuance.Issued paper) {
        return paper.entry().matter().paper() == Paper.MEMBER_ROLL ? 2 : 0;
    }

    /// Papers 5, 7, 10, 11 and 49, as issued: what was filled in, the Word file and the PDF say the same words in the same
    /// order.
    @Test
    void wordAndPdfReadTheSameFromTheFirstWordToTheLast() throws Exception {
        Batch batch = street.nine();
        List<Issuance.Issued> issued = List.of(
                issue(batch, Paper.PUBLICITY, 3, 6),
                issue(batch, Paper.FILING_REPORT, 3, 16),
                issue(batch, Paper.CERTIFICATE, 3, 20),
                issue(batch, Paper.NOTICE, 3, 20),
                assertInstanceOf(
                        Issuance.Issued.class,
                        street.committeePapers.issue(Paper.MEMBER_ROLL, batch.opening().committeeId(), Street.TODAY)));
        for (Issuance.Issued paper : issued) {
            Document document =
                    OfficialText.parse(source(paper), paper.entry().matter().paper().format());
            String words = PaperText.of(document);
            assertEquals(words, PaperText.ofWord(Files.readAllBytes(paper.files().get(0))));
            assertEquals(words, PaperText.ofPdf(Files.readAllBytes(paper.files().get(1)), document));
        }
    }

    private static String pdf(Issuance.Issued paper) throws IOException {
        try (var document = Loader.loadPDF(paper.files().get(1).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Issuance.Issued issue(Batch batch, Paper paper, int month, int day) throws IOException {
        Issuance issuance = street.issuePaper.issue(batch.id(), paper, Street.day(month, day));
        return switch (issuance) {
            case Issuance.Issued issued -> issued;
            case Issuance.Refused refused -> throw new AssertionError(refused.findings());
        };
    }

    @Test
    void noPaperShowsAMembersPhone() throws IOException {
        Batch batch = street.nine();
        List<Issuance.Issued> papers = List.of(
                issue(batch, Paper.PUBLICITY, 3, 6),
                issue(batch, Paper.FILING_REPORT, 3, 16),
                issue(batch, Paper.CERTIFICATE, 3, 20),
                issue(batch, Paper.NOTICE, 3, 20));
        papers.forEach(paper -> assertFalse(source(paper).matches("(?s).*\\b000-000.*"), () -> source(paper)));
    }

    @Test
    void theReportHidesNoRequestAndTheNoticeGoesToTheUnits() throws IOException {
        Batch batch = street.nine();
        String report = source(issue(batch, Paper.FILING_REPORT, 3, 16));
        String notice = source(issue(batch, Paper.NOTICE, 3, 20));

        assertTrue(report.contains("特此报告。"));
        assertTrue(report.contains("2026年3月6日至2026年3月13日，对拟聘任人选进行了公示，公示期间未收到异议。"));
        assertFalse(report.matches("(?s).*(请批|请审|请予|妥否|请示).*"), report);
        assertTrue(notice.contains("抄送：示例驻区机关（甲0），示例事业单位（甲1），"), notice);
        assertTrue(notice.contains("与街道不具有劳动聘用关系，以志愿服务、义务工作为主。"), notice);
    }

    private String source(Issuance.Issued paper) {
        return street.database.dispatchRegister().sourceText(paper.entry().id());
    }

    @Test
    void aPreviewBeforeTheStepsCountsWhatIsMissing() throws Exception {
        var committee = street.committee(SampleStreet.STREET_COMMITTEE);
        Batch batch = street.open(committee, "一批", street.people(0, 5), Role.PART_TIME_MEMBER);

        Draft draft = street.issuePaper.preview(batch, Paper.PUBLICITY, Street.TODAY);

        assertEquals(1, draft.text().missing(), "the period");
        assertTrue(draft.text().text().contains("公示时间：【待补】。"));
        assertEquals(List.of(), street.database.dispatchRegister().entries());
    }

    @Test
    void theRollIsTheSameOnScreenAndInTheWorkbook() throws IOException {
        Batch batch = street.nine();
        long committee = batch.opening().committeeId();
        Issuance.Issued issued =
                assertInstanceOf(Issuance.Issued.class, street.committeePapers.issue(Paper.MEMBER_ROLL, committee, Street.TODAY));
        Path workbook = issued.files().getLast();

        var sheets = assertInstanceOf(Reading.Read.class, new WorkbookReader().read(workbook)).sheets();

        List<List<String>> cells = sheets.getFirst().rows().stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
        var roll = street.rolls.roll(committee, Street.TODAY);
        assertEquals(roll.title(), cells.getFirst().getFirst());
        assertEquals(roll.headers(), cells.get(2));
        assertEquals(roll.rows(), cells.subList(3, cells.size()));
    }

    @Test
    void aCommunityOfGannanAsksItsStreet() throws IOException {
        var committee = street.committee(SampleStreet.GANNAN_COMMITTEE);
        street.fullTime(committee, Role.SECRETARY, "桥小满");
        Batch batch = street.open(committee, "2026年委员（3人）", street.people(9, 12), Role.MEMBER);
        batch = street.record(batch, Step.of(StepKind.RECOMMENDATION, Street.day(4, 1), "协商记录"));
        batch = street.record(batch, Step.of(StepKind.REVIEW, Street.day(4, 2), "标准审查表"));
        issue(batch, Paper.APPROVAL_REQUEST, 4, 3);
        batch = street.record(batch, Step.of(StepKind.APPROVAL, Street.day(4, 8), "街道党工委批复"));
        batch = street.record(batch, Step.publicity(Street.day(4, 9), Street.day(4, 16), "公示照片，无异议"));
        issue(batch, Paper.PUBLICITY, 4, 9);
        batch = street.record(batch, Step.of(StepKind.CERTIFICATE, Street.day(4, 20), "聘书存根"));
        issue(batch, Paper.CERTIFICATE, 4, 20);
        issue(batch, Paper.NOTICE, 4, 20);

        assertEquals(
                List.of("桥头社区党〔2026〕2号", "桥头社区聘〔2026〕1号", "公示〔2026〕1号", "桥头社区党〔2026〕1号"),
                street.database.dispatchRegister().entries().stream()
                        .map(entry -> entry.number().toString())
                        .toList());
    }
}
