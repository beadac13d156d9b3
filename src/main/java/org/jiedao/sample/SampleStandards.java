package org.jiedao.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jiedao.committee.RulesetSince;
import org.jiedao.compliance.Attestation;
import org.jiedao.compliance.Attestations;
import org.jiedao.compliance.BodyRulesets;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;

/// By which standards the sample's other bodies work, and what of its 大工委 no register can tell (`standards.txt`).
public final class SampleStandards {
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
    private static final int CHOICE = 2;

    private final Organizations organizations;
    private final BodyRulesets rulesets;
    private final Attestations attestations;

    public SampleStandards(Organizations organizations, BodyRulesets rulesets, Attestations attestations) {
        this.organizations = organizations;
        this.rulesets = rulesets;
        this.attestations = attestations;
    }

    /// Onto the street as `SampleStreet` builds it, within its step.
    public void build() {
        try (InputStream in = Objects.requireNonNull(SampleStandards.class.getResourceAsStream("standards.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] cells) {
        if (cells.length == CHOICE) {
            rulesets.choose(named(cells[0]), new RulesetSince(cells[1], SINCE));
        } else {
            attestations.add(new Attestation(
                    0,
                    new Attestation.Subject(named(cells[0]), cells[1], cells[2]),
                    cells[3],
                    LocalDate.parse(cells[4]),
                    new Attestation.Evidence(cells[5], null),
                    LocalDate.parse(cells[6])));
        }
    }

    private long named(String name) {
        return organizations.bodies().stream()
                .filter(body -> body.name().equals(name))
                .mapToLong(Body::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("示例街道里没有" + name));
    }
}
