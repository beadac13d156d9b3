package org.jiedao.committee.body;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.DrawChart;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.IssueDocument;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.PaperTexts;
import org.jiedao.dispatch.PaperWorkbook;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.Picture;
import org.jiedao.drafting.PaperSource;
import org.jiedao.drafting.Subject;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Level;
import org.jiedao.organization.RecordBody;
import org.jiedao.organization.Tree;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;
import org.jiedao.wording.WordingException;

/// The papers about bodies. What nobody recorded of a founding is left to be filled in.
public final class BodyPapers implements PaperSource {
    private final RecordBody records;
    private final DrawChart drawing;
    private final DispatchRegister register;
    private final Desk desk;

    /// With what papers are written and issued.
    public record Desk(PaperTexts texts, IssueDocument dispatch, Clauses clauses) {}

    public BodyPapers(RecordBody records, DrawChart drawing, DispatchRegister register, Desk desk) {
        this.records = records;
        this.drawing = drawing;
        this.register = register;
        this.desk = desk;
    }

    @Override
    public List<Paper> papers() {
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.about() == Paper.About.BODY)
                .toList();
    }

    /// The newest first: who writes one founds it now.
    @Override
    public List<Subject> subjects(Paper paper) {
        Tree tree = tree();
        return tree.bodies().reversed().stream()
                .filter(body -> body.isThere(today()) && concerns(paper, body, tree))
                .map(body -> new Subject(body.id(), label(body, tree)))
                .toList();
    }

    private static boolean concerns(Paper paper, Body body, Tree tree) {
        return paper == Paper.ORGANIZATION_CHART
                ? body.kind().level().ordinal() <= Level.COMMUNITY.ordinal()
                        && tree.within(body.id()).size() > 1
                : founding(body.kind()).contains(paper);
    }

    /// Those by which such a body is founded, in their order.
    public static List<Paper> founding(BodyKind kind) {
        return switch (kind) {
            case ESTATE_BRANCH -> List.of(Paper.ESTATE_BRANCH_REQUEST, Paper.ESTATE_BRANCH_REPLY);
            case BUILDING_GROUP ->
                List.of(Paper.BUILDING_GROUP_REQUEST, Paper.BUILDING_GROUP_REPLY, Paper.BUILDING_GROUP_REPORT);
            default -> List.of();
        };
    }

    /// Each community has a 1号楼党小组.
    private static String label(Body body, Tree tree) {
        List<String> path = tree.paths().getOrDefault(body.id(), List.of(body.name()));
        return body.kind() == BodyKind.BUILDING_GROUP && path.size() > 1
                ? path.get(path.size() - 2) + "　" + body.name()
                : body.name();
    }

    private Tree tree() {
        return new Tree(records.organizations().bodies());
    }

    private Body body(long subject) {
        return records.organizations().body(subject).orElseThrow();
    }

    @Override
    public LocalDate suggestedDate(Paper paper, long subject) {
        return today();
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on) {
        return fields(paper, subject, on, blank(paper, subject, on));
    }

    private DocumentNumber blank(Paper paper, long subject, LocalDate on) {
        return DocumentNumber.notYet(prefix(paper, subject).orElse(Filled.MISSING), on.getYear());
    }

    private Fields fields(Paper paper, long subject, LocalDate on, DocumentNumber number) {
        Body body = body(subject);
        BodyOrgans organs = new BodyOrgans(records.organizations());
        if (paper == Paper.ORGANIZATION_CHART) {
            return chart(body, on).fields(organs.from(paper, body), number, on);
        }
        Optional<String> basis = records.orders().asked().apply(subject, on).stream()
                .flatMap(ruleset -> ruleset.basis().stream())
                .findFirst();
        return new FoundingPaper(
                        body, records.steps().of(subject), register.standing(Paper.About.BODY, subject), basis)
                .fields(organs, paper, number, on);
    }

    private ChartPaper chart(Body root, LocalDate on) {
        return new ChartPaper(
                root, drawing.on(on).within(root.id()), drawing.network(on).within(root.id()));
    }

    @Override
    public Map<String, Picture> pictures(Paper paper, long subject, LocalDate on) throws IOException {
        return paper == Paper.ORGANIZATION_CHART
                ? chart(body(subject), on).pictures(drawing)
                : Map.of();
    }

    @Override
    public Draft compose(Paper paper, long subject, LocalDate on)
            throws IOException, WordingException, OfficialTextException {
        return compose(paper, subject, on, blank(paper, subject, on));
    }

    private Draft compose(Paper paper, long subject, LocalDate on, DocumentNumber number)
            throws IOException, WordingException, OfficialTextException {
        Filled text = desk.texts().of(paper, subject, number, fields(paper, subject, on, number));
        Map<String, Picture> pictures = pictures(paper, subject, on);
        Document document = OfficialText.parse(text.text(), paper.format()).with(pictures);
        List<Draft.Extra> extras = new ArrayList<>(PaperWorkbook.of(paper, document, on));
        pictures.forEach((name, picture) -> extras.add(Draft.Extra.picture(name, picture)));
        return new Draft(document.title(), text, document, List.of(), extras);
    }

    @Override
    public List<Finding> check(Paper paper, long subject, LocalDate on) {
        List<Finding> findings = new ArrayList<>();
        if (on.isAfter(today())) {
            findings.add(desk.clauses()
                    .finding("workbench 日期", paper.label() + "的日期" + ChineseDate.format(on) + "在今天以后，没有签发"));
        }
        if (prefix(paper, subject).isEmpty()) {
            findings.add(desk.clauses()
                    .finding("workbench 文书", "还没有登记" + paper.label() + "由哪个组织发（隶属或街道信息），没有签发"));
        }
        return findings;
    }

    @Override
    public List<Finding> advice(Paper paper, long subject, Draft draft) {
        return desk.dispatch().advice(draft);
    }

    @Override
    public Issuance issue(Paper paper, long subject, LocalDate on) throws IOException {
        List<Finding> findings = new ArrayList<>(check(paper, subject, on));
        findings.addAll(desk.texts().outdated(paper, subject, fields(paper, subject, on)));
        if (!findings.isEmpty()) {
            return new Issuance.Refused(findings);
        }
        var order = new IssueDocument.Order(paper, prefix(paper, subject).orElseThrow(), on, subject);
        return desk.dispatch()
                .issue(
                        order,
                        number -> compose(paper, subject, on, number),
                        () -> desk.texts().drop(paper, subject));
    }

    private Optional<String> prefix(Paper paper, long subject) {
        return paper.series()
                .ownPrefix()
                .or(() -> new BodyOrgans(records.organizations())
                        .from(paper, body(subject))
                        .prefix());
    }

    private LocalDate today() {
        return LocalDate.now(records.clock());
    }
}
