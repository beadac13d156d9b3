package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.compliance.Attestation.Subject;
import org.jiedao.organization.Body;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.check.Period;

/// A rule that only somebody's word can show kept by a body, with what was said so far, the newest first.
public record AttestedRule(Body body, Ruleset ruleset, Rule rule, Standing standing, List<Attestation> attestations) {
    public AttestedRule {
        attestations = List.copyOf(attestations);
    }

    public Subject subject() {
        return new Subject(body.id(), ruleset.key(), rule.id());
    }

    /// The one that counts on a day, or the last that did.
    public Optional<Attestation> telling(LocalDate on) {
        return AttestationBook.of(attestations).telling(subject(), on);
    }

    /// The end of the period for which an attestation of that day speaks, where the rule's rhythm has one.
    public Optional<LocalDate> endOfPeriod(LocalDate on) {
        return List.of(Period.values()).stream()
                .filter(period -> rule.scope().rhythm().startsWith(period.label()))
                .findFirst()
                .map(period -> period.containing(on).to());
    }
}
