package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.compliance.Attestation.Subject;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.RecordKey;

/// The attestations as they were read, the newest first.
record AttestationBook(Map<Subject, List<Attestation>> bySubject) {
    AttestationBook {
        bySubject = Map.copyOf(bySubject);
    }

    static AttestationBook of(List<Attestation> newestFirst) {
        return new AttestationBook(newestFirst.stream().collect(Collectors.groupingBy(Attestation::subject)));
    }

    FactSource about(long body, String ruleset, LocalDate on) {
        return new FactSource() {
            @Override
            public Optional<FactSource.Attestation> attestation(String rule) {
                return bySubject.getOrDefault(new Subject(body, ruleset, rule), List.of()).stream()
                        .filter(attestation -> attestation.holdsOn(on))
                        .findFirst()
                        .map(AttestationBook::told);
            }
        };
    }

    private static FactSource.Attestation told(Attestation attestation) {
        return new FactSource.Attestation(
                new RecordKey(RecordKey.Sort.ATTESTATION, attestation.id())
                        .item(attestation.evidence().text()),
                attestation.who(),
                attestation.on(),
                attestation.evidence().text());
    }
}
