package org.jiedao.storage.chain;

import static org.jiedao.storage.jooq.Tables.ERASED_ROW;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedao.archive.Act;
import org.jiedao.storage.jooq.tables.records.ChangeLinkRecord;
import org.jiedao.storage.jooq.tables.records.ChangeRowRecord;
import org.jiedao.storage.jooq.tables.records.ErasedRowRecord;
import org.jooq.DSLContext;

/// Which rows of the change log personal data was erased from, by which links, and what each link says of it.
final class ErasedRows {
    private final Map<Long, List<ErasedRowRecord>> byLink = new HashMap<>();
    /// The remainder that was left last.
    private final Map<Long, String> remainders = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    static ErasedRows read(DSLContext dsl) {
        ErasedRows read = new ErasedRows();
        dsl.selectFrom(ERASED_ROW).orderBy(ERASED_ROW.ID).forEach(row -> {
            read.byLink.computeIfAbsent(row.getLinkNo(), _ -> new ArrayList<>()).add(row);
            read.remainders.put(row.getRowId(), row.getRemainder());
        });
        return read;
    }

    void take(ChangeLinkRecord link) {
        List<ErasedRowRecord> rows = byLink.remove(link.getLinkNo());
        boolean erasure = link.getKind().equals(Act.ERASE.name());
        boolean right = erasure
                ? LinkContent.erasure(rows == null ? List.of() : rows).equals(link.getContent())
                : rows == null;
        if (!right) {
            problems.add("操作记录" + ChainCheck.named(link) + "删除了哪些内容的登记被人改过。" + ChainCheck.doAfter());
        }
    }

    /// An image that is not what it was is so by right only where what is left is what an erasure left.
    boolean cover(ChangeRowRecord row) {
        return LinkContent.row(row).equals(remainders.get(row.getId()));
    }

    List<String> problems() {
        byLink.keySet().forEach(link ->
                problems.add("有删除内容的登记指着操作记录第" + link + "号，这一号不见了。" + ChainCheck.doAfter()));
        return problems;
    }
}
