package org.jiedao.storage.work;

import static org.jiedao.storage.jooq.Tables.HANDOVER;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.handover.Handover;
import org.jiedao.handover.Handovers;
import org.jiedao.storage.jooq.tables.records.HandoverRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Handovers in the data file.
public final class JooqHandovers implements Handovers {
    private final DSLContext dsl;
    private final Journal journal;

    public JooqHandovers(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    @Override
    public List<Handover> all() {
        return dsl.selectFrom(HANDOVER).orderBy(HANDOVER.ID.desc()).fetch(JooqHandovers::handover);
    }

    @Override
    public Optional<Handover> handover(long id) {
        return dsl.fetchOptional(HANDOVER, HANDOVER.ID.eq(id)).map(JooqHandovers::handover);
    }

    @Override
    public Handover keep(String what, Handover handover) {
        if (handover.id() == 0) {
            return handover(journal.insert(what, filled(new HandoverRecord(), handover)));
        }
        HandoverRecord row = filled(dsl.fetchSingle(HANDOVER, HANDOVER.ID.eq(handover.id())), handover);
        journal.update(what, row);
        return handover(row);
    }

    @Override
    public void remove(String what, long id) {
        journal.delete(what, dsl.fetchSingle(HANDOVER, HANDOVER.ID.eq(id)));
    }

    private static Handover handover(HandoverRecord row) {
        return new Handover(
                row.getId(),
                new Handover.Parties(row.getGiver(), text(row.getReceiver()), text(row.getWitness())),
                row.getHandedOn(),
                text(row.getRemark()),
                Optional.ofNullable(row.getPack())
                        .map(file -> new Handover.Pack(row.getPackedAt(), file, row.getPackSha256())));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static HandoverRecord filled(HandoverRecord row, Handover handover) {
        row.setGiver(handover.parties().giver());
        row.setReceiver(none(handover.parties().receiver()));
        row.setWitness(none(handover.parties().witness()));
        row.setHandedOn(handover.on());
        row.setRemark(none(handover.remark()));
        row.setPack(handover.pack().map(Handover.Pack::file).orElse(null));
        row.setPackSha256(handover.pack().map(Handover.Pack::sha256).orElse(null));
        row.setPackedAt(handover.pack().map(Handover.Pack::at).orElse(null));
        return row;
    }

    private static @Nullable String none(String value) {
        return value.isEmpty() ? null : value;
    }
}
