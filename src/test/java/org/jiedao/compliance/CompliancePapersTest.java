package org.jiedao.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.RulesetSince;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.IssueDocument;
import org.jiedao.dispatch.OutputFolder;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.PaperTexts;
import org.jiedao.document.PaperText;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.word.WordWriter;
import org.jiedao.drafting.RecordPapers;
import org.jiedao.drafting.Subject;
import org.jiedao.organization.Body;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.State;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;
import org.jiedao.sample.SampleStandards;
import org.jiedao.sample.SampleStreet;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.wording.Wordings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 条款体检报告 over the sample street in a real register, its 大党委 with too many part-time members and no meetings.
class CompliancePapersTest {
    private static final FontCatalogue FONTS = FontCatalogue.bundled();
    private static final LocalDate HALF_YEAR = LocalDate.of(2026, 6, 30);
    private static final String STREET = "中共示例区青禾街道工作委员会";

    private static final Rulesets RULESETS = Rulesets.shipped();

    @TempDir
    Path folder;

    private Database database;
    private OpenExamination examination;
    private RecordPapers papers;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        new SampleStreet(database.organizations(), database.committees(), database.changeLog()).build();
        new SampleStandards(database.organizations(), database.bodyRulesets(), database.attestations()).build();
        examination = new OpenExamination(
                new OpenExamination.Bodies(
                        () -> database.organizations().bodies(), this::committees, database.bodyRulesets()),
                () -> RULESETS,
                () -> List.of(book()),
                database.attestations(),
                Workdays::shipped);
        Clauses clauses = Clauses.shipped();
        var examined = new CompliancePapers.Examined(examination, database.attestations(), database.organizations());
        papers = new RecordPapers(
                new CompliancePapers(examined, clauses, OpenRegister.CLOCK),
                new RecordPapers.Desk(
                        new PaperTexts(Wordings.shipped(), database.workingTexts(), clauses),
                        new IssueDocument(
                                database.dispatchRegister(),
                                new OutputFolder(database.folder().papers()),
                                FONTS,
                                List.of(new WordWriter(FONTS), new PdfWriter(FONTS)),
                                clauses),
                        clauses,
                        OpenRegister.CLOCK));
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private Map<Long, List<RulesetSince>> committees() {
        Map<Long, List<RulesetSince>> byBody = new HashMap<>();
        database.committees()
                .committees(LocalDate.MAX)
                .forEach(committee -> byBody.put(
                        committee.body().id(), database.committees().rulesets(committee.id())));
        return byBody;
    }

    private FactBook book() {
        long crowded = body("禾苗社区“大党委”").id();
        FactSource facts = new FactSource() {
            @Override
            public Optional<List<Item>> list(String list) {
                return list.equals("兼职委员")
                        ? Optional.of(IntStream.rangeClosed(1, 9)
                                .mapToObj(i -> new Item("PERSON " + i, "委员" + i))
                                .toList())
                        : Optional.empty();
            }

            @Override
            public Optional<List<Dated>> events(String event) {
                return event.equals("月碰头") ? Optional.of(List.of()) : Optional.empty();
            }
        };
        return (id, _) -> id == crowded ? facts : new FactSource() {};
    }

