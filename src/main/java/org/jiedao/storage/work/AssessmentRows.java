package org.jiedao.storage.work;

import static org.jiedao.storage.jooq.Tables.ASSESSED;
import static org.jiedao.storage.jooq.Tables.ASSESSMENT;
import static org.jiedao.storage.jooq.Tables.ASSESSMENT_BALLOT;
import static org.jiedao.storage.jooq.Tables.ASSESSMENT_SCORE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.Assessment;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.storage.jooq.tables.records.AssessedRecord;
import org.jiedao.storage.jooq.tables.records.AssessmentBallotRecord;
import org.jiedao.storage.jooq.tables.records.AssessmentRecord;
import org.jiedao.storage.jooq.tables.records.AssessmentScoreRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The rows of one assessment: written so that what did not change is not logged. Runs within a step.
final class AssessmentRows {
    private final DSLContext dsl;
    private final Journal journal;
    private final SchemeRows schemes;

    AssessmentRows(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
        this.schemes = new SchemeRows(dsl, journal);
    }

    /// Answers the assessment's id.
    long put(AssessmentFile file) {
        long id = putHead(file.assessment());
        SchemeRows.Owner owner = SchemeRows.Owner.assessment(id);
        SchemeRows.Stored stored = schemes.put(owner, file.assessment().scheme());
        putAssessed(id, file.assessed());
        schemes.removeOthers(owner, stored);
        return id;
    }

    void clear(long id) {
        dsl.fetch(ASSESSED, ASSESSED.ASSESSMENT_ID.eq(id)).forEach(this::delete);
        schemes.removeOthers(SchemeRows.Owner.assessment(id), SchemeRows.Stored.NOTHING);
        journal.delete("删除考核", dsl.fetchSingle(ASSESSMENT, ASSESSMENT.ID.eq(id)));
    }

    private long putHead(Assessment assessment) {
        if (assessment.id() == 0) {
            return journal.insert("新建考核", filled(new AssessmentRecord(), assessment)).getId();
        }
        journal.update(
                "修改考核", filled(dsl.fetchSingle(ASSESSMENT, ASSESSMENT.ID.eq(assessment.id())), assessment));
        return assessment.id();
    }

    private static AssessmentRecord filled(AssessmentRecord row, Assessment assessment) {
        Assessment.Course course = assessment.course();
        Assessment.Approval approval = course.approval();
        row.setBodyId(assessment.bodyId());
        row.setOfYear(assessment.year());
        row.setStage(assessment.stage().name());
        row.setAbout(assessment.about().name());
        row.setTitle(assessment.title());
        row.setScheme(assessment.scheme().name());
        row.setHeldOn(course.heldOn());
        row.setMethod(orNull(course.method()));
        row.setNote(orNull(course.note()));
        row.setApprovedOn(approval == null ? null : approval.on());
        row.setApprovedBy(approval == null ? null : approval.by());
        return row;
    }

    /// Those who are struck off go with everything recorded of them.
    private void putAssessed(long id, List<Assessed> all) {
        Set<Long> kept = new HashSet<>();
        for (int position = 0; position < all.size(); position++) {
            Assessed one = all.get(position);
            AssessedRecord row = one.id() == 0
                    ? new AssessedRecord()
                    : dsl.fetchSingle(ASSESSED, ASSESSED.ID.eq(one.id()));
            row.setAssessmentId(id);
            row.setPosition(position);
            fill(row, one);
            if (one.id() == 0) {
                journal.insert("列入考核", row);
            } else {
                journal.update("登记考核", row);
            }
            kept.add(row.getId());
            putScores(row.getId(), one.scores());
            putVotes(row.getId(), one.tally());
        }
        dsl.fetch(ASSESSED, ASSESSED.ASSESSMENT_ID.eq(id)).stream()
                .filter(row -> !kept.contains(row.getId()))
                .forEach(this::delete);
    }

    private void delete(AssessedRecord row) {
        putScores(row.getId(), Map.of());
        putVotes(row.getId(), null);
        journal.delete("移出考核", row);
    }

    private static void fill(AssessedRecord row, Assessed one) {
        Assessed.Tally tally = one.tally();
        row.setPersonId(one.subject() instanceof Assessed.Subject.Member(long person) ? person : null);
        row.setUnitId(one.subject() instanceof Assessed.Subject.Unit(long unit) ? Long.valueOf(unit) : one.card().unitId());
        row.setBodyId(one.subject() instanceof Assessed.Subject.Body(long body) ? body : null);
        row.setName(one.card().name());
        row.setUnit(one.card().unit());
        row.setRole(one.card().role());
        row.setGradeId(one.gradeId());
        row.setRemark(orNull(one.remark()));
        row.setIssued(tally == null ? null : tally.issued());
        row.setReturned(tally == null ? null : tally.returned());
        row.setValid(tally == null ? null : tally.valid());
    }

    private void putScores(long assessedId, Map<Long, Assessed.Score> scores) {
        Map<Long, AssessmentScoreRecord> recorded = new HashMap<>(
                dsl.fetch(ASSESSMENT_SCORE, ASSESSMENT_SCORE.ASSESSED_ID.eq(assessedId))
                        .intoMap(ASSESSMENT_SCORE.ITEM_ID));
        scores.forEach((item, score) -> {
            AssessmentScoreRecord before = recorded.remove(item);
            AssessmentScoreRecord row = before == null ? new AssessmentScoreRecord() : before;
            row.setAssessedId(assessedId);
            row.setItemId(item);
            row.setPoints(SchemeRows.stored(score.points()));
            row.setBasis(orNull(score.basis()));
            if (before == null) {
                journal.insert("登记得分", row);
            } else {
                journal.update("更改得分", row);
            }
        });
        recorded.values().forEach(row -> journal.delete("去掉得分", row));
    }

    private void putVotes(long assessedId, Assessed.@Nullable Tally tally) {
        Map<Long, AssessmentBallotRecord> recorded = new HashMap<>(
                dsl.fetch(ASSESSMENT_BALLOT, ASSESSMENT_BALLOT.ASSESSED_ID.eq(assessedId))
                        .intoMap(ASSESSMENT_BALLOT.GRADE_ID));
        (tally == null ? Map.<Long, Integer>of() : tally.votes()).forEach((grade, votes) -> {
            AssessmentBallotRecord before = recorded.remove(grade);
            AssessmentBallotRecord row = before == null ? new AssessmentBallotRecord() : before;
            row.setAssessedId(assessedId);
            row.setGradeId(grade);
            row.setVotes(votes);
            if (before == null) {
                journal.insert("登记票数", row);
            } else {
                journal.update("更改票数", row);
            }
        });
        recorded.values().forEach(row -> journal.delete("去掉票数", row));
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
