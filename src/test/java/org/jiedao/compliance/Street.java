package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.RulesetSince;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;
import org.jspecify.annotations.Nullable;

/// A tree of bodies with their rulesets, put up line by line, and what is on record about them.
final class Street {
    private final List<Body> bodies = new ArrayList<>();
    private final Map<Long, List<RulesetSince>> committees = new HashMap<>();
    private final Map<Long, List<RulesetSince>> others = new HashMap<>();
    private final Map<Long, FactSource> facts = new HashMap<>();
    private final List<Attestation> attestations = new ArrayList<>();
    private final Rulesets rulesets;

    Street(Rulesets rulesets) {
        this.rulesets = rulesets;
    }

    /// Ids are given from 1 on.
    Body body(BodyKind kind, String name, @Nullable Body parent) {
        Body body = new Body(bodies.size() + 1L, kind, name, parent == null ? null : parent.id());
        bodies.add(body);
        return body;
    }

    void works(Body body, String ruleset, LocalDate since) {
        (body.kind().isJointCommittee() ? committees : others)
                .computeIfAbsent(body.id(), _ -> new ArrayList<>())
                .add(new RulesetSince(ruleset, since));
    }

    void records(Body body, FactSource source) {
        facts.put(body.id(), source);
    }

    void attests(Attestation attestation) {
        attestations.addFirst(attestation);
    }

    Examinable read() {
        FactBook book = (body, _) -> facts.getOrDefault(body, new FactSource() {});
        return new OpenExamination(
                        new OpenExamination.Bodies(() -> bodies, () -> committees, new Chosen(others)),
                        () -> rulesets,
                        () -> List.of(book),
                        new Attested(attestations),
                        Workdays::shipped)
                .read();
    }

    private record Chosen(Map<Long, List<RulesetSince>> all) implements BodyRulesets {
        @Override
        public void choose(long bodyId, RulesetSince chosen) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(long bodyId, LocalDate since) {
            throw new UnsupportedOperationException();
        }
    }

    private record Attested(List<Attestation> all) implements Attestations {
        @Override
        public Attestation add(Attestation draft) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(long id) {
            throw new UnsupportedOperationException();
        }
    }
}
