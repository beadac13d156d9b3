package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jiedao.rule.RuleClass;

/// Every rule to attest, of every body, by the rulesets of a day.
public final class AttestedRules {
    private final Supplier<Examinable> examinable;
    private final Attestations attestations;

    public AttestedRules(OpenExamination examination, Attestations attestations) {
        this.examinable = examination::read;
        this.attestations = attestations;
    }

    public List<AttestedRule> on(LocalDate day) {
        AttestationBook book = AttestationBook.of(attestations.all());
        return examinable.get().on(day).clauses().stream()
                .filter(clause -> clause.rule().ruleClass() == RuleClass.ATTESTED)
                .map(clause -> attested(clause, book, day))
                .toList();
    }

    private static AttestedRule attested(ExaminedClause clause, AttestationBook book, LocalDate day) {
        var subject = new Attestation.Subject(
                clause.body().id(), clause.ruleset().key(), clause.rule().id());
        List<Attestation> said = book.of(subject);
        return new AttestedRule(
                clause.body(), clause.ruleset(), clause.rule(), Standing.of(said, day), said);
    }
}
