package org.jiedao.storage.committee;

import static org.jiedao.storage.jooq.Tables.BODY;
import static org.jiedao.storage.jooq.Tables.COMMITTEE;
import static org.jiedao.storage.jooq.Tables.SEAT;
import static org.jiedao.storage.jooq.Tables.TERM;

import java.util.List;
import java.util.Map;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.Member;
import org.jiedao.committee.RulesetSince;
import org.jiedao.committee.Seat;
import org.jiedao.committee.Term;
import org.jiedao.storage.jooq.tables.records.SeatRecord;
import org.jiedao.storage.jooq.tables.records.TermRecord;
import org.jooq.DSLContext;

/// All committees at once: one query for each table, whatever their number.
record CommitteeHistories(DSLContext dsl, CommitteeRulesets rulesets, Memberships memberships) {
    List<CommitteeHistory> all() {
        Map<Long, List<RulesetSince>> byBody = rulesets.byBody();
        Map<Long, List<Term>> terms = dsl.selectFrom(TERM)
                .orderBy(TERM.STARTS_ON.desc())
                .fetchGroups(TermRecord::getCommitteeId, JooqCommittees::term);
        Map<Long, List<Seat>> seats = dsl.selectFrom(SEAT)
                .orderBy(SEAT.POSITION, SEAT.ID)
                .fetchGroups(SeatRecord::getCommitteeId, Seats::seat);
        Map<Long, List<Member>> members = memberships.byCommittee();
        return dsl.select()
                .from(COMMITTEE)
                .join(BODY)
                .on(COMMITTEE.BODY_ID.eq(BODY.ID))
                .orderBy(BODY.POSITION, BODY.ID)
                .fetch(row -> {
                    long id = row.get(COMMITTEE.ID);
                    return new CommitteeHistory(
                            id,
                            JooqOrganizations.body(row.into(BODY)),
                            byBody.getOrDefault(row.get(BODY.ID), List.of()),
                            terms.getOrDefault(id, List.of()),
                            new CommitteeHistory.Seating(
                                    seats.getOrDefault(id, List.of()),
                                    row.get(COMMITTEE.CAPPED),
                                    members(members, id, true)),
                            members(members, id, false));
                });
    }

    private static List<Member> members(Map<Long, List<Member>> all, long committeeId, boolean alternates) {
        return all.getOrDefault(committeeId, List.of()).stream()
                .filter(member -> member.seat().isAlternate() == alternates)
                .toList();
    }
}
