package org.jiedao.compliance;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.RulesetSince;
import org.jiedao.organization.Body;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.FactBook;
import org.jspecify.annotations.Nullable;

/// Reads what is examined, once: bodies and their rulesets, the facts of every feature, the attestations. What was read last
/// is answered again as long as the register, the rulesets and the working days are the same.
public final class OpenExamination {
    private final Bodies bodies;
    private final Supplier<Rulesets> rulesets;
    private final Supplier<List<FactBook>> books;
    private final Attestations attestations;
    private final Supplier<Workdays> workdays;
    private final Supplier<Object> edition;
    private @Nullable Reading last;

    /// What was read, and from what.
    private record Reading(Object edition, Rulesets rulesets, Workdays workdays, Examinable examinable) {}

    /// The bodies in tree order, the rulesets of the committees among them by body, and those chosen for other bodies.
    public record Bodies(
            Supplier<List<Body>> tree, Supplier<Map<Long, List<RulesetSince>>> committees, BodyRulesets others) {}

    /// `books` reads what each feature has on record. Nothing is kept: the register is another one each time.
    public OpenExamination(
            Bodies bodies,
            Supplier<Rulesets> rulesets,
            Supplier<List<FactBook>> books,
            Attestations attestations,
            Supplier<Workdays> workdays) {
        this(bodies, rulesets, books, attestations, workdays, Object::new);
    }

    private OpenExamination(
            Bodies bodies,
            Supplier<Rulesets> rulesets,
            Supplier<List<FactBook>> books,
            Attestations attestations,
            Supplier<Workdays> workdays,
            Supplier<Object> edition) {
        this.bodies = bodies;
        this.rulesets = rulesets;
        this.books = books;
        this.attestations = attestations;
        this.workdays = workdays;
        this.edition = edition;
    }

    /// One that keeps what it read: `ofRegister` answers an equal object as long as nothing of the register was written.
    public OpenExamination keeping(Supplier<Object> ofRegister) {
        return new OpenExamination(bodies, rulesets, books, attestations, workdays, ofRegister);
    }

    /// Whoever asks while somebody else reads waits for that.
    public synchronized Examinable read() {
        // asked before anything is read: what is written meanwhile makes the next reading another
        Object now = edition.get();
        Rulesets rules = rulesets.get();
        Workdays days = workdays.get();
        Reading known = last;
        if (known != null && known.edition().equals(now) && known.rulesets() == rules && known.workdays() == days) {
            return known.examinable();
        }
        last = null;
        Examinable read = new Examinable(examined(), rules, books.get(), AttestationBook.of(attestations.all()), days);
        last = new Reading(now, rules, days, read);
        return read;
    }

    private List<RulesetStanding> examined() {
        return new RulesetStandings(bodies).read();
    }
}
