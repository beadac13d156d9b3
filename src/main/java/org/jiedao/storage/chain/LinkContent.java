package org.jiedao.storage.chain;

import static org.jiedao.storage.jooq.Tables.CERTIFICATE;
import static org.jiedao.storage.jooq.Tables.DISPATCH_ENTRY;
import static org.jiedao.storage.jooq.Tables.DISPATCH_FILE;
import static org.jiedao.storage.jooq.Tables.DISPATCH_VERSION;

import java.time.LocalDateTime;
import java.util.List;
import org.jiedao.storage.jooq.tables.records.ChangeLinkRecord;
import org.jiedao.storage.jooq.tables.records.ChangeRowRecord;
import org.jiedao.storage.jooq.tables.records.DisclosureRecord;
import org.jiedao.storage.jooq.tables.records.ErasedRowRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;

/// What the digests of links and of the rows of steps are taken of. Columns are named one by one: a column that a later
/// schema adds must not change an old digest.
public final class LinkContent {
    private static final List<Field<?>> ENTRY = List.of(
            DISPATCH_ENTRY.ID,
            DISPATCH_ENTRY.PAPER,
            DISPATCH_ENTRY.PREFIX,
            DISPATCH_ENTRY.YEAR_OF,
            DISPATCH_ENTRY.SEQUENCE_NO,
            DISPATCH_ENTRY.TITLE,
            DISPATCH_ENTRY.ISSUED_ON,
            DISPATCH_ENTRY.BATCH_ID,
            DISPATCH_ENTRY.SUBJECT_ID,
            DISPATCH_ENTRY.HEADCOUNT,
            DISPATCH_ENTRY.SOURCE_TEXT,
            DISPATCH_ENTRY.AFTER_STEP);
    private static final List<Field<?>> VERSION = List.of(
            DISPATCH_VERSION.ID,
            DISPATCH_VERSION.ENTRY_ID,
            DISPATCH_VERSION.VERSION_NO,
            DISPATCH_VERSION.SOURCE_TEXT,
            DISPATCH_VERSION.MADE_ON,
            DISPATCH_VERSION.REASON);
    private static final List<Field<?>> FILE = List.of(
            DISPATCH_FILE.ID, DISPATCH_FILE.PATH, DISPATCH_FILE.SHA256, DISPATCH_FILE.SIZE_BYTES);
    private static final List<Field<?>> SHEET = List.of(
            CERTIFICATE.ID, CERTIFICATE.SERIAL, CERTIFICATE.PERSON_ID, CERTIFICATE.PERSON_NAME);

    private LinkContent() {}

    static String hash(ChangeLinkRecord link, String before) {
        return new PartsDigest()
                .add(link.getLinkNo(), link.getKind(), link.getSubjectId(), link.getMadeAt(), link.getMadeBy())
                .add(link.getTitle(), link.getContent(), before)
                .hex();
    }

    public static String row(ChangeRowRecord row) {
        return new PartsDigest()
                .add(row.getSalt(), row.getTableName(), row.getRecordKey(), row.getBeforeImage(), row.getAfterImage())
                .hex();
    }

    /// To which each row is then added by `addRow`, in the order of their ids.
    public static PartsDigest step(long id, String title, LocalDateTime at, String by) {
        return new PartsDigest().add(id, title, at, by);
    }

    public static void addRow(PartsDigest step, long row, String digest) {
        step.add(row, digest);
    }

    /// Of an undo, a redo, a note: there is nothing but what the link itself says.
    public static String none() {
        return new PartsDigest().hex();
    }

    /// A paper as it was issued; that it was voided is another link's.
    public static String issue(DSLContext dsl, long entry) {
        PartsDigest digest = new PartsDigest();
        add(dsl, digest, ENTRY, DISPATCH_ENTRY.ID, DISPATCH_ENTRY.ID.eq(entry));
        Condition first = DISPATCH_FILE.ENTRY_ID.eq(entry).and(DISPATCH_FILE.VERSION_ID.isNull());
        add(dsl, digest, FILE, DISPATCH_FILE.ID, first);
        add(dsl, digest, SHEET, CERTIFICATE.ID, CERTIFICATE.ENTRY_ID.eq(entry));
        return digest.hex();
    }

    /// A later version of a paper.
    public static String version(DSLContext dsl, long version) {
        PartsDigest digest = new PartsDigest();
        add(dsl, digest, VERSION, DISPATCH_VERSION.ID, DISPATCH_VERSION.ID.eq(version));
        add(dsl, digest, FILE, DISPATCH_FILE.ID, DISPATCH_FILE.VERSION_ID.eq(version));
        return digest.hex();
    }

    public static String voiding(DSLContext dsl, long entry) {
        PartsDigest digest = new PartsDigest();
        List<Field<?>> columns = List.of(DISPATCH_ENTRY.VOIDED_ON, DISPATCH_ENTRY.VOID_REASON);
        add(dsl, digest, columns, DISPATCH_ENTRY.ID, DISPATCH_ENTRY.ID.eq(entry));
        return digest.hex();
    }

    private static void add(
            DSLContext dsl, PartsDigest digest, List<Field<?>> columns, TableField<?, Long> key, Condition which) {
        Table<?> table = key.getTable();
        dsl.select(columns).from(table).where(which).orderBy(key).forEach(row -> digest.addAll(row.intoList()));
    }

    /// What was shown or exported.
    public static String disclosure(DisclosureRecord row) {
        return new PartsDigest()
                .add(row.getId(), row.getKind(), row.getMadeAt(), row.getMadeBy(), row.getWhat(), row.getFile())
                .add(row.getPeople(), row.getMasked(), row.getReason(), row.getPersonId())
                .hex();
    }

    /// The rows that a link erased from, in the order of their ids.
    static String erasure(List<ErasedRowRecord> rows) {
        PartsDigest digest = new PartsDigest();
        rows.forEach(row -> digest.add(row.getId(), row.getRowId(), row.getRemainder()));
        return digest.hex();
    }
}
