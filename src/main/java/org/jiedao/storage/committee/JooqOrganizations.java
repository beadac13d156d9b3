package org.jiedao.storage.committee;

import static org.jiedao.storage.jooq.Tables.BODY;
import static org.jiedao.storage.jooq.Tables.PROFILE_FACT;
import static org.jiedao.storage.jooq.Tables.UNIT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.BranchType;
import org.jiedao.organization.Founding;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.storage.jooq.tables.records.BodyRecord;
import org.jiedao.storage.jooq.tables.records.ProfileFactRecord;
import org.jiedao.storage.jooq.tables.records.UnitRecord;
import org.jiedao.storage.log.Journal;
import org.jiedao.storage.revision.Kept;
import org.jiedao.storage.revision.Revisions;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The tree and the units in the data file.
public final class JooqOrganizations implements Organizations {
    private static final long NO_PARENT = 0;

    private final DSLContext dsl;
    private final Journal journal;
    private final Kept<List<Body>> bodies;
    private final Kept<List<Unit>> units;

    public JooqOrganizations(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
        this.bodies = Revisions.keep(dsl, List.of(BODY), this::readBodies);
        this.units = Revisions.keep(dsl, List.of(UNIT), this::readUnits);
    }

    @Override
    public List<Body> bodies() {
        return bodies.get();
    }

    private List<Body> readBodies() {
        Map<Long, List<Body>> siblingsInOrder = dsl.selectFrom(BODY)
                .orderBy(BODY.POSITION, BODY.ID)
                .fetchGroups(row -> Objects.requireNonNullElse(row.getParentId(), NO_PARENT), JooqOrganizations::body);
        List<Body> tree = new ArrayList<>();
        addChildren(NO_PARENT, siblingsInOrder, tree);
        return List.copyOf(tree);
    }

    private static void addChildren(long parent, Map<Long, List<Body>> siblings, List<Body> tree) {
        for (Body body : siblings.getOrDefault(parent, List.of())) {
            tree.add(body);
            addChildren(body.id(), siblings, tree);
        }
    }

    @Override
    public Optional<Body> body(long id) {
        return dsl.selectFrom(BODY).where(BODY.ID.eq(id)).fetchOptional(JooqOrganizations::body);
    }

    @Override
    public Body add(BodyKind kind, String name, @Nullable Long parentId) {
        BodyRecord row = new BodyRecord();
        row.setKind(kind.name());
        row.setName(name.strip());
        row.setParentId(parentId);
        row.setPosition(dsl.fetchCount(BODY));
        return body(journal.insert("新增组织 " + name.strip(), row));
    }

    @Override
    public void edit(Body changed) {
        BodyRecord row = dsl.fetchSingle(BODY, BODY.ID.eq(changed.id()));
        row.setKind(changed.kind().name());
        row.setName(changed.name());
        row.setParentId(changed.parentId());
        Founding founding = changed.founding();
        row.setFoundedOn(founding.foundedOn());
        row.setDissolvedOn(founding.dissolvedOn());
        row.setBranchType(Optional.ofNullable(founding.type()).map(BranchType::name).orElse(null));
        row.setJointly(founding.jointly());
        journal.update("修改组织 " + changed.name(), row);
    }

    @Override
    public List<Unit> units() {
        return units.get();
    }

    private List<Unit> readUnits() {
        return List.copyOf(dsl.selectFrom(UNIT).orderBy(UNIT.NAME).fetch(JooqOrganizations::unit));
    }

    @Override
    public Optional<Unit> unit(long id) {
        return dsl.selectFrom(UNIT).where(UNIT.ID.eq(id)).fetchOptional(JooqOrganizations::unit);
    }

    @Override
    public Optional<Unit> unitNamed(String name) {
        return dsl.selectFrom(UNIT).where(UNIT.NAME.eq(name.strip())).fetchOptional(JooqOrganizations::unit);
    }

    @Override
    public Unit add(Unit draft) {
        UnitRecord row = row(draft);
        row.reset(UNIT.ID);
        return unit(journal.insert("新增单位 " + draft.name(), row));
    }

    @Override
    public void edit(Unit changed) {
        journal.update("修改单位 " + changed.name(), row(changed));
    }

    @Override
    public StreetProfile profile() {
        Map<StreetProfile.Fact, String> facts = new EnumMap<>(StreetProfile.Fact.class);
        dsl.selectFrom(PROFILE_FACT)
                .forEach(row -> facts.put(StreetProfile.Fact.valueOf(row.getName()), row.getFact()));
        return new StreetProfile(facts);
    }

    @Override
    public void edit(StreetProfile changed) {
        String title = "修改街道信息";
        journal.step(title, () -> {
            for (StreetProfile.Fact fact : StreetProfile.Fact.values()) {
                Optional<ProfileFactRecord> known =
                        dsl.fetchOptional(PROFILE_FACT, PROFILE_FACT.NAME.eq(fact.name()));
                store(title, fact, known, changed.get(fact));
            }
            return changed;
        });
    }

    private void store(
            String title, StreetProfile.Fact fact, Optional<ProfileFactRecord> known, Optional<String> wanted) {
        if (wanted.isEmpty()) {
            known.ifPresent(row -> journal.delete(title, row));
        } else if (known.isEmpty()) {
            journal.insert(title, new ProfileFactRecord(fact.name(), wanted.get()));
        } else {
            journal.update(title, new ProfileFactRecord(fact.name(), wanted.get()));
        }
    }

    static Body body(BodyRecord row) {
        Founding founding = new Founding(
                row.getFoundedOn(),
                row.getDissolvedOn(),
                Optional.ofNullable(row.getBranchType()).map(BranchType::valueOf).orElse(null),
                row.getJointly());
        return new Body(
                row.getId(), BodyKind.valueOf(row.getKind()), row.getName(), row.getParentId(), founding);
    }

    static Unit unit(UnitRecord row) {
        return new Unit(
                row.getId(),
                row.getName(),
                UnitCategory.valueOf(row.getCategory()),
                row.getCommunityId(),
                row.getPartyOrganization(),
                row.getPhone());
    }

    private static UnitRecord row(Unit unit) {
        return new UnitRecord(
                unit.id(),
                unit.name(),
                unit.category().name(),
                unit.communityId(),
                unit.partyOrganization(),
                unit.phone());
    }
}
