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
import org.jiedao.dispatch.PaperTexts;
import org.jiedao.dispatch.PaperWorkbook;
import org.jiedao.document.Document;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.hint.WordingContext;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;
import org.jiedao.wording.Filled;
import org.jiedao.wording.WordingException;

/// Issues a paper of a batch as Word and PDF, a table also as a workbook, under the next number of its sequence.
public final class IssuePaper {
    private final Batches batches;
    private final Organizations organizations;
    private final PaperTexts texts;
    private final IssueDocument dispatch;
    private final Rulebook rules;

    public IssuePaper(
            Batches batches, Organizations organizations, PaperTexts texts, IssueDocument dispatch, Rulebook rules) {
        this.batches = batches;
        this.organizations = organizations;
        this.texts = texts;
        this.dispatch = dispatch;
        this.rules = rules;
    }

    /// The papers that a batch's order knows, in the sequence in which they are needed.
    public List<Paper> papers(Batch batch) {
        return rules.lost(batch).isEmpty() ? rules(batch).papers() : List.of();
    }

    /// The papers that one step of the batch's order calls for, those of a renewal or a supplement where it is one.
    public List<Paper> papers(Batch batch, StepKind step) {
        BatchPast past = past(batch);
        return papers(batch).stream()
                .filter(paper -> rules(batch).step(paper).filter(place -> place.kind() == step).isPresent())
                .filter(paper -> PaperPlace.of(paper).filter(place -> past.calls(place.occasion())).isPresent())
                .toList();
    }

    /// The date the paper would carry if the user enters none: that of its step, else today.
    public LocalDate suggestedDate(Batch batch, Paper paper) {
        return rules(batch).suggestedDate(batch, paper, rules.today());
    }

    /// Why the paper cannot be issued yet; empty when it can.
    public List<Finding> check(Batch batch, Paper paper, LocalDate issuedOn) {
        List<Finding> lost = rules.lost(batch);
        return lost.isEmpty() ? rules(batch).check(batch, paper, issuedOn, rules.today()) : lost;
    }

    private PaperRules rules(Batch batch) {
        return new PaperRules(rules.order(batch), rules.clauses());
    }

    public Issuance issue(long batchId, Paper paper, LocalDate issuedOn) throws IOException {
        Batch batch = batches.batch(batchId).orElseThrow();
        List<Finding> findings = Stream.concat(
                        check(batch, paper, issuedOn).stream(),
                        texts.outdated(paper, batchId, fields(batch, paper, issuedOn)).stream())
                .toList();
        if (!findings.isEmpty()) {
            return new Issuance.Refused(findings);
        }
        Optional<String> prefix = prefix(batch, paper);
        if (prefix.isEmpty()) {
            return new Issuance.Refused(List.of(rules.clauses()
                    .finding("workbench 文书", "还没有登记" + paper.label() + "的代字，请先在“数据与设置”登记，没有签发")));
        }
        var order = new IssueDocument.Order(paper, prefix.get(), issuedOn, batchId);
        List<Finding> earlier = besides(batch, paper);
        Issuance issuance = dispatch.issue(
                order, number -> compose(batch, paper, number, issuedOn), () -> texts.drop(paper, batchId));
        return switch (issuance) {
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
        return compose(batch, paper, blank(batch, paper, issuedOn), issuedOn);
    }

    /// Every field that the paper's wording may ask for, the number still blank.
    Fields fields(Batch batch, Paper paper, LocalDate on) {
        return facts(batch).fields(blank(batch, paper, on), on);
    }

    private DocumentNumber blank(Batch batch, Paper paper, LocalDate on) {
        return DocumentNumber.notYet(prefix(batch, paper).orElse(Filled.MISSING), on.getYear());
    }

    private PaperFacts facts(Batch batch) {
        return new PaperFacts(batch, rules.order(batch), rules.committee(batch), organ(batch), past(batch));
    }

    private BatchPast past(Batch batch) {
        return new BatchPast(batch, rules.committees(), dispatch.standing(batch.id()));
    }

    private Draft compose(Batch batch, Paper paper, DocumentNumber number, LocalDate on)
            throws IOException, WordingException, OfficialTextException {
        Filled text = texts.of(paper, batch.id(), number, facts(batch).fields(number, on));
        Document document = OfficialText.parse(text.text(), paper.format());
        List<String> copyTo = paper.kind() == Paper.Kind.NOTICE ? PaperFacts.units(batch) : List.of();
        return new Draft(
                        title(batch, paper, document), text, document, people(batch), PaperWorkbook.of(paper, document, on))
                .within(new WordingContext(batch.opening().ruleset(), copyTo));
    }

    /// What each certificate of the batch says, by the fields of its wording, under a number or with its place blank.
    public List<Map<String, String>> certificates(Batch batch, Optional<DocumentNumber> number, LocalDate on) {
        return facts(batch).certificates(number.orElseGet(() -> blank(batch, Paper.CERTIFICATE, on)), on);
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

    /// A reply is the street's, whose communities ask.
    private Optional<String> prefix(Batch batch, Paper paper) {
        return paper == Paper.APPROVAL_REPLY
                ? organizations.profile().get(Fact.DOCUMENT_PREFIX)
                : organ(batch).prefix(paper.series());
    }
}
