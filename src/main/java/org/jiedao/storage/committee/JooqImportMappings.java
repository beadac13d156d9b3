package org.jiedao.storage.committee;

import static org.jiedao.storage.jooq.Tables.IMPORT_MAPPING;

import java.util.Optional;
import org.jiedao.transfer.ColumnMapping;
import org.jiedao.transfer.ImportMappings;
import org.jooq.DSLContext;

/// The remembered column mappings in the data file. No step of the change log: a habit of reading changes no record.
public final class JooqImportMappings implements ImportMappings {
    private final DSLContext dsl;

    public JooqImportMappings(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<ColumnMapping> find(String shape) {
        return dsl.selectFrom(IMPORT_MAPPING)
                .where(IMPORT_MAPPING.SHAPE.eq(shape))
                .fetchOptional(row -> ColumnMapping.parse(row.getMapping()));
    }

    @Override
    public void remember(String shape, ColumnMapping mapping) {
        dsl.transaction(() -> dsl.mergeInto(IMPORT_MAPPING)
                .using(dsl.selectOne())
                .on(IMPORT_MAPPING.SHAPE.eq(shape))
                .whenMatchedThenUpdate()
                .set(IMPORT_MAPPING.MAPPING, mapping.text())
                .whenNotMatchedThenInsert()
                .set(IMPORT_MAPPING.SHAPE, shape)
                .set(IMPORT_MAPPING.MAPPING, mapping.text())
                .execute());
    }
}
