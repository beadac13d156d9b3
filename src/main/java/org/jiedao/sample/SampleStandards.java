package org.jiedao.sample;

import java.time.LocalDate;
import java.util.Map;
import org.jiedao.committee.RulesetSince;
import org.jiedao.compliance.Attestation;
import org.jiedao.compliance.Attestations;
import org.jiedao.compliance.BodyRulesets;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;

/// By which standards the sample's other bodies work, and one thing of its 大工委 that no register can tell.
public final class SampleStandards {
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
    private static final LocalDate ATTESTED = LocalDate.of(2026, 4, 10);
    private static final Map<String, String> OTHERS = Map.of(
            "青禾商圈党建联合体（示例）", "chifeng",
            "禾苗社区党委", "community",
            "云溪大厦楼宇党支部", "shiyan");

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
        OTHERS.forEach((name, ruleset) -> rulesets.choose(named(name), new RulesetSince(ruleset, SINCE)));
        attestations.add(new Attestation(
                0,
                new Attestation.Subject(named(SampleStreet.STREET_COMMITTEE), "langfang", "LF-6.1.1"),
                "苗青禾",
                ATTESTED,
                new Attestation.Evidence("2026年一季度联合活动记录、需求对接记录（示例）", null),
                LocalDate.of(ATTESTED.getYear(), 12, 31)));
    }

    private long named(String name) {
        return organizations.bodies().stream()
                .filter(body -> body.name().equals(name))
                .mapToLong(Body::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("示例街道里没有" + name));
    }
}
