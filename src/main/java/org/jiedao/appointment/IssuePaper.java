package org.jiedao.appointment;

import java.util.stream.Stream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedao.committee.Committee;
import org.jiedao.committee.IssuingOrgan;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Draft;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.IssueDocument;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.organization.Organizations;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Filled;
import org.jiedao.wording.WordingException;
import org.jiedao.wording.Wordings;

/// Issues a paper of a batch as Word and PDF under the next number of its sequence.
public final class IssuePaper {
    private final Batches batches;
    private final Organizations organizations;
    private final Wordings wordings;
    private final IssueDocument dispatch;
    private final Rulebook rules;

    public IssuePaper(
            Batches batches,
            Organizations organizations,
            Wordings wordings,
            IssueDocument dispatch,
            Rulebook rules) {
        this.batches = batches;
        this.organizations = organizations;
        this.wordings = wordings;
        this.dispatch = dispatch;
        this.rules = rules;
    }

    /// The papers of the batch's order, in the sequence in which they are needed.
    public List<Paper> papers(Batch batch) {
        return rules(batch).papers();
    }

    /// The papers that one step of the batch's order calls for.
    public List<Paper> papers(Batch batch, StepKind step) {
        return papers(batch).stream()
                .filter(paper -> PaperRules.stepOf(paper).filter(kind -> kind == step).isPresent())
                .toList();
    }

    /// The date the paper would carry if the user enters none: that of its step, else today.
    public LocalDate suggestedDate(Batch batch, Paper paper) {
        return rules(batch).suggestedDate(batch, paper, rules.today());
    }

    /// Why the paper cannot be issued yet; empty when it can.
    public List<Finding> check(Batch batch, Paper paper, LocalDate issuedOn) {
        return rules(batch).check(batch, paper, issuedOn, rules.today());
    }

    private PaperRules rules(Batch batch) {
        return new PaperRules(rules.order(batch), rules.clauses());
    }

    public Issuance issue(long batchId, Paper paper, LocalDate issuedOn) throws IOException {
        Batch batch = batches.batch(batchId).orElseThrow();
        List<Finding> findings = check(batch, paper, issuedOn);
        if (!findings.isEmpty()) {
            return new Issuance.Refused(findings);
        }
        Optional<String> prefix = prefix(organ(batch), paper);
        if (prefix.isEmpty()) {
            return new Issuance.Refused(List.of(rules.clauses()
                    .finding("workbench 文书", "还没有登记" + paper.label() + "的代字，请先在“数据与设置”登记，没有签发")));
        }
        var order = new IssueDocument.Order(paper, prefix.get(), issuedOn, batchId);
        List<Finding> earlier = besides(batch, paper);
        return switch (dispatch.issue(order, number -> compose(batch, paper, number, issuedOn))) {
            case Issuance.Issued issued -> issued.advising(earlier);
            case Issuance.Refused refused -> refused;
        };
    }

    /// What the secretary should know before the draft is issued; nothing of it refuses.
    public List<Finding> advice(Batch batch, Paper paper, Draft draft) {
        return Stream.concat(dispatch.advice(draft).stream(), besides(batch, paper).stream())
                .toList();
    }

    private List<Finding> besides(Batch batch, Paper paper) {
        return new StandingPapers(dispatch.standing(batch.id()), rules.clauses()).besides(paper);
    }

    /// The paper as it would be issued, its number still blank; facts not recorded yet print as 【待补】.
    public Draft preview(Batch batch, Paper paper, LocalDate issuedOn)
            throws IOException, WordingException, OfficialTextException {
        String prefix = prefix(organ(batch), paper).orElse(Filled.MISSING);
        return compose(batch, paper, DocumentNumber.notYet(prefix, issuedOn.getYear()), issuedOn);
    }

    private Draft compose(Batch batch, Paper paper, DocumentNumber number, LocalDate on)
            throws IOException, WordingException, OfficialTextException {
        PaperFacts facts = new PaperFacts(
                batch, rules.order(batch), rules.committee(batch), organ(batch), organizations.profile());
        Filled text = wordings.fill(paper.template(), paper.label(), facts.fields(number, on));
        Document document = OfficialText.parse(text.text(), paper.format());
        return new Draft(title(batch, paper, document), text, document, people(batch), List.of());
    }

    /// What each certificate of the batch says, by the fields of its wording, under a number or with its place blank.
    public List<Map<String, String>> certificates(Batch batch, Optional<DocumentNumber> number, LocalDate on) {
        IssuingOrgan organ = organ(batch);
        String prefix = prefix(organ, Paper.CERTIFICATE).orElse(Filled.MISSING);
        return new PaperFacts(batch, rules.order(batch), rules.committee(batch), organ, organizations.profile())
                .certificates(number.orElseGet(() -> DocumentNumber.notYet(prefix, on.getYear())), on);
    }

    private String title(Batch batch, Paper paper, Document document) {
        return paper == Paper.CERTIFICATE
                ? rules.committee(batch).name() + rules.order(batch).phrases().office() + "聘书（"
                        + batch.proposed().size() + "份）"
                : document.title();
    }

    private static List<Certificate> people(Batch batch) {
        List<Candidate> proposed = batch.proposed();
        return IntStream.range(0, proposed.size())
                .mapToObj(index -> {
                    var person = proposed.get(index).person();
                    return new Certificate(index + 1, person.id(), person.name().value());
                })
                .toList();
    }

    private IssuingOrgan organ(Batch batch) {
        Committee committee = rules.committee(batch);
        return new IssuingOrgan(
                committee, organizations, rules.committees().compositionOn(committee.id(), rules.today()));
    }

    private static Optional<String> prefix(IssuingOrgan organ, Paper paper) {
        return switch (paper.series()) {
            case DOCUMENT -> organ.prefix();
            case CERTIFICATE -> organ.certificatePrefix();
            case PUBLICITY -> Optional.of("公示");
            case ROLL -> Optional.of("名册");
        };
    }
}
