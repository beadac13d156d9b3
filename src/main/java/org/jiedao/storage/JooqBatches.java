package org.jiedao.storage;

import static org.jiedao.storage.jooq.Tables.BATCH;
import static org.jiedao.storage.jooq.Tables.BATCH_STEP;
import static org.jiedao.storage.jooq.Tables.CANDIDATE;
import static org.jiedao.storage.jooq.Tables.PERSON;
import static org.jiedao.storage.jooq.Tables.TERM;
import static org.jiedao.storage.jooq.Tables.UNIT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Batches;
import org.jiedao.appointment.Candidate;
import org.jiedao.appointment.Step;
import org.jiedao.appointment.StepKind;
import org.jiedao.committee.Role;
import org.jiedao.storage.jooq.tables.records.BatchRecord;
import org.jiedao.storage.jooq.tables.records.BatchStepRecord;
import org.jiedao.storage.jooq.tables.records.CandidateRecord;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Batches, their candidates and steps in the data file.
final class JooqBatches implements Batches {
    private final DSLContext dsl;
    private final Journal journal;

    JooqBatches(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    @Override
    public List<Batch> batches() {
        return dsl.selectFrom(BATCH).orderBy(BATCH.OPENED_ON.desc(), BATCH.ID.desc()).fetch(this::batch);
    }

    @Override
    public Optional<Batch> batch(long id) {
        return dsl.fetchOptional(BATCH, BATCH.ID.eq(id)).map(this::batch);
    }

    private Batch batch(BatchRecord row) {
        var term = JooqCommittees.term(dsl.fetchSingle(TERM, TERM.ID.eq(row.getTermId())));
        var opening = new Batch.Opening(
                row.getCommitteeId(), term, row.getTitle(), row.getRuleset(), row.getOpenedOn());
        return new Batch(row.getId(), opening, candidates(row.getId()), steps(row.getId()));
    }

    private List<Candidate> candidates(long batchId) {
        return dsl.select()
                .from(CANDIDATE)
                .join(PERSON)
                .on(CANDIDATE.PERSON_ID.eq(PERSON.ID))
                .leftJoin(UNIT)
                .on(PERSON.UNIT_ID.eq(UNIT.ID))
                .where(CANDIDATE.BATCH_ID.eq(batchId))
                .orderBy(CANDIDATE.POSITION, CANDIDATE.ID)
                .fetch(JooqBatches::candidate);
    }

    private static Candidate candidate(Record row) {
        return new Candidate(
                row.get(CANDIDATE.ID),
                JooqPeopleRoll.person(row.into(PERSON)),
                row.get(UNIT.ID) == null ? null : JooqOrganizations.unit(row.into(UNIT)),
                Role.valueOf(row.get(CANDIDATE.ROLE)),
                row.get(CANDIDATE.APPROVALS));
    }

    private List<Step> steps(long batchId) {
        return dsl.selectFrom(BATCH_STEP)
                .where(BATCH_STEP.BATCH_ID.eq(batchId))
                .orderBy(BATCH_STEP.DONE_ON, BATCH_STEP.ID)
                .fetch(JooqBatches::step);
    }

    private static Step step(BatchStepRecord row) {
        var votes = row.getEligible() == null ? null : new Step.Votes(row.getEligible(), row.getPresent());
        return new Step(
                StepKind.valueOf(row.getKind()), row.getDoneOn(), row.getUntilOn(), votes, row.getEvidence());
    }

    @Override
    public Batch open(Batch.Opening opening) {
        BatchRecord row = new BatchRecord();
        row.setCommitteeId(opening.committeeId());
        row.setTermId(opening.term().id());
        row.setTitle(opening.title());
        row.setRuleset(opening.ruleset());
        row.setOpenedOn(opening.on());
        return batch(journal.insert("新建批次 " + opening.title(), row));
    }

    @Override
    public void add(long batchId, long personId, Role role) {
        CandidateRecord row = new CandidateRecord();
        row.setBatchId(batchId);
        row.setPersonId(personId);
        row.setRole(role.name());
        row.setPosition(dsl.fetchCount(CANDIDATE, CANDIDATE.BATCH_ID.eq(batchId)));
        journal.insert("增加人选 " + name(personId), row);
    }

    @Override
    public void remove(long candidateId) {
        CandidateRecord row = candidate(candidateId);
        journal.delete("移除人选 " + name(row.getPersonId()), row);
    }

    @Override
    public void edit(long candidateId, Role role) {
        CandidateRecord row = candidate(candidateId);
        row.setRole(role.name());
        journal.update("修改人选 " + name(row.getPersonId()), row);
    }

    @Override
    public void put(long batchId, Step step) {
        String title = "登记“" + step.kind().label() + "”";
        dsl.fetchOptional(
                        BATCH_STEP, BATCH_STEP.BATCH_ID.eq(batchId), BATCH_STEP.KIND.eq(step.kind().name()))
                .ifPresentOrElse(
                        row -> journal.update(title, filled(row, step)),
                        () -> {
                            BatchStepRecord row = new BatchStepRecord();
                            row.setBatchId(batchId);
                            journal.insert(title, filled(row, step));
                        });
    }

    private static BatchStepRecord filled(BatchStepRecord row, Step step) {
        Step.Votes votes = step.votes();
        row.setKind(step.kind().name());
        row.setDoneOn(step.on());
        row.setUntilOn(step.until());
        row.setEligible(votes == null ? null : votes.eligible());
        row.setPresent(votes == null ? null : votes.present());
        row.setEvidence(step.evidence());
        return row;
    }

    @Override
    public void putApprovals(Map<Long, Integer> approvals) {
        journal.step("登记赞成票", () -> {
            approvals.forEach((candidateId, count) -> {
                CandidateRecord row = candidate(candidateId);
                row.setApprovals(count);
                journal.update("登记赞成票", row);
            });
            return approvals.size();
        });
    }

    private CandidateRecord candidate(long candidateId) {
        return dsl.fetchSingle(CANDIDATE, CANDIDATE.ID.eq(candidateId));
    }

    private String name(long personId) {
        return dsl.fetchSingle(PERSON, PERSON.ID.eq(personId)).getName();
    }
}
