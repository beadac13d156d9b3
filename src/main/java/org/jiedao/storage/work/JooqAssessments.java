package org.jiedao.storage.work;

import static org.jiedao.storage.jooq.Tables.ASSESSED;
import static org.jiedao.storage.jooq.Tables.ASSESSMENT;
import static org.jiedao.storage.jooq.Tables.ASSESSMENT_BALLOT;
import static org.jiedao.storage.jooq.Tables.ASSESSMENT_GRADE;
import static org.jiedao.storage.jooq.Tables.ASSESSMENT_ITEM;
import static org.jiedao.storage.jooq.Tables.ASSESSMENT_SCHEME;
import static org.jiedao.storage.jooq.Tables.ASSESSMENT_SCORE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.assessment.About;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.Assessment;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.Assessments;
import org.jiedao.assessment.Scheme;
import org.jiedao.assessment.Stage;
import org.jiedao.storage.jooq.tables.records.AssessedRecord;
import org.jiedao.storage.jooq.tables.records.AssessmentRecord;
import org.jiedao.storage.jooq.tables.records.AssessmentSchemeRecord;
import org.jiedao.storage.log.Journal;
import org.jiedao.storage.revision.Kept;
import org.jiedao.storage.revision.Revisions;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Assessments and schemes in the data file.
public final class JooqAssessments implements Assessments {
    private final DSLContext dsl;
    private final Journal journal;
    private final AssessmentRows rows;
    private final SchemeRows schemeRows;
    private final Kept<List<AssessmentFile>> all;

    /// What is needed of the rows of others to read those assessed.
    private record Marks(Map<Long, Map<Long, Assessed.Score>> scores, Map<Long, Map<Long, Integer>> votes) {}

    public JooqAssessments(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
        this.rows = new AssessmentRows(dsl, journal);
        this.schemeRows = new SchemeRows(dsl, journal);
        this.all = Revisions.keep(
                dsl,
                List.of(ASSESSMENT, ASSESSMENT_ITEM, ASSESSMENT_GRADE, ASSESSED, ASSESSMENT_SCORE, ASSESSMENT_BALLOT),
                () -> read(DSL.noCondition()));
    }

    @Override
    public List<AssessmentFile> ofYear(int year) {
        return all().stream().filter(file -> file.assessment().year() == year).toList();
    }

    @Override
    public List<AssessmentFile> all() {
        return all.get();
    }

    @Override
    public Optional<AssessmentFile> file(long id) {
        return read(ASSESSMENT.ID.eq(id)).stream().findFirst();
    }

    private List<AssessmentFile> read(Condition which) {
        Select<Record1<Long>> chosen = DSL.select(ASSESSMENT.ID).from(ASSESSMENT).where(which);
        Map<Long, List<Scheme.Item>> items = dsl.selectFrom(ASSESSMENT_ITEM)
                .where(ASSESSMENT_ITEM.ASSESSMENT_ID.in(chosen))
                .orderBy(ASSESSMENT_ITEM.POSITION, ASSESSMENT_ITEM.ID)
                .fetchGroups(ASSESSMENT_ITEM.ASSESSMENT_ID, SchemeRows::item);
        Map<Long, List<Scheme.Grade>> grades = dsl.selectFrom(ASSESSMENT_GRADE)
                .where(ASSESSMENT_GRADE.ASSESSMENT_ID.in(chosen))
                .orderBy(ASSESSMENT_GRADE.POSITION, ASSESSMENT_GRADE.ID)
                .fetchGroups(ASSESSMENT_GRADE.ASSESSMENT_ID, SchemeRows::grade);
        Marks marks = marks(DSL.select(ASSESSED.ID).from(ASSESSED).where(ASSESSED.ASSESSMENT_ID.in(chosen)));
        Map<Long, List<Assessed>> assessed = dsl.selectFrom(ASSESSED)
                .where(ASSESSED.ASSESSMENT_ID.in(chosen))
                .orderBy(ASSESSED.POSITION, ASSESSED.ID)
                .fetchGroups(ASSESSED.ASSESSMENT_ID, row -> assessed(row, marks));
        return dsl.selectFrom(ASSESSMENT)
                .where(which)
                .orderBy(ASSESSMENT.OF_YEAR, ASSESSMENT.BODY_ID, ASSESSMENT.HELD_ON, ASSESSMENT.ID)
                .fetch(row -> new AssessmentFile(
                        assessment(
                                row,
                                items.getOrDefault(row.getId(), List.of()),
                                grades.getOrDefault(row.getId(), List.of())),
                        assessed.getOrDefault(row.getId(), List.of())))
                .stream()
                .toList();
    }

