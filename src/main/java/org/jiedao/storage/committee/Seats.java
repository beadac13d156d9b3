package org.jiedao.storage.committee;

import static org.jiedao.storage.jooq.Tables.SEAT;

import java.time.LocalDate;
import java.util.List;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.storage.jooq.tables.records.SeatRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The seats of committees in the data file.
record Seats(DSLContext dsl, Journal journal) {
    List<Seat> of(long committeeId) {
        return dsl.selectFrom(SEAT)
                .where(SEAT.COMMITTEE_ID.eq(committeeId))
                .orderBy(SEAT.POSITION, SEAT.ID)
                .fetch(Seats::seat);
    }

    Seat add(long committeeId, SeatKind kind, Role role, @Nullable LocalDate since) {
        SeatRecord row = new SeatRecord();
        row.setCommitteeId(committeeId);
        row.setKind(kind.name());
        row.setRole(role.name());
        row.setSince(since);
        row.setPosition(dsl.fetchCount(SEAT, SEAT.COMMITTEE_ID.eq(committeeId)));
        return seat(journal.insert("新增席位 " + role.label(), row));
    }

    void edit(Seat changed) {
        SeatRecord row = dsl.fetchSingle(SEAT, SEAT.ID.eq(changed.id()));
        row.setKind(changed.kind().name());
        row.setRole(changed.role().name());
        row.setSince(changed.since());
        row.setUntilOn(changed.until());
        journal.update("修改席位 " + changed.role().label(), row);
    }

    static Seat seat(SeatRecord row) {
        return new Seat(
                row.getId(),
                row.getCommitteeId(),
                SeatKind.valueOf(row.getKind()),
                Role.valueOf(row.getRole()),
                row.getSince(),
                row.getUntilOn());
    }
}
