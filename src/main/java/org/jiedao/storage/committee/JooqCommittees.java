package org.jiedao.storage.committee;

import static org.jiedao.storage.jooq.Tables.BODY;
import static org.jiedao.storage.jooq.Tables.COMMITTEE;
import static org.jiedao.storage.jooq.Tables.COMMITTEE_RULESET;
import static org.jiedao.storage.jooq.Tables.MEMBERSHIP;
import static org.jiedao.storage.jooq.Tables.PERSON;
import static org.jiedao.storage.jooq.Tables.SEAT;
import static org.jiedao.storage.jooq.Tables.TERM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.committee.Committee;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Composition;
import org.jiedao.committee.EndingSteps;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.RulesetSince;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.storage.jooq.tables.records.CommitteeRecord;
import org.jiedao.storage.jooq.tables.records.TermRecord;
import org.jiedao.storage.log.Journal;
import org.jiedao.storage.revision.Kept;
import org.jiedao.storage.revision.Revisions;
import org.jooq.DSLContext;

/// Committees, their terms and seats in the data file.
public final class JooqCommittees implements Committees {
    private final DSLContext dsl;
    private final Journal journal;
    private final Memberships memberships;
    private final CommitteeRulesets rulesets;
    private final Seats seats;
    private final Kept<List<CommitteeHistory>> histories;

    public JooqCommittees(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
        this.memberships = new Memberships(dsl, journal);
        this.rulesets = new CommitteeRulesets(dsl, journal);
        this.seats = new Seats(dsl, journal);
        this.histories = Revisions.keep(
                dsl,
                List.of(BODY, COMMITTEE, COMMITTEE_RULESET, MEMBERSHIP, PERSON, SEAT, TERM),
                () -> List.copyOf(new CommitteeHistories(dsl, rulesets, memberships).all()));
    }

    @Override
    public List<Committee> committees(LocalDate day) {
        Map<Long, List<RulesetSince>> byBody = rulesets.byBody();
        return dsl.select()
                .from(COMMITTEE)
                .join(BODY)
                .on(COMMITTEE.BODY_ID.eq(BODY.ID))
                .orderBy(BODY.POSITION, BODY.ID)
                .fetch(row -> new Committee(
                        row.get(COMMITTEE.ID),
                        JooqOrganizations.body(row.into(BODY)),
                        RulesetSince.on(byBody.getOrDefault(row.get(BODY.ID), List.of()), day),
                        row.get(COMMITTEE.CAPPED)));
    }

    @Override
    public Optional<Committee> committee(long id, LocalDate day) {
        return dsl.fetchOptional(COMMITTEE, COMMITTEE.ID.eq(id)).map(row -> committee(row, day));
    }

    private Committee committee(CommitteeRecord row, LocalDate day) {
        var body = JooqOrganizations.body(dsl.fetchSingle(BODY, BODY.ID.eq(row.getBodyId())));
        return new Committee(row.getId(), body, rulesets.on(row.getId(), day), row.getCapped());
    }

    @Override
    public List<RulesetSince> rulesets(long committeeId) {
        return rulesets.of(committeeId);
    }

    @Override
    public Map<Long, List<RulesetSince>> rulesets() {
        return rulesets.byBody();
    }

    @Override
    public List<CommitteeHistory> histories() {
        return histories.get();
    }

    @Override
    public Committee establish(long bodyId, String ruleset, LocalDate since) {
        String title = "设立委员会 " + dsl.fetchSingle(BODY, BODY.ID.eq(bodyId)).getName();
        return journal.step(title, () -> {
            CommitteeRecord stored = insert(title, bodyId, true);
            rulesets.choose(title, stored.getId(), new RulesetSince(ruleset, since));
            return committee(stored, since);
        });
    }

    @Override
    public Committee establish(long bodyId, boolean capped) {
        String title = "登记届次 " + dsl.fetchSingle(BODY, BODY.ID.eq(bodyId)).getName();
        return committee(insert(title, bodyId, capped), LocalDate.MAX);
    }

    private CommitteeRecord insert(String title, long bodyId, boolean capped) {
        CommitteeRecord row = new CommitteeRecord();
        row.setBodyId(bodyId);
        row.setCapped(capped);
        return journal.insert(title, row);
    }

    @Override
    public void cap(long committeeId, boolean capped) {
        CommitteeRecord row = dsl.fetchSingle(COMMITTEE, COMMITTEE.ID.eq(committeeId));
        row.setCapped(capped);
        journal.update(capped ? "人数固定，按席位登记" : "人数不固定，来一人设一席", row);
    }

    @Override
    public void switchRuleset(long committeeId, String ruleset, LocalDate since) {
        rulesets.choose("自" + since + "起改用规范 " + ruleset, committeeId, new RulesetSince(ruleset, since));
    }

    @Override
    public void cancelRuleset(long committeeId, LocalDate since) {
        rulesets.cancel(committeeId, since);
    }

    @Override
    public List<Term> terms(long committeeId) {
        return dsl.selectFrom(TERM)
                .where(TERM.COMMITTEE_ID.eq(committeeId))
                .orderBy(TERM.STARTS_ON.desc())
                .fetch(JooqCommittees::term);
    }

    @Override
    public Optional<Term> termOn(long committeeId, LocalDate day) {
        return terms(committeeId).stream().filter(term -> term.covers(day)).findFirst();
    }

    @Override
    public Term addTerm(long committeeId, int ordinal, LocalDate startsOn, LocalDate endsOn) {
        TermRecord row = row(new Term(0, committeeId, ordinal, startsOn, endsOn));
        row.reset(TERM.ID);
        return term(journal.insert("新增第" + ordinal + "届", row));
    }

    @Override
    public void edit(Term changed) {
        journal.update("修改第" + changed.ordinal() + "届", row(changed));
    }

    @Override
    public Seat addSeat(long committeeId, SeatKind kind, Role role) {
        return seats.add(committeeId, kind, role, null);
    }

    @Override
    public Seat addSeat(long committeeId, SeatKind kind, Role role, LocalDate since) {
        return seats.add(committeeId, kind, role, since);
    }

    @Override
    public void edit(Seat changed) {
        seats.edit(changed);
    }

    @Override
    public List<Seat> seats(long committeeId) {
        return seats.of(committeeId);
    }

    @Override
    public Composition compositionOn(long committeeId, LocalDate day) {
        return Composition.of(
                committee(committeeId, day).orElseThrow(),
                day,
                seats(committeeId),
                memberships.ofCommittee(committeeId));
    }

    @Override
    public List<Member> members(long committeeId) {
        return memberships.ofCommittee(committeeId).stream()
                .filter(member -> !member.seat().isAlternate())
                .toList();
    }

    @Override
    public List<Member> alternates(long committeeId) {
        return memberships.ofCommittee(committeeId).stream()
                .filter(member -> member.seat().isAlternate())
                .toList();
    }

    @Override
    public List<Member> membershipsOf(long personId) {
        return memberships.ofPerson(personId);
    }

    @Override
    public Membership add(Membership draft) {
        return memberships.add(draft);
    }

    @Override
    public void edit(Membership changed) {
        memberships.edit(changed);
    }

    @Override
    public EndingSteps endingSteps() {
        return new JooqEndingSteps(dsl, journal, memberships);
    }

    static Term term(TermRecord row) {
        return new Term(row.getId(), row.getCommitteeId(), row.getOrdinal(), row.getStartsOn(), row.getEndsOn(), row.getNote());
    }

    private static TermRecord row(Term term) {
        return new TermRecord(term.id(), term.committeeId(), term.ordinal(), term.startsOn(), term.endsOn(), term.note());
    }
}