    private Marks marks(Select<Record1<Long>> assessed) {
        Map<Long, Map<Long, Assessed.Score>> scores = dsl.selectFrom(ASSESSMENT_SCORE)
                .where(ASSESSMENT_SCORE.ASSESSED_ID.in(assessed))
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.getAssessedId(),
                        Collectors.toMap(
                                row -> row.getItemId(),
                                row -> new Assessed.Score(row.getPoints(), orEmpty(row.getBasis())))));
        Map<Long, Map<Long, Integer>> votes = dsl.selectFrom(ASSESSMENT_BALLOT)
                .where(ASSESSMENT_BALLOT.ASSESSED_ID.in(assessed))
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.getAssessedId(),
                        Collectors.toMap(row -> row.getGradeId(), row -> row.getVotes())));
        return new Marks(scores, votes);
    }

    private static Assessed assessed(AssessedRecord row, Marks marks) {
        Map<Long, Integer> votes = marks.votes().getOrDefault(row.getId(), Map.of());
        return new Assessed(
                row.getId(),
                subject(row),
                new Assessed.Card(
                        row.getName(),
                        row.getUnit(),
                        row.getRole(),
                        row.getPersonId() == null ? null : row.getUnitId()),
                marks.scores().getOrDefault(row.getId(), Map.of()),
                row.getIssued() == null
                        ? null
                        : new Assessed.Tally(row.getIssued(), row.getReturned(), row.getValid(), votes),
                row.getGradeId(),
                orEmpty(row.getRemark()));
    }

    private static Assessed.Subject subject(AssessedRecord row) {
        if (row.getPersonId() != null) {
            return new Assessed.Subject.Member(row.getPersonId());
        }
        return row.getBodyId() == null
                ? new Assessed.Subject.Unit(row.getUnitId())
                : new Assessed.Subject.Body(row.getBodyId());
    }

    private static Assessment assessment(
            AssessmentRecord row, List<Scheme.Item> items, List<Scheme.Grade> grades) {
        Assessment.Approval approval = row.getApprovedOn() == null
                ? null
                : new Assessment.Approval(row.getApprovedOn(), row.getApprovedBy());
        return new Assessment(
                row.getId(),
                row.getBodyId(),
                row.getOfYear(),
                Stage.valueOf(row.getStage()),
                row.getTitle(),
                new Scheme(0, row.getScheme(), About.valueOf(row.getAbout()), items, grades),
                new Assessment.Course(row.getHeldOn(), orEmpty(row.getMethod()), approval, orEmpty(row.getNote())));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public AssessmentFile keep(String what, AssessmentFile file) {
        return journal.step(what, () -> file(rows.put(file)).orElseThrow());
    }

    @Override
    public void remove(String what, long id) {
        journal.step(what, () -> {
            rows.clear(id);
            return id;
        });
    }

    @Override
    public List<Scheme> schemes() {
        Map<Long, List<Scheme.Item>> items = dsl.selectFrom(ASSESSMENT_ITEM)
                .where(ASSESSMENT_ITEM.SCHEME_ID.isNotNull())
                .orderBy(ASSESSMENT_ITEM.POSITION, ASSESSMENT_ITEM.ID)
                .fetchGroups(ASSESSMENT_ITEM.SCHEME_ID, SchemeRows::item);
        Map<Long, List<Scheme.Grade>> grades = dsl.selectFrom(ASSESSMENT_GRADE)
                .where(ASSESSMENT_GRADE.SCHEME_ID.isNotNull())
                .orderBy(ASSESSMENT_GRADE.POSITION, ASSESSMENT_GRADE.ID)
                .fetchGroups(ASSESSMENT_GRADE.SCHEME_ID, SchemeRows::grade);
        return dsl.selectFrom(ASSESSMENT_SCHEME)
                .orderBy(ASSESSMENT_SCHEME.NAME, ASSESSMENT_SCHEME.ID)
                .fetch(row -> new Scheme(
                        row.getId(),
                        row.getName(),
                        About.valueOf(row.getAbout()),
                        items.getOrDefault(row.getId(), List.of()),
                        grades.getOrDefault(row.getId(), List.of())));
    }

    @Override
    public Scheme keep(String what, Scheme scheme) {
        return journal.step(what, () -> {
            AssessmentSchemeRecord row = scheme.id() == 0
                    ? new AssessmentSchemeRecord()
                    : dsl.fetchSingle(ASSESSMENT_SCHEME, ASSESSMENT_SCHEME.ID.eq(scheme.id()));
            row.setName(scheme.name());
            row.setAbout(scheme.about().name());
            if (scheme.id() == 0) {
                journal.insert(what, row);
            } else {
                journal.update(what, row);
            }
            SchemeRows.Owner owner = SchemeRows.Owner.scheme(row.getId());
            schemeRows.removeOthers(owner, schemeRows.put(owner, scheme));
            return schemes().stream().filter(one -> one.id() == row.getId()).findFirst().orElseThrow();
        });
    }

    @Override
    public void removeScheme(String what, long id) {
        journal.step(what, () -> {
            schemeRows.removeOthers(SchemeRows.Owner.scheme(id), SchemeRows.Stored.NOTHING);
            journal.delete(what, dsl.fetchSingle(ASSESSMENT_SCHEME, ASSESSMENT_SCHEME.ID.eq(id)));
            return id;
        });
    }
}
