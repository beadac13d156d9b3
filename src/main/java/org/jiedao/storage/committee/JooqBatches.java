package org.jiedao.storage.committee;

import static org.jiedao.storage.jooq.Tables.BATCH;
import static org.jiedao.storage.jooq.Tables.BATCH_STEP;
import static org.jiedao.storage.jooq.Tables.CANDIDATE;
import static org.jiedao.storage.jooq.Tables.OBJECTION;
import static org.jiedao.storage.jooq.Tables.PERSON;
import static org.jiedao.storage.jooq.Tables.TERM;
import static org.jiedao.storage.jooq.Tables.UNIT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Batches;
import org.jiedao.appointment.Candidate;
import org.jiedao.appointment.Objection;
import org.jiedao.appointment.Procedure;
import org.jiedao.appointment.Step;
import org.jiedao.appointment.StepKind;
import org.jiedao.committee.Role;
import org.jiedao.committee.Term;
import org.jiedao.storage.jooq.tables.records.BatchRecord;
import org.jiedao.storage.jooq.tables.records.BatchStepRecord;
import org.jiedao.storage.jooq.tables.records.CandidateRecord;
import org.jiedao.storage.jooq.tables.records.ObjectionRecord;
import org.jiedao.storage.jooq.tables.records.TermRecord;
import org.jiedao.storage.log.Journal;
import org.jiedao.storage.revision.Kept;
import org.jiedao.storage.revision.Revisions;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Batches, their candidates and steps in the data file.
public final class JooqBatches implements Batches {
    private final DSLContext dsl;
    private final Journal journal;
    private final Kept<List<Batch>> all;

    public JooqBatches(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
        this.all = Revisions.keep(
                dsl,
                List.of(BATCH, BATCH_STEP, CANDIDATE, OBJECTION, PERSON, TERM, UNIT),
                () -> List.copyOf(batches(DSL.noCondition())));
    }

    /// A fixed number of queries, however many batches there are.
    @Override
    public List<Batch> batches() {
        return all.get();
    }

    @Override
    public Optional<Batch> batch(long id) {
        return batches(BATCH.ID.eq(id)).stream().findFirst();
    }

    private List<Batch> batches(Condition which) {
        Map<Long, TermRecord> terms = dsl.select(TERM.fields())
                .from(TERM)
                .where(TERM.ID.in(DSL.select(BATCH.TERM_ID).from(BATCH).where(which)))
                .fetchMap(TERM.ID, row -> row.into(TERM));
        Map<Long, List<Candidate>> candidates = candidates(which);
        Map<Long, List<Step>> steps = dsl.select(BATCH_STEP.fields())
                .from(BATCH_STEP)
                .join(BATCH)
                .on(BATCH_STEP.BATCH_ID.eq(BATCH.ID))
                .where(which)
                .orderBy(BATCH_STEP.DONE_ON, BATCH_STEP.ID)
                .fetchGroups(BATCH_STEP.BATCH_ID, row -> step(row.into(BATCH_STEP)));
        Map<Long, List<Objection>> objections = dsl.select(OBJECTION.fields())
                .from(OBJECTION)
                .join(BATCH)
                .on(OBJECTION.BATCH_ID.eq(BATCH.ID))
                .where(which)
                .orderBy(OBJECTION.RECEIVED_ON, OBJECTION.ID)
                .fetchGroups(OBJECTION.BATCH_ID, row -> objection(row.into(OBJECTION)));
        return dsl.selectFrom(BATCH)
                .where(which)
                .orderBy(BATCH.OPENED_ON.desc(), BATCH.ID.desc())
                .fetch(row -> new Batch(
                        row.getId(),
                        opening(row, JooqCommittees.term(Objects.requireNonNull(terms.get(row.getTermId())))),
                        candidates.getOrDefault(row.getId(), List.of()),
                        steps.getOrDefault(row.getId(), List.of()),
                        objections.getOrDefault(row.getId(), List.of()),
                        Objects.requireNonNullElse(row.getNote(), "")));
    }

    private static Batch.Opening opening(BatchRecord row, Term term) {
        return new Batch.Opening(
                row.getCommitteeId(),
                term,
                row.getTitle(),
                row.getRuleset(),
                row.getOpenedOn(),
                row.getProcedure() == null ? Procedure.PRODUCTION : Procedure.valueOf(row.getProcedure()),
                new Batch.Occasion(row.getOccasionOn(), Objects.requireNonNullElse(row.getOccasion(), "")));
    }

    private Map<Long, List<Candidate>> candidates(Condition which) {
        return dsl.select()
                .from(CANDIDATE)
                .join(BATCH)
                .on(CANDIDATE.BATCH_ID.eq(BATCH.ID))
                .join(PERSON)
                .on(CANDIDATE.PERSON_ID.eq(PERSON.ID))
                .leftJoin(UNIT)
                .on(PERSON.UNIT_ID.eq(UNIT.ID))
                .where(which)
                .orderBy(CANDIDATE.POSITION, CANDIDATE.ID)
                .fetchGroups(CANDIDATE.BATCH_ID, JooqBatches::candidate);
    }

