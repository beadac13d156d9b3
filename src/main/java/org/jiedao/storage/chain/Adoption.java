package org.jiedao.storage.chain;

import static org.jiedao.storage.jooq.Tables.CHANGE_LINK;
import static org.jiedao.storage.jooq.Tables.CHANGE_ROW;
import static org.jiedao.storage.jooq.Tables.CHANGE_STEP;
import static org.jiedao.storage.jooq.Tables.DISPATCH_ENTRY;
import static org.jiedao.storage.jooq.Tables.DISPATCH_VERSION;

import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiedao.archive.Act;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.storage.jooq.tables.records.ChangeLinkRecord;
import org.jiedao.storage.jooq.tables.records.ChangeRowRecord;
import org.jiedao.storage.jooq.tables.records.ChangeStepRecord;
import org.jiedao.storage.jooq.tables.records.DispatchEntryRecord;
import org.jooq.Cursor;
import org.jooq.DSLContext;

/// Links the change log and the papers of a register from before there was a chain, in one transaction.
public final class Adoption {
    private static final int AT_A_TIME = 1000;
    private static final int SALT = 16;

    private final DSLContext dsl;
    private final SecureRandom random = new SecureRandom();
    private final Map<Long, PartsDigest> steps = new HashMap<>();
    private final List<ChangeLinkRecord> links = new ArrayList<>();
    private long number;
    private String before = "";

    private Adoption(DSLContext dsl) {
        this.dsl = dsl;
    }

    public static void of(DSLContext dsl) {
        Adoption adoption = new Adoption(dsl);
        dsl.transaction(adoption::run);
    }

    private void run() {
        dsl.selectFrom(CHANGE_STEP).forEach(step ->
                steps.put(step.getId(), LinkContent.step(step.getId(), step.getTitle(), step.getChangedAt(), step.getChangedBy())));
        saltRows();
        dsl.selectFrom(CHANGE_STEP).orderBy(CHANGE_STEP.ID).forEach(this::link);
        dsl.selectFrom(DISPATCH_ENTRY).orderBy(DISPATCH_ENTRY.ID).forEach(this::link);
        store();
    }

    private void saltRows() {
        List<ChangeRowRecord> changed = new ArrayList<>();
        try (Cursor<ChangeRowRecord> rows = dsl.selectFrom(CHANGE_ROW).orderBy(CHANGE_ROW.ID).fetchLazy()) {
            for (ChangeRowRecord row : rows) {
                byte[] salt = new byte[SALT];
                random.nextBytes(salt);
                row.setSalt(HexFormat.of().formatHex(salt));
                row.setDigest(LinkContent.row(row));
                LinkContent.addRow(Objects.requireNonNull(steps.get(row.getStepId())), row.getId(), row.getDigest());
                changed.add(row);
                if (changed.size() == AT_A_TIME) {
                    update(changed);
                }
            }
        }
        update(changed);
    }

    private void update(List<ChangeRowRecord> rows) {
        dsl.batched(batch -> rows.forEach(row -> batch.dsl().update(CHANGE_ROW)
                .set(CHANGE_ROW.SALT, row.getSalt())
                .set(CHANGE_ROW.DIGEST, row.getDigest())
                .where(CHANGE_ROW.ID.eq(row.getId()))
                .execute()));
        rows.clear();
    }

    private void link(ChangeStepRecord step) {
        LocalDateTime at = step.getChangedAt();
        String content = Objects.requireNonNull(steps.get(step.getId())).hex();
        add(Act.STEP, step.getId(), at, step.getChangedBy(), step.getTitle(), content);
        if (step.getUndone()) {
            String title = Act.UNDO.label() + "：" + step.getTitle();
            add(Act.UNDO, step.getId(), at, step.getChangedBy(), title, LinkContent.none());
        }
    }

    /// Nobody wrote down who issued it, nor at what time of the day.
    private void link(DispatchEntryRecord entry) {
        var paper = new DocumentNumber(entry.getPrefix(), entry.getYearOf(), entry.getSequenceNo());
        long id = entry.getId();
        LocalDateTime issued = entry.getIssuedOn().atStartOfDay();
        add(Act.ISSUE, id, issued, "", title(Act.ISSUE, paper, entry), LinkContent.issue(dsl, id));
        dsl.selectFrom(DISPATCH_VERSION)
                .where(DISPATCH_VERSION.ENTRY_ID.eq(id))
                .orderBy(DISPATCH_VERSION.VERSION_NO)
                .forEach(version -> add(
                        Act.VERSION,
                        version.getId(),
                        version.getMadeOn().atStartOfDay(),
                        "",
                        title(Act.VERSION, paper, entry),
                        LinkContent.version(dsl, version.getId())));
        if (entry.getVoidedOn() != null) {
            LocalDateTime voided = entry.getVoidedOn().atStartOfDay();
            add(Act.VOID, id, voided, "", title(Act.VOID, paper, entry), LinkContent.voiding(dsl, id));
        }
    }

    private static String title(Act act, DocumentNumber number, DispatchEntryRecord entry) {
        return Chain.title(act, number, entry.getTitle());
    }

    private void add(Act act, long subject, LocalDateTime at, String by, String title, String content) {
        var link = new ChangeLinkRecord(++number, act.name(), subject, at, by, title, content, null);
        before = LinkContent.hash(link, before);
        link.setHash(before);
        links.add(link);
        if (links.size() == AT_A_TIME) {
            store();
        }
    }

    private void store() {
        dsl.batched(batch -> links.forEach(link ->
                batch.dsl().insertInto(CHANGE_LINK).set(link).execute()));
        links.clear();
    }
}
