package org.jiedao.compliance;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.RulesetSince;
import org.jiedao.organization.Body;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.FactBook;

/// Reads what is examined, once: bodies and their rulesets, the facts of every feature, the attestations.
public final class OpenExamination {
    private final Bodies bodies;
    private final Supplier<Rulesets> rulesets;
    private final Supplier<List<FactBook>> books;
    private final Attestations attestations;
    private final Supplier<Workdays> workdays;

    /// The bodies in tree order, the rulesets of the committees among them by body, and those chosen for other bodies.
    public record Bodies(
            Supplier<List<Body>> tree, Supplier<Map<Long, List<RulesetSince>>> committees, BodyRulesets others) {}

    /// `books` reads what each feature has on record.
    public OpenExamination(
            Bodies bodies,
            Supplier<Rulesets> rulesets,
            Supplier<List<FactBook>> books,
            Attestations attestations,
            Supplier<Workdays> workdays) {
        this.bodies = bodies;
        this.rulesets = rulesets;
        this.books = books;
        this.attestations = attestations;
        this.workdays = workdays;
    }

    public Examinable read() {
        return new Examinable(
                examined(),
                rulesets.get(),
                books.get(),
                AttestationBook.of(attestations.all()),
                workdays.get());
    }

    private List<RulesetStanding> examined() {
        return new RulesetStandings(bodies).read();
    }
}