    private static Candidate candidate(Record row) {
        return new Candidate(
                row.get(CANDIDATE.ID),
                JooqPeopleRoll.person(row.into(PERSON)),
                row.get(UNIT.ID) == null ? null : JooqOrganizations.unit(row.into(UNIT)),
                Role.valueOf(row.get(CANDIDATE.ROLE)),
                row.get(CANDIDATE.APPROVALS),
                new Candidate.Tie(row.get(CANDIDATE.SEAT_ID), row.get(CANDIDATE.MEMBERSHIP_ID)));
    }

    private static Step step(BatchStepRecord row) {
        var votes = row.getEligible() == null ? null : new Step.Votes(row.getEligible(), row.getPresent());
        return new Step(
                StepKind.valueOf(row.getKind()), row.getDoneOn(), row.getUntilOn(), votes, row.getEvidence(),
                Objects.requireNonNullElse(row.getNote(), ""));
    }

    private static Objection objection(ObjectionRecord row) {
        Objection.Settlement settlement = row.getOutcome() == null
                ? null
                : new Objection.Settlement(
                        Objection.Outcome.valueOf(row.getOutcome()),
                        row.getSettledOn(),
                        Objects.requireNonNullElse(row.getSettledNote(), ""));
        return new Objection(
                row.getId(), row.getReceivedOn(), row.getCandidateId(), row.getMatter(), settlement);
    }

    @Override
    public Batch open(Batch.Opening opening) {
        BatchRecord row = new BatchRecord();
        row.setCommitteeId(opening.committeeId());
        row.setTermId(opening.term().id());
        row.setTitle(opening.title());
        row.setRuleset(opening.ruleset());
        row.setOpenedOn(opening.on());
        row.setProcedure(opening.procedure().name());
        row.setOccasionOn(opening.occasion().on());
        row.setOccasion(opening.occasion().reason());
        return batch(journal.insert("新建批次 " + opening.title(), row).getId()).orElseThrow();
    }

    @Override
    public void add(long batchId, long personId, Role role, Candidate.Tie tie) {
        CandidateRecord row = new CandidateRecord();
        row.setBatchId(batchId);
        row.setPersonId(personId);
        row.setRole(role.name());
        row.setPosition(dsl.fetchCount(CANDIDATE, CANDIDATE.BATCH_ID.eq(batchId)));
        row.setSeatId(tie.seatId());
        row.setMembershipId(tie.membershipId());
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
        row.setNote(step.note().isEmpty() ? null : step.note());
        return row;
    }

    @Override
    public void put(long batchId, Objection objection) {
        String title = "登记异议";
        if (objection.id() == 0) {
            ObjectionRecord row = new ObjectionRecord();
            row.setBatchId(batchId);
            journal.insert(title, filled(row, objection));
        } else {
            journal.update(title, filled(objection(objection.id()), objection));
        }
    }

    @Override
    public void removeObjection(long objectionId) {
        journal.delete("删除异议", objection(objectionId));
    }

    private ObjectionRecord objection(long objectionId) {
        return dsl.fetchSingle(OBJECTION, OBJECTION.ID.eq(objectionId));
    }

    private static ObjectionRecord filled(ObjectionRecord row, Objection objection) {
        Objection.Settlement settlement = objection.settlement();
        row.setCandidateId(objection.candidateId());
        row.setReceivedOn(objection.receivedOn());
        row.setMatter(objection.matter());
        row.setOutcome(settlement == null ? null : settlement.outcome().name());
        row.setSettledOn(settlement == null ? null : settlement.on());
        row.setSettledNote(settlement == null ? null : settlement.note());
        return row;
    }

    @Override
    public void note(long batchId, String note) {
        BatchRecord row = dsl.fetchSingle(BATCH, BATCH.ID.eq(batchId));
        row.setNote(note.isEmpty() ? null : note);
        journal.update("修改备注 " + row.getTitle(), row);
    }

    @Override
    public OptionalLong stepId(long batchId, StepKind kind) {
        return dsl.select(BATCH_STEP.ID)
                .from(BATCH_STEP)
                .where(BATCH_STEP.BATCH_ID.eq(batchId), BATCH_STEP.KIND.eq(kind.name()))
                .fetchOptional(BATCH_STEP.ID)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public Optional<String> stepLabel(long stepId) {
        return dsl.select(BATCH.TITLE, BATCH_STEP.KIND)
                .from(BATCH_STEP)
                .join(BATCH)
                .on(BATCH_STEP.BATCH_ID.eq(BATCH.ID))
                .where(BATCH_STEP.ID.eq(stepId))
                .fetchOptional(row ->
                        row.value1() + " " + StepKind.valueOf(row.value2()).label());
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