    private Body body(String name) {
        return database.organizations().bodies().stream()
                .filter(body -> body.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long about(String name, LocalDate asOf) {
        return new ReportSubject(body(name).id(), asOf).id();
    }

    private Draft draft(long subject) throws Exception {
        return papers.compose(Paper.COMPLIANCE_REPORT, subject, SampleStreet.TODAY);
    }

    private static String section(String text, String from, String to) {
        return text.substring(text.indexOf("\n" + from), text.indexOf("\n" + to));
    }

    @Test
    void everyFindingStandsWithItsClauseItsArithmeticAndWhereToMendIt() throws Exception {
        String text = draft(about(STREET, HALF_YEAR)).text().text();

        assertTrue(
                text.contains("""
                        （一）月碰头。DB1310/T 264.2—2021 7.2.1规定：“"""),
                text);
        String broken = section(text, "三、", "四、");
        assertTrue(broken.contains("\n禾苗社区“大党委”。查得："), broken);
        assertTrue(broken.contains("整改：补开月碰头；已经开过的，补登会议。"), broken);
        assertFalse(broken.contains("\n1. "), "an item that stands alone has no number: " + broken);
        String advised = section(text, "四、", "五、");
        assertTrue(advised.contains("7.3.2提出：“"), advised);
        assertTrue(advised.contains("\n禾苗社区“大党委”。查得：") && advised.contains("9>7。"), advised);
        assertTrue(advised.contains("改进：超出的兼职委员按程序退出。"), advised);
        String open = section(text, "六、", "七、");
        assertTrue(open.contains("规定：“党员年度活动经费不低于20230元/人”。"), open);
        assertTrue(open.contains("待办：确定口径“党员活动经费标准”。"), open);
        String attested = section(text, "七、", "附件：");
        assertTrue(
                attested.contains("| 青禾街道（示例）“大工委” | DB1310/T 264.2—2021 6.1.1 | 苗青禾 | 2026.4.10 | 2026年一季度联合活动记录、需求对接记录（示例） |"),
                attested);
        assertFalse(
                text.substring(0, text.indexOf("\n附件：")).replaceAll("“[^”]*”", "").contains("违法"),
                "the workbench judges by standards, not by law");
        assertFalse(text.contains("【待补】"), text);
    }

    @Test
    void theCountsAreThoseOfTheExaminationAndTheUnexaminedAreNamedWithTheirReason() throws Exception {
        Map<State, Integer> states = examination
                .read()
                .on(HALF_YEAR)
                .among(ReportSubject.of(about(STREET, HALF_YEAR))
                        .area(new org.jiedao.organization.Tree(database.organizations().bodies())))
                .states();
        String text = draft(about(STREET, HALF_YEAR)).text().text();
        String row = List.of(State.MET, State.NOT_MET, State.ADVISED, State.EVIDENCE_MISSING, State.UNCONFIRMED, State.NOT_APPLICABLE)
                .stream()
                .map(state -> String.valueOf(states.get(state)))
                .collect(Collectors.joining(" | "));

        assertTrue(text.contains("| 合计 | 36 | " + row + " | "), text);
        assertTrue(text.contains("登记的组织37个，体检36个，没有体检1个。"), text);
        assertTrue(text.contains("因“甘南州城市基层党建应知应会”没有写到党员中心户而没有体检的：7号楼党小组党员中心户（示例）。"), text);
        assertEquals(
                states.get(State.EVIDENCE_MISSING),
                section(text, "五、", "六、").lines()
                        .filter(line -> line.matches("\\|.*\\d+ \\|"))
                        .mapToInt(line -> Integer.parseInt(line.replaceAll(".*\\| (\\d+) \\|$", "$1")))
                        .sum(),
                "every missing record is counted once");
    }

    @Test
    void theDayItIsAskedForIsNotTheDayItIsIssued() throws Exception {
        Draft draft = draft(about(STREET, HALF_YEAR));

        assertEquals("中共示例区青禾街道工作委员会及所属组织条款体检报告", draft.title());
        assertTrue(
                draft.text().text().contains("　　中共示例区青禾街道工作委员会以截至2026年6月30日的党建工作登记为准，依据《城市基层党建标准化建设规范"),
                draft.text().text());
        assertEquals(SampleStreet.TODAY, draft.document().date());
        assertEquals(STREET, draft.document().organ());
        assertEquals(
                List.of("成文日期2026年6月29日早于截至日期2026年6月30日，没有签发"),
                refusals(about(STREET, HALF_YEAR), HALF_YEAR.minusDays(1)));
        assertEquals(
                List.of(
                        "截至日期2026年7月2日在今天以后，只能体检已经过去的日子，没有签发",
                        "条款体检报告的成文日期2026年7月2日在今天以后，没有签发"),
                refusals(about(STREET, LocalDate.of(2026, 7, 2)), LocalDate.of(2026, 7, 2)));
    }

    private List<String> refusals(long subject, LocalDate on) throws IOException {
        Issuance.Refused refused =
                assertInstanceOf(Issuance.Refused.class, papers.issue(Paper.COMPLIANCE_REPORT, subject, on));
        return refused.findings().stream().map(Finding::message).toList();
    }

    @Test
    void anIssuedReportHasItsNumberAndReadsTheSameInWordAndPdf() throws Exception {
        Issuance.Issued issued = assertInstanceOf(
                Issuance.Issued.class,
                papers.issue(Paper.COMPLIANCE_REPORT, about(STREET, HALF_YEAR), SampleStreet.TODAY));

        assertEquals("体检〔2026〕1号", issued.entry().number().toString());
        assertEquals(List.of(), issued.advice());
        Draft draft = draft(about(STREET, HALF_YEAR));
        String words = PaperText.of(draft.document());
        assertEquals(words, PaperText.ofWord(Files.readAllBytes(issued.files().getFirst())));
        assertEquals(words, PaperText.ofPdf(Files.readAllBytes(issued.files().getLast()), draft.document()));
    }

    @Test
    void itIsAboutOneBodyAllOfThemAndAnyDayBefore() throws Exception {
        List<Subject> offered = papers.subjects(Paper.COMPLIANCE_REPORT);
        assertEquals("全部组织（截至2026年7月1日）", offered.getFirst().label());
        assertEquals(2 * (database.organizations().bodies().size() + 1), offered.size());
        assertEquals("青禾街道（示例）及所属组织条款体检报告", draft(offered.getFirst().id()).title());

        long past = about("禾苗社区“大党委”", LocalDate.of(2025, 12, 3));
        assertEquals(
                Optional.of("禾苗社区“大党委”（截至2025年12月3日）"),
                papers.subject(Paper.COMPLIANCE_REPORT, past).map(Subject::label));
        assertEquals("禾苗社区“大党委”条款体检报告", draft(past).title());
        assertEquals(ReportSubject.of(past).id(), past);

        long before = about("禾苗社区“大党委”", LocalDate.of(2025, 6, 30));
        String nothing = draft(before).text().text();
        assertTrue(nothing.contains("因截至这一天还没有定规则集而没有体检的：禾苗社区“大党委”。"), nothing);

        long gone = new ReportSubject(9999, HALF_YEAR).id();
        assertEquals(Optional.empty(), papers.subject(Paper.COMPLIANCE_REPORT, gone));
        assertTrue(draft(gone).text().text().startsWith("【待补】"), "a text kept about a body that is gone can be read");
    }
}
