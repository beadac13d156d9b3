package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedao.assessment.About;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.AssessedPapers;
import org.jiedao.assessment.Assessment;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.AssessmentPapers;
import org.jiedao.assessment.AssessmentRecords;
import org.jiedao.assessment.KeepScheme;
import org.jiedao.assessment.RecordedFigures;
import org.jiedao.assessment.Scheme;
import org.jiedao.assessment.Stage;
import org.jiedao.drafting.RecordFacts;
import org.jiedao.organization.Body;
import org.jiedao.people.Person;
import org.jiedao.rule.Clauses;
import org.jiedao.storage.Database;
import org.jspecify.annotations.Nullable;

/// An assessment of somebody, with everything recorded of it or with nothing, and its papers.
record AssessedStreet(Database database) {
    private static final LocalDate HELD = LocalDate.of(2026, 1, 15);

    List<RecordFacts> papers() {
        var figures = new RecordedFigures(
                database.meetings(), database.tasks(), database.liaisons(), database.committees());
        var records = new AssessmentRecords(
                database.assessments(),
                new AssessmentRecords.Registers(database.organizations(), database.committees(), figures),
                Clauses.shipped(),
                org.jiedao.storage.OpenRegister.CLOCK);
        return List.of(new AssessmentPapers(records), new AssessedPapers(records));
    }

    void bare(Body body, Person person) {
        stored(body, person, null);
    }

    void whole(Body body, Person person) {
        AssessmentFile file = stored(body, person, HELD);
        Assessment before = file.assessment();
        Scheme scheme = before.scheme();
        Map<Long, Assessed.Score> scores = new HashMap<>();
        scheme.items().forEach(item -> scores.put(item.id(), new Assessed.Score(item.points(), "全做到")));
        Map<Long, Integer> votes = new HashMap<>();
        scheme.grades().forEach(grade -> votes.put(grade.id(), 2));
        Assessed blank = file.assessed().getFirst();
        Assessed marked = new Assessed(
                blank.id(),
                blank.subject(),
                blank.card(),
                scores,
                new Assessed.Tally(9, 8, 8, votes),
                scheme.grades().getFirst().id(),
                "认真负责。");
        Assessment approved = new Assessment(
                before.id(),
                before.bodyId(),
                before.year(),
                before.stage(),
                before.title(),
                scheme,
                new Assessment.Course(HELD, "查阅工作台账和记录", new Assessment.Approval(HELD, "党工委会议"), ""));
        database.assessments().keep("审定", new AssessmentFile(approved, List.of(marked)));
    }

    private AssessmentFile stored(Body body, Person person, @Nullable LocalDate heldOn) {
        Scheme scheme = new KeepScheme(database.assessments())
                .offered().stream().filter(one -> one.about() == About.MEMBER).findFirst().orElseThrow();
        Assessment draft = new Assessment(
                0,
                body.id(),
                2025,
                Stage.YEAR_END,
                body.name() + "2025年度兼职委员年终考核",
                scheme,
                new Assessment.Course(heldOn, null, ""));
        String unit = person.unitId() == null
                ? ""
                : database.organizations().unit(person.unitId()).orElseThrow().name();
        Assessed.Card card = new Assessed.Card(person.name().value(), unit, "兼职委员", person.unitId());
        return database.assessments()
                .keep("新建", new AssessmentFile(
                        draft, List.of(Assessed.draft(new Assessed.Subject.Member(person.id()), card))));
    }
}
