package org.jiedao.storage.chain;

import static org.jiedao.storage.jooq.Tables.CHANGE_ROW;
import static org.jiedao.storage.jooq.Tables.CHANGE_STEP;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiedao.archive.Act;
import org.jiedao.storage.jooq.tables.records.ChangeLinkRecord;
import org.jiedao.storage.jooq.tables.records.ChangeRowRecord;
import org.jiedao.storage.jooq.tables.records.ChangeStepRecord;
import org.jiedao.storage.record.RecordWords;
import org.jooq.Cursor;
import org.jooq.DSLContext;

/// The steps as the links know them, held against the steps as they are.
final class LinkedSteps {
    private final DSLContext dsl;
    private final ErasedRows erased;
    private final RecordWords words = RecordWords.shipped();
    private final Map<Long, Known> known = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    LinkedSteps(DSLContext dsl, ErasedRows erased) {
        this.dsl = dsl;
        this.erased = erased;
    }

    /// What the links say of a step, and what was found amiss with it.
    private static final class Known {
        private final String named;
        private final String title;
        private final LocalDateTime at;
        private final String by;
        private final String content;
        private final PartsDigest digest;
        private final Set<String> amiss = new LinkedHashSet<>();
        private boolean undone;
        private boolean there;

        Known(ChangeLinkRecord link) {
            named = ChainCheck.named(link);
            title = link.getTitle();
            at = link.getMadeAt();
            by = link.getMadeBy();
            content = link.getContent();
            digest = LinkContent.step(Objects.requireNonNull(link.getSubjectId()), title, at, by);
        }
    }

    void take(ChangeLinkRecord link) {
        Long step = link.getSubjectId();
        if (step == null || !ofStep(link.getKind())) {
            return;
        }
        if (link.getKind().equals(Act.STEP.name())) {
            if (known.putIfAbsent(step, new Known(link)) != null) {
                problems.add("操作记录" + ChainCheck.named(link) + "登记的一步，前面已经登记过。" + ChainCheck.doAfter());
            }
        } else if (known.containsKey(step)) {
            known.get(step).undone = link.getKind().equals(Act.UNDO.name());
        } else {
            problems.add("操作记录" + ChainCheck.named(link) + "所指的一步没有登记过。" + ChainCheck.doAfter());
        }
    }

    private static boolean ofStep(String kind) {
        return List.of(Act.STEP.name(), Act.UNDO.name(), Act.REDO.name()).contains(kind);
    }

    /// Once every link is taken.
    List<String> problems() {
        checkRows();
        dsl.selectFrom(CHANGE_STEP).orderBy(CHANGE_STEP.ID).forEach(this::check);
        known.values().forEach(this::tell);
        return problems;
    }

    private void checkRows() {
        try (Cursor<ChangeRowRecord> rows = dsl.selectFrom(CHANGE_ROW).orderBy(CHANGE_ROW.ID).fetchLazy()) {
            for (ChangeRowRecord row : rows) {
                Known step = known.get(row.getStepId());
                if (step != null) {
                    LinkContent.addRow(step.digest, row.getId(), row.getDigest());
                    if (!LinkContent.row(row).equals(row.getDigest()) && !erased.cover(row)) {
                        step.amiss.add("“" + table(row.getTableName()) + "”的改动内容");
                    }
                }
            }
        }
    }

    private String table(String name) {
        return words.table(name).map(RecordWords.TableWords::name).orElse(name);
    }

    private void check(ChangeStepRecord step) {
        Known link = known.get(step.getId());
        if (link == null) {
            problems.add("操作记录里多出一步“" + step.getTitle() + "”，没有按次序登记过，是从外面写进数据文件的。" + ChainCheck.doAfter());
            return;
        }
        link.there = true;
        if (!step.getTitle().equals(link.title)) {
            link.amiss.add("名称（现在写成“" + step.getTitle() + "”）");
        }
        if (!step.getChangedAt().equals(link.at)) {
            link.amiss.add("时间");
        }
        if (!step.getChangedBy().equals(link.by)) {
            link.amiss.add("操作人");
        }
        if (step.getUndone() != link.undone) {
            link.amiss.add("是否撤销");
        }
    }

    private void tell(Known step) {
        if (!step.there) {
            problems.add("操作记录" + step.named + "的内容不见了，被人从数据文件里删去。" + ChainCheck.doAfter());
            return;
        }
        if (!step.digest.hex().equals(step.content) && step.amiss.stream().noneMatch(one -> one.endsWith("内容"))) {
            step.amiss.add("改动内容的条数或次序");
        }
        if (!step.amiss.isEmpty()) {
            problems.add("操作记录" + step.named + "被人改过：" + String.join("、", step.amiss) + "与当时的登记不符。"
                    + ChainCheck.doAfter());
        }
    }
}
