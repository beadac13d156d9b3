package org.jiedao.appointment;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.Block;
import org.jiedao.document.DocumentWriter;
import org.jiedao.document.PaperText;
import org.jiedao.document.Papers;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.word.WordWriter;
import org.jiedao.drafting.PaperSource;
import org.jiedao.drafting.Subject;
import org.jiedao.rule.Clauses;
import org.jiedao.sheet.Reading;
import org.jiedao.sheet.SheetCell;
import org.jiedao.sheet.WorkbookReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole catalogue over a street under both rulesets: every paper, about everything it can be about.
class CataloguePapersTest {
    private static final FontCatalogue FONTS = FontCatalogue.bundled();

    /// The newest batches and departures, the street's committee and two communities'.
    private static final int ENOUGH_TO_LAY_OUT = 3;

    @TempDir
    Path folder;

    private Street street;

    @BeforeEach
    void open() throws IOException {
        street = new Street(folder);
        street.both();
    }

    @AfterEach
    void close() throws IOException {
        street.close();
    }

    private interface Look {
        void at(Paper paper, Subject subject, Draft draft) throws Exception;
    }

    private void each(Look look) throws Exception {
        for (PaperSource source : street.sources) {
            for (Paper paper : source.papers()) {
                for (Subject subject : some(paper, source.subjects(paper))) {
                    look.at(paper, subject, source.compose(paper, subject.id(), source.suggestedDate(paper, subject.id())));
                }
            }
        }
    }

    /// Charts take long to draw: of them a few.
    private static List<Subject> some(Paper paper, List<Subject> all) {
        return paper == Paper.ORGANIZATION_CHART || paper == Paper.ANNUAL_REPORT ? all.subList(0, ENOUGH_TO_LAY_OUT) : all;
    }

    @Test
    void theSourcesShareTheCatalogueWithoutRemainder() {
        assertEquals(
                List.of(Paper.values()),
                street.sources.stream()
                        .flatMap(source -> source.papers().stream())
                        .sorted()
                        .toList());
    }

    @Test
    void thePapersOfABatchAndNoOthersHaveTheirStep() {
        for (Paper paper : Paper.values()) {
            assertEquals(
                    paper.about() == Paper.About.BATCH, PaperPlace.of(paper).isPresent(), paper.label());
        }
    }

    @Test
    void everyClauseThatAsksForAPaperIsOnRecord() {
        Set<String> known = Set.copyOf(Clauses.shipped().keys());
        for (Paper paper : Paper.values()) {
            paper.clauses().forEach(key -> assertTrue(known.contains(key), paper.label() + " " + key));
        }
    }

    @Test
    void wordAndPdfReadTheSameFromTheFirstWordToTheLast() throws Exception {
        DocumentWriter word = new WordWriter(FONTS);
        DocumentWriter pdf = new PdfWriter(FONTS);
        List<Paper> seen = new ArrayList<>();
        each((paper, subject, draft) -> {
            seen.add(paper);
            if (Collections.frequency(seen, paper) > ENOUGH_TO_LAY_OUT) {
                return;
            }
            String words = PaperText.of(draft.document());
            String what = paper.label() + " " + subject.label();
            assertEquals(words, PaperText.ofWord(Papers.written(word, draft.document())), what);
            assertEquals(words, PaperText.ofPdf(Papers.written(pdf, draft.document()), draft.document()), what);
        });
    }

    @Test
    void theWorkbookOfATableHoldsTheVeryCellsOnPaper() throws Exception {
        each((paper, subject, draft) -> {
            List<Draft.Extra> workbooks = draft.extras().stream()
                    .filter(extra -> extra.extension().equals("xlsx"))
                    .toList();
            assertEquals(paper.isTable() ? 1 : 0, workbooks.size(), paper.label());
            for (Draft.Extra extra : workbooks) {
                Block.Table table = draft.document().blocks().stream()
                        .flatMap(block -> block instanceof Block.Table one ? Stream.of(one) : Stream.empty())
                        .findFirst()
                        .orElseThrow();
                List<List<String>> cells = cells(extra);
                assertEquals(draft.title(), cells.getFirst().getFirst());
                assertEquals(table.header().getLast(), cells.get(2));
                assertEquals(filled(table.rows()), cells.subList(3, cells.size()), paper.label());
            }
        });
    }

