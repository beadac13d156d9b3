package org.jiedao;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedao.assessment.About;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.Assessment;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.KeepScheme;
import org.jiedao.assessment.Scheme;
import org.jiedao.assessment.Stage;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Matter;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.storage.Database;
import org.jspecify.annotations.Nullable;

/// The assessments of a spec case: each fact is one of the year in which its day lies.
record RecordedAssessments(Database database, Body body) {
    /// The things of members that an assessment or one of its papers records.
    static final Map<String, Paper> THINGS = Map.of(
            "兼职委员/年终考核", Paper.ASSESSMENT_FORM,
            "委员会成员/履职情况报告", Paper.SERVICE_REPORT,
            "委员会成员/履职情况反馈函", Paper.FEEDBACK_LETTER);

    /// A self-check before all else: from then on who was not assessed was not.
    void keepThem(LocalDate since) {
        if (database.assessments().all().stream().noneMatch(file -> file.assessment().bodyId() == body.id())) {
            kept(Stage.SELF_CHECK, since, null);
        }
    }

    void done(String thing, Person person, LocalDate day) throws IOException {
        AssessmentFile file = kept(Stage.YEAR_END, day, person);
        Paper paper = THINGS.get(thing);
        if (paper != null && paper != Paper.ASSESSMENT_FORM) {
            issue(paper, file.assessed().getFirst().id(), day);
        }
    }

    void told(LocalDate day) throws IOException {
        issue(Paper.ASSESSMENT_CIRCULAR, kept(Stage.SELF_CHECK, day, null).assessment().id(), day);
    }

    private void issue(Paper paper, long subject, LocalDate day) throws IOException {
        database.dispatchRegister()
                .enter("青工委", day.getYear(), _ -> new DispatchRegister.Registration(
                        new Matter(paper, paper.label(), day, subject, 0), "正文", List.of(), List.of()));
    }

    private AssessmentFile kept(Stage stage, LocalDate day, @Nullable Person person) {
        Scheme scheme = new KeepScheme(database.assessments())
                .offered().stream().filter(one -> one.about() == About.MEMBER).findFirst().orElseThrow();
        Assessment draft = new Assessment(
                0, body.id(), day.getYear(), stage, "考核", scheme, new Assessment.Course(day, null, ""));
        AssessmentFile stored = database.assessments()
                .keep("记", new AssessmentFile(draft, person == null ? List.of() : List.of(assessed(person))));
        Assessment before = stored.assessment();
        Long grade = before.scheme().grades().getFirst().id();
        Assessment approved = new Assessment(
                before.id(),
                before.bodyId(),
                before.year(),
                stage,
                before.title(),
                before.scheme(),
                new Assessment.Course(day, new Assessment.Approval(day, "会议"), ""));
        return database.assessments()
                .keep("审定", new AssessmentFile(
                        approved,
                        stored.assessed().stream()
                                .map(one -> new Assessed(
                                        one.id(), one.subject(), one.card(), Map.of(), null, grade, ""))
                                .toList()));
    }

    private Assessed assessed(Person person) {
        Unit unit = database.organizations()
                .add(Unit.draft("单位" + body.id() + person.name().value() + database.organizations().units().size(), UnitCategory.values()[0]));
        return Assessed.draft(
                new Assessed.Subject.Member(person.id()),
                new Assessed.Card(person.name().value(), unit.name(), "委员", unit.id()));
    }
}
