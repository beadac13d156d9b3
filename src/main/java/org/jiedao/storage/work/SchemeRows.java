package org.jiedao.storage.work;

import static org.jiedao.storage.jooq.Tables.ASSESSMENT_GRADE;
import static org.jiedao.storage.jooq.Tables.ASSESSMENT_ITEM;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedao.assessment.Figure;
import org.jiedao.assessment.Scheme;
import org.jiedao.storage.jooq.tables.records.AssessmentGradeRecord;
import org.jiedao.storage.jooq.tables.records.AssessmentItemRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The items and grades of a scheme that is kept, or of the copy that an assessment has. Runs within a step.
final class SchemeRows {
    private static final int SCALE = 2;

    private final DSLContext dsl;
    private final Journal journal;

    /// One of the two is there.
    record Owner(@Nullable Long schemeId, @Nullable Long assessmentId) {
        static Owner scheme(long id) {
            return new Owner(id, null);
        }

        static Owner assessment(long id) {
            return new Owner(null, id);
        }

        Condition items() {
            return schemeId == null
                    ? ASSESSMENT_ITEM.ASSESSMENT_ID.eq(assessmentId)
                    : ASSESSMENT_ITEM.SCHEME_ID.eq(schemeId);
        }

        Condition grades() {
            return schemeId == null
                    ? ASSESSMENT_GRADE.ASSESSMENT_ID.eq(assessmentId)
                    : ASSESSMENT_GRADE.SCHEME_ID.eq(schemeId);
        }
    }

    /// The ids that were written.
    record Stored(Set<Long> items, Set<Long> grades) {
        static final Stored NOTHING = new Stored(Set.of(), Set.of());
    }

    SchemeRows(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    Stored put(Owner owner, Scheme scheme) {
        return new Stored(putItems(owner, scheme.items()), putGrades(owner, scheme.grades()));
    }

    private Set<Long> putItems(Owner owner, List<Scheme.Item> items) {
        Set<Long> kept = new HashSet<>();
        for (int position = 0; position < items.size(); position++) {
            Scheme.Item item = items.get(position);
            AssessmentItemRecord row = item.id() == 0
                    ? new AssessmentItemRecord()
                    : dsl.fetchSingle(ASSESSMENT_ITEM, ASSESSMENT_ITEM.ID.eq(item.id()));
            row.setSchemeId(owner.schemeId());
            row.setAssessmentId(owner.assessmentId());
            row.setPosition(position);
            row.setName(item.name());
            row.setPoints(stored(item.points()));
            row.setBasis(AssessmentRows.orNull(item.basis()));
            Figure figure = item.figure();
            row.setFigure(figure == null ? null : figure.name());
            if (item.id() == 0) {
                journal.insert("新增考核项目", row);
            } else {
                journal.update("修改考核项目", row);
            }
            kept.add(row.getId());
        }
        return kept;
    }

    private Set<Long> putGrades(Owner owner, List<Scheme.Grade> grades) {
        Set<Long> kept = new HashSet<>();
        for (int position = 0; position < grades.size(); position++) {
            Scheme.Grade grade = grades.get(position);
            AssessmentGradeRecord row = grade.id() == 0
                    ? new AssessmentGradeRecord()
                    : dsl.fetchSingle(ASSESSMENT_GRADE, ASSESSMENT_GRADE.ID.eq(grade.id()));
            row.setSchemeId(owner.schemeId());
            row.setAssessmentId(owner.assessmentId());
            row.setPosition(position);
            row.setName(grade.name());
            BigDecimal least = grade.least();
            row.setLeast(least == null ? null : stored(least));
            if (grade.id() == 0) {
                journal.insert("新增等次", row);
            } else {
                journal.update("修改等次", row);
            }
            kept.add(row.getId());
        }
        return kept;
    }

    void removeOthers(Owner owner, Stored kept) {
        dsl.fetch(ASSESSMENT_ITEM, owner.items()).stream()
                .filter(row -> !kept.items().contains(row.getId()))
                .forEach(row -> journal.delete("删除考核项目", row));
        dsl.fetch(ASSESSMENT_GRADE, owner.grades()).stream()
                .filter(row -> !kept.grades().contains(row.getId()))
                .forEach(row -> journal.delete("删除等次", row));
    }

    /// As the column holds it, so that the same points are no change.
    static BigDecimal stored(BigDecimal points) {
        return points.setScale(SCALE);
    }

    static Scheme.Item item(AssessmentItemRecord row) {
        return new Scheme.Item(
                row.getId(),
                row.getName(),
                row.getPoints(),
                Optional.ofNullable(row.getBasis()).orElse(""),
                row.getFigure() == null ? null : Figure.valueOf(row.getFigure()));
    }

    static Scheme.Grade grade(AssessmentGradeRecord row) {
        return new Scheme.Grade(row.getId(), row.getName(), row.getLeast());
    }
}