    /// Reading leaves off rows that are blank, and the blank cells at the end of a row.
    private static List<List<String>> filled(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.reversed().stream().dropWhile(String::isEmpty).toList().reversed())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private List<List<String>> cells(Draft.Extra extra) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        extra.content().writeTo(bytes);
        Path file = Files.write(folder.resolve("表.xlsx"), bytes.toByteArray());
        return assertInstanceOf(Reading.Read.class, new WorkbookReader().read(file)).sheets().getFirst().rows().stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
    }

    /// The register of the test leaves open: unit and post of the secretaries and the phone of a community; to which
    /// request the reply answers; the term before, where nobody is known to have sat in it; who has left, where nobody
    /// has; with whom a member keeps in touch; when an ending was decided and told; everything about a meeting but its name and day; points, ballots, grade and approval of an assessment that
    /// was only begun, and what a member proposed; the signatures under a handover, and who receives it; what nobody wrote of a year or in a report on duties; and by which standard a
    /// body was examined of
    /// which none says anything.
    @Test
    void onlyWhatIsNotRecordedIsLeftOpen() throws Exception {
        Map<Paper, Set<Integer>> missing = new EnumMap<>(Paper.class);
        each((paper, _, draft) -> missing.computeIfAbsent(paper, _ -> new TreeSet<>()).add(draft.text().missing()));
        missing.values().removeIf(counts -> counts.equals(Set.of(0)));
        assertEquals(
                Map.ofEntries(
                        entry(Paper.APPROVAL_REQUEST, Set.of(1)),
                        entry(Paper.APPROVAL_REPLY, Set.of(1)),
                        entry(Paper.RENEWAL_REQUEST, Set.of(0, 5)),
                        entry(Paper.SUPPLEMENT_REQUEST, Set.of(1)),
                        entry(Paper.SUPPLEMENT_NOTICE, Set.of(0, 1)),
                        entry(Paper.ENDING_REQUEST, Set.of(2, 3)),
                        entry(Paper.ENDING_NOTICE, Set.of(0, 1)),
                        entry(Paper.ENDING_REPORT, Set.of(2)),
                        entry(Paper.MEETING_NOTICE, Set.of(3, 4, 5, 6)),
                        entry(Paper.AGENDA_FORM, Set.of(1)),
                        entry(Paper.SIGN_IN_SHEET, Set.of(1, 3)),
                        entry(Paper.MEETING_RECORD, Set.of(3, 9, 12)),
                        entry(Paper.MEETING_MINUTES, Set.of(5, 9)),
                        entry(Paper.MINUTES_DISTRIBUTION, Set.of(1)),
                        entry(Paper.PARTY_DAY_PLAN, Set.of(6)),
                        entry(Paper.PARTY_DAY_RECORD, Set.of(3, 11)),
                        entry(Paper.PARTY_LIFE_RECORD, Set.of(3, 12)),
                        entry(Paper.ASSESSMENT_FORM, Set.of(0, 11)),
                        entry(Paper.ASSESSMENT_COPY, Set.of(0, 10)),
                        entry(Paper.ASSESSMENT_CIRCULAR, Set.of(0, 4)),
                        entry(Paper.SERVICE_REPORT, Set.of(1, 6)),
                        entry(Paper.FEEDBACK_LETTER, Set.of(0, 5)),
                        entry(Paper.DUTY_REPORT, Set.of(0, 3, 4)),
                        entry(Paper.APPRAISAL_SUMMARY, Set.of(0, 8)),
                        entry(Paper.ANNUAL_REPORT, Set.of(3)),
                        entry(Paper.HANDOVER_LIST, Set.of(4, 7)),
                        entry(Paper.ESTATE_BRANCH_REQUEST, Set.of(8)),
                        entry(Paper.ESTATE_BRANCH_REPLY, Set.of(3)),
                        entry(Paper.BUILDING_GROUP_REQUEST, Set.of(8)),
                        entry(Paper.BUILDING_GROUP_REPLY, Set.of(1)),
                        entry(Paper.BUILDING_GROUP_REPORT, Set.of(6)),
                        entry(Paper.ORGANIZATION_CHART, Set.of(5, 6)),
                        entry(Paper.MEMBER_ROLL, Set.of(0, 2)),
                        entry(Paper.LIAISON_TABLE, Set.of(0, 4, 8)),
                        entry(Paper.DOSSIER, Set.of(0, 2)),
                        entry(Paper.TERM_OVERVIEW, Set.of(0, 1)),
                        entry(Paper.COMPLIANCE_REPORT, Set.of(0, 1))),
                missing);
    }
}
