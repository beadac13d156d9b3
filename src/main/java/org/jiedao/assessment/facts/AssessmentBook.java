package org.jiedao.assessment.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedao.assessment.AreaUnits;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.organization.Tree;
import org.jiedao.organization.Unit;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;

/// Assessments and the papers that told their results, as they were read. Of a body of which none was ever recorded nobody
/// keeps them here: it knows nothing. From the first year recorded on, who was not assessed was not. What a street's or
/// community's joint committee did is also its party organisation's (GN-29.5, GN-69).
public final class AssessmentBook implements FactBook {
    private static final FactSource NOTHING = new FactSource() {};

    private final Map<Long, Body> bodies;
    private final Tree tree;
    private final AreaUnits area;
    private final List<AssessmentFile> files;
    private final Map<Long, CommitteeHistory> committees;
    private final List<DispatchEntry> told;

    /// What else is known of whom is assessed.
    public record Registers(List<Body> bodies, List<Unit> units, List<CommitteeHistory> committees) {}

    public AssessmentBook(Registers registers, List<AssessmentFile> files, List<DispatchEntry> issued) {
        this.bodies = registers.bodies().stream().collect(Collectors.toMap(Body::id, Function.identity()));
        this.tree = new Tree(registers.bodies());
        this.area = new AreaUnits(tree, registers.units());
        this.files = List.copyOf(files);
        this.committees = registers.committees().stream()
                .collect(Collectors.toMap(committee -> committee.body().id(), Function.identity()));
        this.told = issued.stream()
                .filter(entry -> !entry.isVoid())
                .filter(entry -> entry.matter().paper().about() == Paper.About.ASSESSMENT
                        || entry.matter().paper().about() == Paper.About.ASSESSED)
                .toList();
    }

    @Override
    public FactSource about(long id, LocalDate on) {
        Body body = bodies.get(id);
        List<AssessmentFile> own = files.stream()
                .filter(file -> body != null && isOf(body, file))
                .filter(file -> isKnown(file, on))
                .toList();
        return body == null || own.isEmpty()
                ? NOTHING
                : new AssessmentFacts(
                        body,
                        new Results(own, told, on),
                        new AssessmentFacts.Concerned(committee(body), area.of(body), tree.within(AreaUnits.party(body))));
    }

    private boolean isOf(Body body, AssessmentFile file) {
        Body by = bodies.get(file.assessment().bodyId());
        return by != null && (by.id() == body.id() || by.kind().isJointCommittee() && AreaUnits.party(by) == body.id());
    }

    /// One that was held by that day; one of which nothing but the plan is written down was not.
    private static boolean isKnown(AssessmentFile file, LocalDate on) {
        LocalDate heldOn = file.assessment().course().heldOn();
        return heldOn != null && !heldOn.isAfter(on);
    }

    /// The body's own, or its joint committee's.
    private Optional<CommitteeHistory> committee(Body body) {
        return Optional.ofNullable(committees.get(body.id()))
                .filter(_ -> body.kind().isJointCommittee())
                .or(() -> committees.values().stream()
                        .filter(one -> one.body().kind().isJointCommittee() && AreaUnits.party(one.body()) == body.id())
                        .findFirst());
    }
}
