package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.jiedao.annual.YearSubject;
import org.jiedao.annual.count.Counted;
import org.jiedao.annual.count.YearFigure;
import org.jiedao.bench.LargeRegister;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.chart.BarChart;
import org.jiedao.rule.State;
import org.jiedao.sample.SampleStreet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The counts of the sample street's years against plain SQL, and the papers about them as they were issued.
class AnnualReportTest {
    private static final String HELD =
            " from meeting where state = 'HELD' and held_on between date '%1$s-01-01' and date '%1$s-12-31'";

    @TempDir
    static Path folder;

    private static Wiring wiring;

    @BeforeAll
    static void work() throws IOException {
        wiring = SampleFolder.year(folder);
    }

    @AfterAll
    static void shut() throws IOException {
        wiring.close();
    }

    private static long body(String name) {
        return wiring.database().organizations().bodies().stream()
                .filter(body -> body.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static long street() {
        return body("中共示例区青禾街道工作委员会");
    }

    private static YearFigure figure(long body, int year, String group, String name) {
        return figures(body, year).stream()
                .filter(figure -> figure.group().equals(group) && figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<YearFigure> figures(long body, int year) {
        return new AnnualWiring(wiring).counting().figures(new YearSubject(body, year), SampleStreet.TODAY);
    }

    private static int sql(String query) throws SQLException {
        try (Connection connection = LargeRegister.connection(wiring.database().folder());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    /// The street has everything below it, but not the district's conference.
    private static String within() {
        return " and body_id not in (select id from body where kind in"
                + " ('DISTRICT_COMMITTEE', 'DISTRICT_CONFERENCE', 'TASK_FORCE'))";
    }

    @Test
    void meetingsResolutionsAndNeedsAreThoseOfTheTables() throws SQLException {
        for (int year : new int[] {2025, 2026}) {
            assertEquals(
                    sql("select count(*)" + HELD.formatted(year) + within()),
                    figure(street(), year, "会议活动", "召开会议").now().number());
            assertEquals(
                    sql("select count(*)" + HELD.formatted(year) + " and kind = 'MONTHLY_TOUCH'" + within()),
                    figure(street(), year, "会议活动", "其中：月碰头").now().number());
            assertEquals(
                    sql("select count(*) from attendee where expected and status = 'PRESENT' and meeting_id in (select id"
                            + HELD.formatted(year) + within() + ")"),
                    figure(street(), year, "会议活动", "实到/应到人次").now().number());
            assertEquals(
                    sql("select count(*) from task where kind = 'RESOLUTION' and extract(year from assigned_on) = " + year
                            + within()),
                    figure(street(), year, "议定事项", "议定").now().number());
            assertEquals(
                    sql("select count(*) from task where kind = 'RESOLUTION' and extract(year from closed_on) = " + year
                            + within()),
                    figure(street(), year, "议定事项", "销号").now().number());
        }
        assertEquals(
                sql("select count(*) from need where extract(year from raised_on) = 2026" + within()),
                figure(street(), 2026, "联系和需求", "征集需求").now().number());
        assertEquals(
                sql("select count(*) from task where kind = 'RESOLUTION' and due_on < date '2026-07-01' and closed_on is null"
                        + within()),
                figure(street(), 2026, "议定事项", "其中：已经逾期").now().number());
    }

    @Test
    void membersAndPapersAreThoseOfTheTables() throws SQLException {
        String committee = " and seat_id in (select seat.id from seat join committee on committee_id = committee.id"
                + " where seat.role <> 'ALTERNATE'" + within() + ")";
        for (int year : new int[] {2025, 2026}) {
            assertEquals(
                    sql("select count(*) from membership where extract(year from starts_on) = " + year
                            + " and starts_on <= date '2026-07-01'" + committee),
                    figure(street(), year, "委员变动", "任职").now().number());
        }
        assertEquals(
                sql("select count(*) from dispatch_entry where voided_on is null and extract(year from issued_on) = 2026"),
                figure(street(), 2026, "发文", "签发文书").now().number());
    }

    @Test
    void everyCountHasTheRecordsBehindItAndAYearWithoutAnySaysSo() {
        for (YearFigure figure : figures(street(), 2025)) {
            Counted now = figure.now();
            if (now.number() != null && !figure.name().contains("/")) {
                assertEquals(now.number(), now.items().size(), figure.name());
                // of two vacant seats of a committee both are called the same
                assertTrue(
                        figure.name().equals("期末空缺席位")
                                || now.items().stream().distinct().count() == now.items().size(),
                        figure.name());
            }
        }
        assertEquals("没有登记", figure(street(), 2025, "会议活动", "召开会议").before().words());
        assertTrue(
                figures(street(), 2026).stream()
                        .filter(figure -> figure.group().equals("年终考核等次"))
                        .allMatch(figure -> figure.now().words().equals("没有登记")),
                "of 2026 nobody was assessed yet");
        assertTrue(
                figures(street(), 2026).stream()
                        .filter(figure -> figure.group().equals("会议活动"))
                        .allMatch(figure -> figure.now().number() != null && figure.before().number() != null),
                "a kind that was not held in a year with meetings was held 0 times");
    }

    @Test
    void needsOfAYearBeforeTheFirstOnRecordAreNotZero() throws SQLException {
        assertEquals(0, sql("select count(*) from need where raised_on < date '2026-01-01'" + within()));
        assertEquals("没有登记", figure(street(), 2025, "联系和需求", "征集需求").now().words());
        assertTrue(figure(street(), 2025, "联系和需求", "期末分片联系").now().number() > 0);
    }

    @Test
    void gradesAreThoseOfTheApprovedYearEndAssessments() throws SQLException {
        int graded = figures(street(), 2025).stream()
                .filter(figure -> figure.group().equals("年终考核等次"))
                .mapToInt(figure -> figure.now().items().size())
                .sum();
        assertEquals(
                sql("select count(*) from assessed where grade_id is not null and assessment_id in (select id from assessment"
                        + " where of_year = 2025 and stage = 'YEAR_END' and approved_on is not null" + within() + ")"),
                graded);
    }

    @Test
    void aCommitteeCountsItsOwnAndTheFindingsAreTheExaminationsOnTheLastDay() throws SQLException {
        long committee = body(SampleStreet.STREET_COMMITTEE);
        assertEquals(
                sql("select count(*)" + HELD.formatted(2026) + " and body_id = " + committee),
                figure(committee, 2026, "会议活动", "召开会议").now().number());
        assertTrue(figures(committee, 2026).stream().noneMatch(figure -> figure.group().equals("发文")));
        YearFigure broken = figure(committee, 2025, "条款体检", "不符合");
        assertEquals(broken(committee, LocalDate.of(2025, 12, 31)), broken.now().number());
        assertEquals(broken(committee, SampleStreet.TODAY), broken.today().number());
    }

    private static Integer broken(long body, LocalDate day) {
        return (int) wiring.examination().openExamination().read().on(day).clauses().stream()
                .filter(clause -> clause.body().id() == body
                        && clause.state() == State.NOT_MET)
                .count();
    }

    private static List<DispatchEntry> issued(Paper paper) {
        return wiring.database().dispatchRegister().entries().stream()
                .filter(entry -> entry.matter().paper() == paper)
                .toList();
    }

    @Test
    void theIssuedReportHasItsPicturesInWordAndBesideThePdf() throws IOException {
        DispatchEntry report = issued(Paper.ANNUAL_REPORT).getFirst();
        assertEquals(
                3,
                report.files().stream().filter(file -> file.path().endsWith(".png")).count());
        Path word = report.files().stream()
                .filter(file -> file.path().endsWith(".docx"))
                .map(file -> folder.resolve("papers").resolve(file.path()))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new AssertionError(report.files().toString()));
        try (ZipFile zip = new ZipFile(word.toFile())) {
            assertEquals(
                    3,
                    zip.stream()
                            .filter(entry -> entry.getName().startsWith("word/media/"))
                            .count());
        }
        String text = wiring.database().dispatchRegister().sourceText(report.id());
        assertFalse(text.contains("【待补】"), text);
        assertTrue(text.contains("图：2025年各月会议次数"), text);
    }

    @Test
    void thePicturesOfTheIssuedReportAreReadBackFromThePdfAndTheWord() throws IOException {
        DispatchEntry report = issued(Paper.ANNUAL_REPORT).getFirst();
        List<BufferedImage> inPdf = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file(report, ".pdf").toFile())) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                        inPdf.add(image.getImage());
                    }
                }
            }
        }
        List<BufferedImage> inWord = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file(report, ".docx"));
                XWPFDocument word = new XWPFDocument(in)) {
            for (XWPFPictureData data : word.getAllPictures()) {
                inWord.add(ImageIO.read(new ByteArrayInputStream(data.getData())));
            }
        }
        for (List<BufferedImage> images : List.of(inPdf, inWord)) {
            assertEquals(3, images.size());
            for (BufferedImage image : images) {
                double dark = ink(image);
                assertTrue(dark > 0.01 && dark < 0.6, "a chart is neither blank nor black: " + dark);
            }
        }
        assertEquals(
                inPdf.stream().map(image -> image.getWidth() + "×" + image.getHeight()).sorted().toList(),
                inWord.stream().map(image -> image.getWidth() + "×" + image.getHeight()).sorted().toList());
    }

    private static Path file(DispatchEntry entry, String extension) {
        return entry.files().stream()
                .map(file -> folder.resolve("papers").resolve(file.path()))
                .filter(path -> path.toString().endsWith(extension))
                .findFirst()
                .orElseThrow();
    }

    /// The share of dark dots.
    private static double ink(BufferedImage image) {
        long dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return (double) dark / image.getWidth() / image.getHeight();
    }

    @Test
    void monthsBeforeTheFirstRecordAreNotDrawnAsZero() {
        var charts = new AnnualWiring(wiring).counting();
        long body = street();
        LocalDate first = wiring.database().meetings().between(LocalDate.of(1900, 1, 1), SampleStreet.TODAY).stream()
                .filter(meeting -> meeting.bodyId() != body("示例区城市基层党建联席会议"))
                .findFirst()
                .orElseThrow()
                .on();
        var drawn = charts.charts(new YearSubject(body, first.getYear()), SampleStreet.TODAY).drawn();
        var chart = drawn.entrySet().iterator().next();
        List<Integer> months = chart.getValue().groups().stream().map(month -> month.values().getLast()).toList();
        for (int month = 1; month < first.getMonthValue(); month++) {
            assertEquals(BarChart.UNRECORDED, months.get(month - 1), "month " + month);
        }
        assertTrue(months.get(first.getMonthValue() - 1) > 0);
        assertEquals(months.contains(BarChart.UNRECORDED), chart.getKey().contains("“—”是没有登记"));
        var running = charts.charts(new YearSubject(body, SampleStreet.TODAY.getYear()), SampleStreet.TODAY).drawn();
        var december = running.values().iterator().next().groups().getLast().values().getLast();
        assertEquals(BarChart.UNRECORDED, december, "nobody knows of a month to come");
    }

    @Test
    void theListSaysWhoHasNoTargetAndEachUnitGetsItsLetter() {
        DispatchEntry list = issued(Paper.YEAR_TARGETS).getFirst();
        String text = wiring.database().dispatchRegister().sourceText(list.id());
        assertTrue(text.contains("| 稻香市场监管所（示例） | 没有登记 | 没有登记 | 没有登记 | 没有登记 | 逾期：年初确定 |"), text);
        assertEquals(2, issued(Paper.COMMENDATION_LETTER).size());
        assertEquals(1, issued(Paper.MIDYEAR_CIRCULAR).size());
        String letter = wiring.database()
                .dispatchRegister()
                .sourceText(issued(Paper.COMMENDATION_LETTER).getFirst().id());
        assertTrue(letter.contains("贵单位"), letter);
        assertEquals(1, issued(Paper.COMMENDATION_CIRCULAR).size());
    }
}
