package org.jiedao.storage.work;

import static org.jiedao.storage.jooq.Tables.BODY_YEAR;
import static org.jiedao.storage.jooq.Tables.BODY_YEAR_TEXT;
import static org.jiedao.storage.jooq.Tables.COMMENDATION;
import static org.jiedao.storage.jooq.Tables.COMMENDED;
import static org.jiedao.storage.jooq.Tables.YEAR_TARGET;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedao.annual.BodyYear;
import org.jiedao.annual.BodyYears;
import org.jiedao.annual.Commendation;
import org.jiedao.annual.Commendation.Commended;
import org.jiedao.annual.Target;
import org.jiedao.annual.YearPart;
import org.jiedao.storage.jooq.tables.records.BodyYearRecord;
import org.jiedao.storage.jooq.tables.records.BodyYearTextRecord;
import org.jiedao.storage.jooq.tables.records.CommendationRecord;
import org.jiedao.storage.jooq.tables.records.CommendedRecord;
import org.jiedao.storage.jooq.tables.records.YearTargetRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Years of bodies and commendations in the data file.
public final class JooqBodyYears implements BodyYears {
    private final DSLContext dsl;
    private final Journal journal;

    public JooqBodyYears(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    @Override
    public List<BodyYear> all() {
        return read(DSL.noCondition());
    }

    @Override
    public Optional<BodyYear> year(long bodyId, int year) {
        return read(BODY_YEAR.BODY_ID.eq(bodyId).and(BODY_YEAR.OF_YEAR.eq(year))).stream().findFirst();
    }

    @Override
    public Optional<BodyYear> year(long id) {
        return read(BODY_YEAR.ID.eq(id)).stream().findFirst();
    }

    private List<BodyYear> read(Condition which) {
        return dsl.selectFrom(BODY_YEAR)
                .where(which)
                .orderBy(BODY_YEAR.OF_YEAR, BODY_YEAR.BODY_ID)
                .fetch(this::bodyYear);
    }

    private BodyYear bodyYear(BodyYearRecord row) {
        Map<YearPart, String> texts = new EnumMap<>(YearPart.class);
        dsl.fetch(BODY_YEAR_TEXT, BODY_YEAR_TEXT.BODY_YEAR_ID.eq(row.getId()))
                .forEach(text -> texts.put(YearPart.valueOf(text.getPart()), text.getText()));
        return new BodyYear(
                row.getId(),
                row.getBodyId(),
                row.getOfYear(),
                texts,
                dsl.selectFrom(YEAR_TARGET)
                        .where(YEAR_TARGET.BODY_YEAR_ID.eq(row.getId()))
                        .orderBy(YEAR_TARGET.POSITION, YEAR_TARGET.ID)
                        .fetch(JooqBodyYears::target));
    }

    @Override
    public BodyYear keep(String what, BodyYear year) {
        return journal.step(what, () -> {
            long id = year.id() == 0 ? begun(year) : year.id();
            keepTexts(id, year);
            keepTargets(id, year.targets());
            return year(id).orElseThrow();
        });
    }

    private long begun(BodyYear year) {
        BodyYearRecord row = new BodyYearRecord();
        row.setBodyId(year.bodyId());
        row.setOfYear(year.year());
        return journal.insert("登记年度工作", row).getId();
    }

    private void keepTexts(long id, BodyYear year) {
        Map<String, BodyYearTextRecord> known =
                dsl.fetch(BODY_YEAR_TEXT, BODY_YEAR_TEXT.BODY_YEAR_ID.eq(id)).intoMap(BODY_YEAR_TEXT.PART);
        for (YearPart part : YearPart.values()) {
            Optional<String> text = year.text(part);
            BodyYearTextRecord row = known.get(part.name());
            if (row == null) {
                text.ifPresent(written -> journal.insert("填写年度报告", written(id, part, written)));
            } else if (text.isPresent()) {
                row.setText(text.get());
                journal.update("填写年度报告", row);
            } else {
                journal.delete("清空年度报告的一部分", row);
            }
        }
    }

    private static BodyYearTextRecord written(long id, YearPart part, String text) {
        BodyYearTextRecord row = new BodyYearTextRecord();
        row.setBodyYearId(id);
        row.setPart(part.name());
        row.setText(text);
        return row;
    }

    private void keepTargets(long id, List<Target> targets) {
        Set<Long> kept = new HashSet<>();
        for (int place = 0; place < targets.size(); place++) {
            Target target = targets.get(place);
            YearTargetRecord row = target.id() == 0
                    ? new YearTargetRecord()
                    : dsl.fetchSingle(YEAR_TARGET, YEAR_TARGET.ID.eq(target.id()));
            row.setBodyYearId(id);
            row.setPosition(place);
            fill(row, target);
            if (target.id() == 0) {
                kept.add(journal.insert("新增目标任务", row).getId());
            } else {
                journal.update("修改目标任务", row);
                kept.add(target.id());
            }
        }
        dsl.fetch(YEAR_TARGET, YEAR_TARGET.BODY_YEAR_ID.eq(id)).stream()
                .filter(row -> !kept.contains(row.getId()))
                .forEach(row -> journal.delete("删除目标任务", row));
    }

    @Override
    public void remove(String what, long id) {
        journal.step(what, () -> {
            dsl.fetch(YEAR_TARGET, YEAR_TARGET.BODY_YEAR_ID.eq(id)).forEach(row -> journal.delete(what, row));
            dsl.fetch(BODY_YEAR_TEXT, BODY_YEAR_TEXT.BODY_YEAR_ID.eq(id)).forEach(row -> journal.delete(what, row));
            journal.delete(what, dsl.fetchSingle(BODY_YEAR, BODY_YEAR.ID.eq(id)));
            return id;
        });
    }

    @Override
    public List<Commendation> commendations() {
        return dsl.selectFrom(COMMENDATION)
                .orderBy(COMMENDATION.GIVEN_ON.desc(), COMMENDATION.ID.desc())
                .fetch(this::commendation);
    }

    private Commendation commendation(CommendationRecord row) {
        return new Commendation(
                row.getId(),
                row.getBodyId(),
                row.getOfYear(),
                Commendation.Form.valueOf(row.getForm()),
                row.getTitle(),
                row.getGivenOn(),
                dsl.selectFrom(COMMENDED)
                        .where(COMMENDED.COMMENDATION_ID.eq(row.getId()))
                        .orderBy(COMMENDED.POSITION, COMMENDED.ID)
                        .fetch(JooqBodyYears::commended));
    }

    @Override
    public Commendation keep(String what, Commendation commendation) {
        return journal.step(what, () -> {
            long id = commendation.id();
            if (id == 0) {
                id = journal.insert(what, filled(new CommendationRecord(), commendation)).getId();
            } else {
                journal.update(
                        what, filled(dsl.fetchSingle(COMMENDATION, COMMENDATION.ID.eq(id)), commendation));
            }
            keepCommended(id, commendation.commended());
            return commendation(dsl.fetchSingle(COMMENDATION, COMMENDATION.ID.eq(id)));
        });
    }

    private void keepCommended(long id, List<Commended> commended) {
        Set<Long> kept = new HashSet<>();
        for (int place = 0; place < commended.size(); place++) {
            Commended one = commended.get(place);
            CommendedRecord row = one.id() == 0
                    ? new CommendedRecord()
                    : dsl.fetchSingle(COMMENDED, COMMENDED.ID.eq(one.id()));
            row.setCommendationId(id);
            row.setPosition(place);
            fill(row, one);
            if (one.id() == 0) {
                kept.add(journal.insert("新增表扬对象", row).getId());
            } else {
                journal.update("修改表扬对象", row);
                kept.add(one.id());
            }
        }
        dsl.fetch(COMMENDED, COMMENDED.COMMENDATION_ID.eq(id)).stream()
                .filter(row -> !kept.contains(row.getId()))
                .forEach(row -> journal.delete("删除表扬对象", row));
    }

    @Override
    public void removeCommendation(String what, long id) {
        journal.step(what, () -> {
            dsl.fetch(COMMENDED, COMMENDED.COMMENDATION_ID.eq(id)).forEach(row -> journal.delete(what, row));
            journal.delete(what, dsl.fetchSingle(COMMENDATION, COMMENDATION.ID.eq(id)));
            return id;
        });
    }

    private static CommendationRecord filled(CommendationRecord row, Commendation commendation) {
        row.setBodyId(commendation.bodyId());
        row.setOfYear(commendation.year());
        row.setForm(commendation.form().name());
        row.setTitle(commendation.title());
        row.setGivenOn(commendation.on());
        return row;
    }

    private static void fill(CommendedRecord row, Commended one) {
        row.setPersonId(one.personId());
        row.setUnitId(one.unitId());
        row.setName(one.name());
        row.setBranch(one.branch());
        row.setDeed(one.deed());
    }

    private static Commended commended(CommendedRecord row) {
        return new Commended(
                row.getId(),
                row.getPersonId(),
                row.getUnitId(),
                row.getName(),
                row.getBranch(),
                Optional.ofNullable(row.getDeed()).orElse(""));
    }

    private static void fill(YearTargetRecord row, Target target) {
        row.setUnitId(target.unitId());
        row.setMatter(target.matter());
        row.setSetOn(target.setOn());
        row.setMidyear(target.midyear().text());
        row.setMidyearOn(target.midyear().on());
        row.setResult(target.result().text());
        row.setResultOn(target.result().on());
    }

    private static Target target(YearTargetRecord row) {
        return new Target(
                row.getId(),
                row.getUnitId(),
                row.getMatter(),
                row.getSetOn(),
                new Target.State(Optional.ofNullable(row.getMidyear()).orElse(""), row.getMidyearOn()),
                new Target.State(Optional.ofNullable(row.getResult()).orElse(""), row.getResultOn()));
    }
}
