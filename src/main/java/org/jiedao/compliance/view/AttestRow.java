package org.jiedao.compliance.view;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.compliance.Attestation;
import org.jiedao.compliance.AttestedRule;
import org.jiedao.people.NameMatch;

/// A rule to attest of a body, as the table shows it.
record AttestRow(AttestedRule rule, LocalDate today) {
    String standing() {
        return rule.standing().label();
    }

    String body() {
        return rule.body().name();
    }

    String id() {
        return rule.rule().id();
    }

    String gist() {
        return rule.rule().scope().gist();
    }

    String evidence() {
        return rule.rule().scope().evidence();
    }

    /// `张某 2026.5.6：纪要.pdf（至2026.12.31）`.
    String said() {
        return rule.telling(today).map(AttestRow::told).orElse("");
    }

    private static String told(Attestation attestation) {
        LocalDate until = attestation.until();
        return attestation.who() + " " + ChineseDate.compact(attestation.on()) + "："
                + attestation.evidence().text()
                + (until == null ? "" : "（至" + ChineseDate.compact(until) + "）");
    }

    boolean isOfSameRule(AttestedRule other) {
        return rule.rule().id().equals(other.rule().id())
                && rule.ruleset().key().equals(other.ruleset().key());
    }

    boolean matches(NameMatch match) {
        return Stream.of(body(), id(), gist(), evidence(), said()).anyMatch(match::matches);
    }
}
