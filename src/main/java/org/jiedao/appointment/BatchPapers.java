package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiedao.committee.Committee;
import org.jiedao.committee.IssuingOrgan;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.hint.WordingContext;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.drafting.Subject;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.rule.Finding;
import org.jiedao.wording.Fields;

/// The papers about appointment batches.
public record BatchPapers(Batches batches, Organizations organizations, DispatchRegister register, Rulebook rules)
        implements RecordFacts {
    @Override
    public Paper.About about() {
        return Paper.About.BATCH;
    }

    /// The papers that a batch's order knows, in the sequence in which they are needed.
    List<Paper> papers(Batch batch) {
        return rules.lost(batch).isEmpty() ? rules(batch).papers() : List.of();
    }

    /// The papers that one step of the batch's order calls for, those of a renewal or a supplement where it is one.
    List<Paper> papers(Batch batch, StepKind step) {
        BatchPast past = past(batch);
        return papers(batch).stream()
                .filter(paper -> rules(batch).step(paper).filter(place -> place.kind() == step).isPresent())
                .filter(paper -> PaperPlace.of(paper).filter(place -> past.calls(place.occasion())).isPresent())
                .toList();
    }

    /// The batches whose order knows the paper.
    @Override
    public List<Subject> subjects(Paper paper) {
        return batches.batches().stream()
                .filter(batch -> papers(batch).contains(paper))
                .map(batch -> new Subject(batch.id(), rules.committee(batch).name() + " " + batch.title()))
                .toList();
    }

    /// That of its step, else today.
    @Override
    public LocalDate suggestedDate(Paper paper, long subject, LocalDate today) {
        Batch batch = batch(subject);
        return rules(batch).suggestedDate(batch, paper, today);
    }

    @Override
    public List<Finding> obstacles(Paper paper, long subject, LocalDate on) {
        Batch batch = batch(subject);
        List<Finding> lost = rules.lost(batch);
        return lost.isEmpty() ? rules(batch).check(batch, paper, on) : lost;
    }

    @Override
    public List<Finding> advice(Paper paper, long subject, LocalDate on) {
        return new StandingPapers(register.standing(subject), rules.clauses()).besides(paper);
    }

    private PaperRules rules(Batch batch) {
        return new PaperRules(rules.order(batch), rules.clauses());
    }

    @Override
    public Fields fields(Paper paper, long subject, LocalDate on, DocumentNumber number) {
        return facts(batch(subject)).fields(number, on);
    }

    /// What each certificate of the batch says, by the fields of its wording.
    List<Map<String, String>> certificates(Batch batch, DocumentNumber number, LocalDate on) {
        return facts(batch).certificates(number, on);
    }

    private PaperFacts facts(Batch batch) {
        return new PaperFacts(batch, rules.order(batch), rules.committee(batch), organ(batch), past(batch));
    }

    private BatchPast past(Batch batch) {
        return new BatchPast(batch, rules.committees(), register.standing(batch.id()));
    }

    @Override
    public Optional<String> title(Paper paper, long subject) {
        Batch batch = batch(subject);
        return paper == Paper.CERTIFICATE
                ? Optional.of(rules.committee(batch).name() + rules.order(batch).phrases().office() + "聘书（"
                        + batch.proposed().size() + "份）")
                : Optional.empty();
    }

    @Override
    public List<Certificate> people(Paper paper, long subject, LocalDate on) {
        List<Candidate> proposed = batch(subject).proposed();
        return IntStream.range(0, proposed.size())
                .mapToObj(index -> {
                    var person = proposed.get(index).person();
                    return new Certificate(index + 1, person.id(), person.name().value());
                })
                .toList();
    }

    @Override
    public WordingContext context(Paper paper, long subject) {
        Batch batch = batch(subject);
        return new WordingContext(
                batch.opening().ruleset(), paper.kind() == Paper.Kind.NOTICE ? PaperFacts.units(batch) : List.of());
    }

    private IssuingOrgan organ(Batch batch) {
        Committee committee = rules.committee(batch);
        return new IssuingOrgan(
                committee, organizations, rules.committees().compositionOn(committee.id(), rules.today()));
    }

    /// A reply is the street's, whose communities ask.
    @Override
    public Optional<String> prefix(Paper paper, long subject) {
        return paper == Paper.APPROVAL_REPLY
                ? organizations.profile().get(Fact.DOCUMENT_PREFIX)
                : organ(batch(subject)).prefix(paper.series());
    }

    private Batch batch(long subject) {
        return batches.batch(subject).orElseThrow();
    }
}
