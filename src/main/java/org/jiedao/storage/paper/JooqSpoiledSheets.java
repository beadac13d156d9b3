package org.jiedao.storage.paper;

import static org.jiedao.storage.jooq.Tables.DISPATCH_ENTRY;
import static org.jiedao.storage.jooq.Tables.SPOILED_SHEET;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.overprint.SpoiledSheet;
import org.jiedao.overprint.SpoiledSheets;
import org.jiedao.storage.jooq.tables.records.SpoiledSheetRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.DSLContext;

/// Wasted sheets in the data file.
public final class JooqSpoiledSheets implements SpoiledSheets {
    private final DSLContext dsl;
    private final Journal journal;

    public JooqSpoiledSheets(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    @Override
    public List<SpoiledSheet> all() {
        return dsl.selectFrom(SPOILED_SHEET)
                .orderBy(SPOILED_SHEET.SPOILED_AT.desc(), SPOILED_SHEET.ID.desc())
                .fetch(row -> new SpoiledSheet(
                        row.getId(),
                        row.getEntryId(),
                        row.getSerial(),
                        row.getReason(),
                        row.getSpoiledAt(),
                        row.getNewSheet()));
    }

    @Override
    public void add(SpoiledSheet sheet) {
        SpoiledSheetRecord row = new SpoiledSheetRecord();
        row.setEntryId(sheet.entryId());
        row.setSerial(sheet.serial());
        row.setReason(sheet.reason());
        row.setSpoiledAt(sheet.at().truncatedTo(ChronoUnit.SECONDS));
        row.setNewSheet(sheet.newSheet());
        journal.insert("登记废页 " + number(sheet), row);
    }

    @Override
    public void remove(SpoiledSheet sheet) {
        journal.delete(
                "取消废页登记 " + number(sheet), dsl.fetchSingle(SPOILED_SHEET, SPOILED_SHEET.ID.eq(sheet.id())));
    }

    private String number(SpoiledSheet sheet) {
        var entry = dsl.fetchSingle(DISPATCH_ENTRY, DISPATCH_ENTRY.ID.eq(sheet.entryId()));
        return new DocumentNumber(entry.getPrefix(), entry.getYearOf(), entry.getSequenceNo()).serial(sheet.serial());
    }
}
