package org.jiedao.committee.body;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.committee.DrawChart;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.Picture;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.Subject;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Level;
import org.jiedao.organization.RecordBody;
import org.jiedao.organization.Tree;
import org.jiedao.wording.Fields;

/// The papers about bodies. What nobody recorded of a founding is left to be filled in.
public final class BodyPapers implements RecordFacts {
    private final RecordBody records;
    private final DrawChart drawing;
    private final DispatchRegister register;

    public BodyPapers(RecordBody records, DrawChart drawing, DispatchRegister register) {
        this.records = records;
        this.drawing = drawing;
        this.register = register;
    }

    @Override
    public Paper.About about() {
        return Paper.About.BODY;
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
    public Fields fields(Paper paper, long subject, LocalDate on, DocumentNumber number) {
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
    public Optional<String> prefix(Paper paper, long subject) {
        return new BodyOrgans(records.organizations()).from(paper, body(subject)).prefix();
    }

    @Override
    public String withoutPrefix(Paper paper) {
        return "还没有登记" + paper.label() + "由哪个组织发（隶属或街道信息）";
    }

    private LocalDate today() {
        return LocalDate.now(records.clock());
    }
}
