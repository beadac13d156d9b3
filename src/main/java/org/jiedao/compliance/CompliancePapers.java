package org.jiedao.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.Subject;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.organization.Tree;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;

/// 条款体检报告 of a body and everything below it, as of today or of any day before, issued by the street.
public final class CompliancePapers implements RecordFacts {
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Examined examined;
    private final Clauses clauses;
    private final Clock clock;
    private final Fixes fixes = Fixes.shipped();

    /// Where the facts come from.
    public record Examined(OpenExamination examination, Attestations attestations, Organizations organizations) {}

    public CompliancePapers(Examined examined, Clauses clauses, Clock clock) {
        this.examined = examined;
        this.clauses = clauses;
        this.clock = clock;
    }

    @Override
    public Paper.About about() {
        return Paper.About.EXAMINATION;
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
    public Fields fields(Paper paper, long id, LocalDate on, DocumentNumber number) {
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
                .put("编号", number.toString());
        return new ReportFacts(
                        about.name(tree, street), examination, new BodyNames(tree), examined.attestations().all(), fixes).onto(fields);
    }

    @Override
    public List<Finding> obstacles(Paper paper, long subject, LocalDate on) {
        LocalDate asOf = ReportSubject.of(subject).asOf();
        List<Finding> findings = new ArrayList<>();
        if (asOf.isAfter(today())) {
            findings.add(refusal("截至日期" + ChineseDate.format(asOf) + "在今天以后，只能体检已经过去的日子"));
        }
        if (on.isBefore(asOf)) {
            findings.add(refusal("成文日期" + ChineseDate.format(on) + "早于截至日期" + ChineseDate.format(asOf)));
        }
        return List.copyOf(findings);
    }

    private Finding refusal(String reason) {
        return clauses.finding("workbench 日期", reason + "，没有签发");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
