package org.jiedao.document.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiedao.document.Block;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.PaperText;
import org.jiedao.document.Papers;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.word.WordWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every promise of typesetting, measured on the finished pages of the whole corpus.
class CorpusTest {

    private static final String NOT_AT_HEAD = "，。、；：？！）》〉」』】〕］”’％‰℃…～·!),.:;?]}%";
    private static final String NOT_AT_TAIL = "（《〈“‘「『【〔［([{￥＄№";

    /// What a reader must not find in two halves.
    private static final Pattern WHOLE = Pattern.compile("\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}月\\d{1,2}日|〔\\d{4}〕\\d+号"
            + "|\\d[\\d.,]*(?:%|％|[年月日元人名个件份号岁周届条项户栋次台套辆盏处米期]|万元|小时|平方米)|\\d{1,2}:\\d{2}|第\\d+[条次届章期]|【待补】");

    /// A line gives way before these, which may be long.
    private static final Pattern KEPT = Pattern.compile("[\\d〔【A-Za-z+第〇一二三四五六七八九—…].*");

    private record Paper(Corpus corpus, Document document, byte[] pdf, List<List<SetLine>> pages) {}

    private static final List<Paper> PAPERS = new ArrayList<>();

    @BeforeAll
    static void setAll() throws IOException, OfficialTextException {
        PdfWriter writer = new PdfWriter(FontCatalogue.bundled());
        for (Corpus corpus : Corpus.all()) {
            Document document = corpus.document();
            byte[] pdf = Papers.written(writer, document);
            PAPERS.add(new Paper(corpus, document, pdf, SetPages.of(pdf)));
        }
    }

    private static List<String> faults(java.util.function.BiConsumer<Paper, List<String>> check) {
        List<String> faults = new ArrayList<>();
        PAPERS.forEach(paper -> {
            List<String> found = new ArrayList<>();
            check.accept(paper, found);
            found.forEach(fault -> faults.add(paper.corpus() + ": " + fault));
        });
        return faults;
    }

    @Test
    void theCorpusIsLargeEnoughAndOfEveryFormat() {
        Map<String, Integer> pages = new LinkedHashMap<>();
        PAPERS.forEach(paper -> pages.merge(paper.document().format().label(), paper.pages().size(), Integer::sum));

        assertEquals(List.of("信函", "纪要", "文件", "普通"), List.copyOf(pages.keySet()));
        assertTrue(pages.values().stream().mapToInt(Integer::intValue).sum() >= 60, pages::toString);
        int written = PAPERS.stream()
                .filter(paper -> !paper.corpus().name().contains("tail"))
                .mapToInt(paper -> paper.pages().size())
                .sum();
        assertTrue(written >= 60, "without the sign-offs: " + written);
    }

    @Test
    void noLineBeginsOrEndsWithWhatMayNotStandThere() {
        assertEquals(List.of(), faults((paper, found) -> paper.pages().stream()
                .flatMap(List::stream)
                .filter(line -> line.text().length() > 1)
                .filter(line -> NOT_AT_HEAD.indexOf(line.text().charAt(0)) >= 0
                        || NOT_AT_TAIL.indexOf(line.text().charAt(line.text().length() - 1)) >= 0)
                .forEach(line -> found.add(line.text()))));
    }

    @Test
    void aFullLineHolds27To29Characters() {
        assertEquals(List.of(), faults((paper, found) -> paper.pages().forEach(page -> {
            for (int i = 0; i + 1 < page.size(); i++) {
                SetLine line = page.get(i);
                boolean full = line.body() && line.full() && line.onlyFullWidth();
                int count = line.fullWidth();
                boolean gaveWay = KEPT.matcher(page.get(i + 1).text()).matches();
                if (full && (count > 29 || count < 27 && !gaveWay) && !names(paper, line)) {
                    found.add(count + " " + line.text() + " / " + page.get(i + 1).text());
                }
            }
        })));
    }

    /// Spaces between names stand on paper but are no glyphs.
    private static boolean names(Paper paper, SetLine line) {
        String start = line.text().substring(0, 2);
        String end = line.text().substring(line.text().length() - 2);
        return paper.document().texts().anyMatch(text -> text.contains("　")
                && text.replace("　", "").contains(line.text())
                && !text.contains(line.text())
                && text.replace("　", "").contains(start)
                && text.replace("　", "").contains(end));
    }

    /// What moves over to the next page is a few headings or the last lines of the body.
    private static final int LEAST_LINES = 15;

