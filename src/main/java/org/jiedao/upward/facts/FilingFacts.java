package org.jiedao.upward.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.Assessment;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;
import org.jiedao.upward.Submission;
import org.jiedao.upward.report.StreetReports;

/// What is registered as filed of the results of one body. Whether 示例市委组织部 is that of a county or of the city above it
/// nobody can tell from its name: it is taken for the city's.
record FilingFacts(LocalDate on, Map<Long, Body> bodies, List<AssessmentFile> results, List<Submission> submissions)
        implements FactSource {
    private static final Map<String, Pattern> OFFICES = Map.of(
            "旗县区委组织部备案", Pattern.compile("[旗县区]委组织部"),
            "市委组织部备案", Pattern.compile("市委组织部"));

    @Override
    public Optional<List<Holding>> holdings(String each, String thing) {
        Pattern office = OFFICES.get(thing);
        return office == null || !each.equals("联合体考核结果")
                ? Optional.empty()
                : Optional.of(results.stream()
                                .flatMap(file -> file.assessed().stream()
                                        .filter(one -> one.gradeId() != null && isAlliance(one))
                                        .map(one -> filed(file.assessment(), one, office)))
                                .toList())
                        .filter(alliances -> !alliances.isEmpty());
    }

    private boolean isAlliance(Assessed one) {
        return one.subject() instanceof Assessed.Subject.Body(long id)
                && bodies.get(id) instanceof Body body
                && body.kind() == BodyKind.ALLIANCE;
    }

    private Holding filed(Assessment assessment, Assessed alliance, Pattern office) {
        Item item = new RecordKey(RecordKey.Sort.ASSESSMENT, assessment.id())
                .item(assessment.year() + "年" + alliance.card().name() + "考核结果");
        LocalDate approvedOn = assessment.approval().orElseThrow().on();
        List<LocalDate> days = submissions.stream()
                .filter(one -> one.year() == assessment.year() && one.title().contains(StreetReports.ASSESSMENTS))
                .filter(one -> !one.madeAt().toLocalDate().isBefore(approvedOn))
                .filter(one -> office.matcher(one.sent().to()).find())
                .flatMap(one -> Stream.ofNullable(one.sent().on()))
                .filter(day -> !day.isBefore(approvedOn) && !day.isAfter(on))
                .toList();
        Span obliged = Span.since(approvedOn);
        return days.isEmpty() ? Holding.unrecorded(item, obliged) : new Holding(item, obliged, days);
    }
}
