package org.jiedao.storage.committee;

import static org.jiedao.storage.jooq.Tables.MEMBERSHIP;
import static org.jiedao.storage.jooq.Tables.PERSON;
import static org.jiedao.storage.jooq.Tables.SEAT;
import static org.jiedao.storage.jooq.Tables.UNIT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Membership.Ending;
import org.jiedao.storage.jooq.tables.records.MembershipRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;

/// Who holds which seat, in the data file.
final class Memberships {
    private final DSLContext dsl;
    private final Journal journal;

    Memberships(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    List<Member> ofCommittee(long committeeId) {
        return continued(joined().where(SEAT.COMMITTEE_ID.eq(committeeId))
                .orderBy(SEAT.POSITION, SEAT.ID, MEMBERSHIP.STARTS_ON, MEMBERSHIP.ID)
                .fetch(Memberships::member));
    }

    /// Every membership, those of a committee in the order of its seats.
    Map<Long, List<Member>> byCommittee() {
        Map<Long, List<Member>> all = joined().orderBy(
                        SEAT.POSITION, SEAT.ID, MEMBERSHIP.STARTS_ON, MEMBERSHIP.ID)
                .fetchGroups(SEAT.COMMITTEE_ID, Memberships::member);
        all.replaceAll((_, members) -> continued(members));
        return all;
    }

    List<Member> ofPerson(long personId) {
        return continued(joined().where(MEMBERSHIP.PERSON_ID.eq(personId))
                .orderBy(MEMBERSHIP.STARTS_ON.desc(), MEMBERSHIP.ID.desc())
                .fetch(Memberships::member));
    }

    /// With the day on which the same person's next membership of the same committee began.
    private static List<Member> continued(List<Member> members) {
        Map<List<Long>, List<Member>> byPerson = members.stream()
                .collect(Collectors.groupingBy(member ->
                        List.of(member.seat().committeeId(), member.person().id())));
        return members.stream()
                .map(member -> member.continuedBy(Objects.requireNonNull(byPerson.get(
                        List.of(member.seat().committeeId(), member.person().id())))))
                .toList();
    }

    Membership add(Membership draft) {
        MembershipRecord row = row(draft);
        row.reset(MEMBERSHIP.ID);
        return membership(journal.insert("新增任职 " + nameOf(draft), row));
    }

    void edit(Membership changed) {
        journal.update(titleOf(changed), row(changed));
    }

    /// What the step that edits it is called.
    String titleOf(Membership changed) {
        return "修改任职 " + nameOf(changed);
    }

    private String nameOf(Membership membership) {
        return dsl.fetchSingle(PERSON, PERSON.ID.eq(membership.personId())).getName();
    }

    private SelectOnConditionStep<Record> joined() {
        return dsl.select()
                .from(MEMBERSHIP)
                .join(SEAT)
                .on(MEMBERSHIP.SEAT_ID.eq(SEAT.ID))
                .join(PERSON)
                .on(MEMBERSHIP.PERSON_ID.eq(PERSON.ID))
                .leftJoin(UNIT)
                .on(PERSON.UNIT_ID.eq(UNIT.ID));
    }

    private static Member member(Record row) {
        return new Member(
                Seats.seat(row.into(SEAT)),
                membership(row.into(MEMBERSHIP)),
                JooqPeopleRoll.person(row.into(PERSON)),
                row.get(UNIT.ID) == null ? null : JooqOrganizations.unit(row.into(UNIT)));
    }

    private static Membership membership(MembershipRecord row) {
        return new Membership(
                row.getId(),
                row.getSeatId(),
                row.getTermId(),
                row.getPersonId(),
                row.getStartsOn(),
                row.getEndsOn(),
                ending(row),
                row.getNote(),
                row.getBatchId());
    }

    private static @Nullable Ending ending(MembershipRecord row) {
        return row.getEndedOn() == null
                ? null
                : new Ending(row.getEndedOn(), EndReason.valueOf(row.getEndReason()));
    }

    private static MembershipRecord row(Membership membership) {
        Ending ending = membership.ending();
        MembershipRecord row = new MembershipRecord();
        row.setId(membership.id());
        row.setSeatId(membership.seatId());
        row.setTermId(membership.termId());
        row.setPersonId(membership.personId());
        row.setStartsOn(membership.startsOn());
        row.setEndsOn(membership.endsOn());
        row.setEndedOn(ending == null ? null : ending.on());
        row.setEndReason(ending == null ? null : ending.reason().name());
        row.setNote(membership.note());
        row.setBatchId(membership.batchId());
        return row;
    }
}