    @Test
    void aPageThatIsFullOfBodyHas22Lines() {
        assertEquals(List.of(), faults((paper, found) -> {
            for (int i = 1; i + 1 < paper.pages().size(); i++) {
                List<SetLine> page = paper.pages().get(i);
                List<SetLine> next = paper.pages().get(i + 1);
                boolean body = !page.isEmpty() && page.stream().filter(l -> l.baseline() < SetLine.AREA_BOTTOM).allMatch(SetLine::body);
                if (body && !next.isEmpty() && next.getFirst().body() && !SetLine.joined(next).startsWith("附件")) {
                    double top = page.getFirst().baseline();
                    double last = page.stream().filter(SetLine::body).toList().getLast().baseline();
                    long lines = Math.round((last - top) / 28.95) + 1;
                    if (lines > 22 || lines < LEAST_LINES || lines < 22 && !movedOver(paper, next)) {
                        found.add("page " + (i + 1) + " has " + lines + " lines, next " + next.getFirst().text());
                    }
                }
            }
        }));
    }

    /// A heading goes with what it leads to, two lines with a sign-off.
    private static boolean movedOver(Paper paper, List<SetLine> next) {
        String first = next.getFirst().text();
        boolean heading = paper.document().blocks().stream()
                .anyMatch(block -> block instanceof Block.Heading h && h.text().replace("　", "").startsWith(first.substring(0, Math.min(6, first.length()))));
        return heading || signOffOn(paper, next) >= 0;
    }

    private static int signOffOn(Paper paper, List<SetLine> page) {
        List<String> organs = paper.document().blocks().stream()
                .flatMap(block -> block instanceof Block.SignOff s ? java.util.stream.Stream.of(s.organ()) : java.util.stream.Stream.empty())
                .toList();
        for (int i = 0; i + 1 < page.size(); i++) {
            if (organs.contains(page.get(i).text()) && page.get(i + 1).text().matches("\\d{4}年\\d+月\\d+日")) {
                return i;
            }
        }
        return -1;
    }

    private static String body(List<SetLine> page) {
        return SetLine.joined(page.stream()
                .filter(line -> line.baseline() < SetLine.AREA_BOTTOM)
                .toList());
    }

    /// 7.3.3
    @Test
    void theFirstPageShowsTheBody() {
        assertEquals(List.of(), faults((paper, found) -> paper.document().blocks().stream()
                .flatMap(block -> block instanceof Block.Addressee one ? Stream.of(one.text()) : Stream.<String>empty())
                .filter(addressee -> paper.pages().size() > 1
                        && body(paper.pages().getFirst()).endsWith(addressee))
                .forEach(found::add)));
    }

    @Test
    void datesQuantitiesAndDocumentNumbersStandOnOneLine() {
        assertEquals(List.of(), faults((paper, found) -> paper.pages().forEach(page -> {
            for (int i = 0; i + 1 < page.size(); i++) {
                SetLine line = page.get(i);
                SetLine next = page.get(i + 1);
                if (!line.body() || !next.body() || !line.reachesTheRight() || next.left() > SetLine.AREA_LEFT + 2) {
                    continue;
                }
                Matcher whole = WHOLE.matcher(line.text() + next.text());
                while (whole.find()) {
                    if (whole.start() < line.text().length() && whole.end() > line.text().length()) {
                        found.add(line.text() + " / " + next.text());
                    }
                }
            }
        })));
    }

    @Test
    void aSignOffNeverStandsWithoutBodyAboveIt() {
        assertEquals(List.of(), faults((paper, found) -> paper.pages().forEach(page -> {
            int at = signOffOn(paper, page);
            boolean alone = at >= 0 && page.subList(0, at).stream().noneMatch(line -> line.body() && !line.text().startsWith("附件"));
            if (alone) {
                found.add(page.get(at).text());
            }
        })));
        long found = PAPERS.stream()
                .flatMap(paper -> paper.pages().stream().map(page -> signOffOn(paper, page)))
                .filter(at -> at >= 0)
                .count();
        assertTrue(found >= 35, "sign-offs found: " + found);
    }

    @Test
    void nothingStandsOutOfTheTypeArea() {
        assertEquals(List.of(), faults((paper, found) -> paper.pages().stream()
                .flatMap(List::stream)
                .filter(line -> line.body() && (line.right() > SetLine.AREA_RIGHT + 3 || line.left() < SetLine.AREA_LEFT - 2))
                .forEach(line -> found.add(line.text()))));
    }

    @Test
    void noPageExcusesItself() {
        assertEquals(List.of(), faults((paper, found) -> paper.pages().stream()
                .map(SetLine::joined)
                .filter(text -> text.contains("此页无正文"))
                .forEach(found::add)));
    }

    @Test
    void wordAndPdfSayTheWholeTextInItsOrder() throws IOException {
        WordWriter word = new WordWriter(FontCatalogue.bundled());
        for (Paper paper : PAPERS) {
            String words = PaperText.of(paper.document());
            assertEquals(words, PaperText.ofWord(Papers.written(word, paper.document())), paper.corpus().name());
            assertEquals(words, PaperText.ofPdf(paper.pdf(), paper.document()), paper.corpus().name());
        }
    }
}
