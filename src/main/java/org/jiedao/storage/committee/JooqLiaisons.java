package org.jiedao.storage.committee;

import static org.jiedao.storage.jooq.Tables.LIAISON;

import java.util.List;
import org.jiedao.liaison.Contact;
import org.jiedao.liaison.Liaison;
import org.jiedao.liaison.Liaisons;
import org.jiedao.storage.jooq.tables.records.LiaisonRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The ties of members to communities and units in the data file.
public final class JooqLiaisons implements Liaisons {
    private final DSLContext dsl;
    private final Journal journal;

    public JooqLiaisons(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    @Override
    public List<Liaison> all() {
        return read(DSL.noCondition());
    }

    @Override
    public List<Liaison> of(long committeeId) {
        return read(LIAISON.COMMITTEE_ID.eq(committeeId));
    }

    @Override
    public List<Liaison> ofPerson(long personId) {
        return read(LIAISON.PERSON_ID.eq(personId));
    }

    private List<Liaison> read(Condition which) {
        return dsl.selectFrom(LIAISON)
                .where(which)
                .orderBy(LIAISON.SINCE, LIAISON.ID)
                .fetch(JooqLiaisons::liaison);
    }

    @Override
    public List<Liaison> keep(String what, List<Liaison> ties) {
        return journal.step(what, () -> ties.stream().map(tie -> keepOne(what, tie)).toList());
    }

    private Liaison keepOne(String what, Liaison tie) {
        if (tie.id() == 0) {
            return liaison(journal.insert(what, filled(new LiaisonRecord(), tie)));
        }
        journal.update(what, filled(dsl.fetchSingle(LIAISON, LIAISON.ID.eq(tie.id())), tie));
        return tie;
    }

    @Override
    public void remove(String what, long id) {
        journal.delete(what, dsl.fetchSingle(LIAISON, LIAISON.ID.eq(id)));
    }

    private static LiaisonRecord filled(LiaisonRecord row, Liaison tie) {
        row.setCommitteeId(tie.committeeId());
        row.setPersonId(tie.personId());
        row.setCommunityId(tie.contact() instanceof Contact.Community(long body) ? body : null);
        row.setUnitId(tie.contact() instanceof Contact.DistrictUnit(long unit) ? unit : null);
        row.setSince(tie.since());
        row.setUntil(tie.until());
        return row;
    }

    private static Liaison liaison(LiaisonRecord row) {
        Long community = row.getCommunityId();
        return new Liaison(
                row.getId(),
                row.getCommitteeId(),
                row.getPersonId(),
                community == null ? new Contact.DistrictUnit(row.getUnitId()) : new Contact.Community(community),
                row.getSince(),
                row.getUntil());
    }
}
