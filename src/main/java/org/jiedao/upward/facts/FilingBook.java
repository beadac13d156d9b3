package org.jiedao.upward.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiedao.assessment.About;
import org.jiedao.assessment.AreaUnits;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.Stage;
import org.jiedao.organization.Body;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;
import org.jiedao.upward.Submission;

/// Which approved results were filed with the superiors, by what is registered as sent. What is not registered may have been
/// sent all the same: of that nobody knows anything.
public final class FilingBook implements FactBook {
    private static final FactSource NOTHING = new FactSource() {};

    private final Map<Long, Body> bodies;
    private final List<AssessmentFile> results;
    private final List<Submission> submissions;

    public FilingBook(List<Body> bodies, List<AssessmentFile> assessments, List<Submission> submissions) {
        this.bodies = bodies.stream().collect(Collectors.toMap(Body::id, Function.identity()));
        this.results = assessments.stream()
                .filter(file -> file.assessment().about() == About.BODY
                        && file.assessment().stage() == Stage.YEAR_END
                        && file.assessment().approval().isPresent())
                .toList();
        this.submissions = List.copyOf(submissions);
    }

    @Override
    public FactSource about(long id, LocalDate on) {
        List<AssessmentFile> own = results.stream()
                .filter(file -> isOf(id, file))
                .filter(file -> file.assessment()
                        .approval()
                        .filter(approval -> !approval.on().isAfter(on))
                        .isPresent())
                .toList();
        return own.isEmpty() ? NOTHING : new FilingFacts(on, bodies, own, submissions);
    }

    /// A joint committee assesses for its party organisation.
    private boolean isOf(long id, AssessmentFile file) {
        Body by = bodies.get(file.assessment().bodyId());
        return by != null && (by.id() == id || AreaUnits.party(by) == id);
    }
}
