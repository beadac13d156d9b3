package org.jiedao.compliance;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.IssueDocument;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.PaperTexts;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.drafting.PaperSource;
import org.jiedao.drafting.Subject;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.organization.Tree;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;
import org.jiedao.wording.WordingException;

/// 条款体检报告 of a body and everything below it, as of today or of any day before, issued by the street.
public final class CompliancePapers implements PaperSource {
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final String PREFIX = Paper.Series.EXAMINATION.ownPrefix().orElseThrow();

    private final Examined examined;
    private final PaperTexts texts;
    private final IssueDocument dispatch;
    private final Clauses clauses;
    private final Clock clock;
    private final Fixes fixes = Fixes.shipped();

    /// Where the facts come from.
    public record Examined(OpenExamination examination, Attestations attestations, Organizations organizations) {}

    public CompliancePapers(
            Examined examined, PaperTexts texts, IssueDocument dispatch, Clauses clauses, Clock clock) {
        this.examined = examined;
        this.texts = texts;
        this.dispatch = dispatch;
        this.clauses = clauses;
        this.clock = clock;
    }

    @Override
    public List<Paper> papers() {
        return List.of(Paper.COMPLIANCE_REPORT);
    }

    /// All bodies and each of them as of today, then as of the end of the last quarter; other days are asked for on page 体检.
    @Override
    public List<Subject> subjects(Paper paper) {
        Tree tree = tree();
        return Stream.of(today(), lastQuarter())
                .flatMap(day -> Stream.concat(
                        Stream.of(ReportSubject.all(day)),
                        tree.bodies().stream().map(body -> new ReportSubject(body.id(), day))))
                .flatMap(about -> subject(about, tree).stream())
                .toList();
    }

    private LocalDate lastQuarter() {
        LocalDate month = today().withDayOfMonth(1);
        return month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_A_QUARTER).minusDays(1);
    }

    @Override
    public Optional<Subject> subject(Paper paper, long id) {
        return subject(ReportSubject.of(id), tree());
    }

    private static Optional<Subject> subject(ReportSubject about, Tree tree) {
        return about.label(tree).map(label -> new Subject(about.id(), label));
    }

    private Tree tree() {
        return new Tree(examined.organizations().bodies());
    }

    @Override
    public LocalDate suggestedDate(Paper paper, long subject) {
        return today();
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on) {
        return fields(subject, on, DocumentNumber.notYet(PREFIX, on.getYear()));
    }

    private Fields fields(long id, LocalDate on, DocumentNumber number) {
        ReportSubject about = ReportSubject.of(id);
        Tree tree = tree();
        Examination examination = examined.examination().read().on(about.asOf()).among(about.area(tree));
        StreetProfile street = examined.organizations().profile();
        Fields fields = new Fields()
                .put("机关", street.get(Fact.WORK_COMMITTEE))
                .put("本级", about.name(tree, street).equals(street.get(Fact.WORK_COMMITTEE)))
                .put("上级", street.get(Fact.DISTRICT_ORGANIZATION_DEPARTMENT))
                .put("街道名称", street.get(Fact.STREET))
                .put("联系人", street.get(Fact.CONTACT))
                .put("联系电话", street.get(Fact.PHONE))
                .put("编号", number.toString())
                .put("成文日期", ChineseDate.format(on));
        return new ReportFacts(
                        about.name(tree, street), examination, new BodyNames(tree), examined.attestations().all(), fixes).onto(fields);
    }

    @Override
    public Draft compose(Paper paper, long subject, LocalDate on)
            throws IOException, WordingException, OfficialTextException {
        return compose(subject, on, DocumentNumber.notYet(PREFIX, on.getYear()));
    }

    private Draft compose(long subject, LocalDate on, DocumentNumber number)
            throws IOException, WordingException, OfficialTextException {
        Paper paper = Paper.COMPLIANCE_REPORT;
        Filled text = texts.of(paper, subject, number, fields(subject, on, number));
        Document document = OfficialText.parse(text.text(), paper.format());
        return new Draft(document.title(), text, document, List.of(), List.of());
    }

    @Override
    public List<Finding> check(Paper paper, long subject, LocalDate on) {
        LocalDate asOf = ReportSubject.of(subject).asOf();
        List<Finding> findings = new ArrayList<>();
        if (asOf.isAfter(today())) {
            findings.add(refusal("截至日期" + ChineseDate.format(asOf) + "在今天以后，只能体检已经过去的日子"));
        }
        if (on.isAfter(today())) {
            findings.add(refusal(paper.label() + "的成文日期" + ChineseDate.format(on) + "在今天以后"));
        }
        if (on.isBefore(asOf)) {
            findings.add(refusal("成文日期" + ChineseDate.format(on) + "早于截至日期" + ChineseDate.format(asOf)));
        }
        return List.copyOf(findings);
    }

    private Finding refusal(String reason) {
        return clauses.finding("workbench 日期", reason + "，没有签发");
    }

    @Override
    public List<Finding> advice(Paper paper, long subject, Draft draft) {
        return dispatch.advice(draft);
    }

    @Override
    public Issuance issue(Paper paper, long subject, LocalDate on) throws IOException {
        List<Finding> findings = new ArrayList<>(check(paper, subject, on));
        findings.addAll(texts.outdated(paper, subject, fields(paper, subject, on)));
        if (!findings.isEmpty()) {
            return new Issuance.Refused(findings);
        }
        var order = new IssueDocument.Order(paper, PREFIX, on, subject);
        return dispatch.issue(order, number -> compose(subject, on, number), () -> texts.drop(paper, subject));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
